package hearth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.plan.Change;
import hearth.plan.ChangeSet;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.testing.BigPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a session advances its plan. */
class SessionTest {

    private static final Plan PLAN = BigPlan.of(1, new BigPlan.Size(10, 20, 2, 4));
    private static final PersonId ANNA = new PersonId("anna");

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private final LaterStore store = new LaterStore();
    private final Session session = new Session(PLAN, store, Runnable::run, () -> now);

    private static Person named(String name) {
        return Person.named(ANNA, name);
    }

    private static Put put(String name) {
        return new Put(Message.of("put " + name), named(name));
    }

    private static Put type(String text, @Nullable String key) {
        return new Put(Message.of("type"), List.of(named(text)), key);
    }

    private static List<Person> crowd(int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> Person.named(new PersonId("crowd" + number), "Somebody"))
                .toList();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void undoTakesBackTheLastGestureAndRedoDoesItAgain() {
        session.execute(put("Anna"));
        Plan after = session.plan();
        assertThat(session.undo()).isTrue();
        assertThat(session.plan()).isEqualTo(PLAN);
        assertThat(session.journal().redoName()).contains(Message.of("put Anna"));
        assertThat(session.redo()).isTrue();
        assertThat(session.plan()).isEqualTo(after);
        assertThat(session.journal().undoName()).contains(Message.of("put Anna"));
    }

    @Test
    void withoutHistoryNothingIsUndoneOrRedone() {
        assertThat(session.undo()).isFalse();
        assertThat(session.redo()).isFalse();
        assertThat(session.revision()).isZero();
    }

    @Test
    void somethingNewForgetsWhatWasUndone() {
        session.execute(put("Anna"));
        session.undo();
        session.execute(put("Berta"));
        assertThat(session.redo()).isFalse();
    }

    @Test
    void aRejectedCommandChangesNothing() {
        Command nonsense = plan -> Decision.rejected("name", "no");
        assertThat(session.execute(nonsense)).isInstanceOf(Decision.Rejected.class);
        assertThat(session.revision()).isZero();
        assertThat(session.journal().undoName()).isEmpty();
    }

    @Test
    void aCommandThatChangesNothingIsNoGesture() {
        session.execute(put("Anna"));
        session.execute(put("Anna"));
        assertThat(session.revision()).isEqualTo(1);
    }

    @Test
    void removingTakesAlongWhatMakesNoSenseAloneAndUndoBringsItBack() {
        session.execute(new Remove(Message.of("remove"), new PersonId("person1")));
        session.undo();
        assertThat(session.plan()).isEqualTo(PLAN);
    }

    @Test
    void aCommandThatWouldLeaveAReferenceToNothingIsADefect() {
        PersonId gone = new PersonId("person0");
        Command careless = plan ->
                new Decision.Accepted(new ChangeSet(Message.of("careless"), List.of(new Change(plan.get(gone), null))));
        assertThatThrownBy(() -> session.execute(careless)).isInstanceOf(IllegalStateException.class);
        assertThat(session.plan()).isEqualTo(PLAN);
        assertThat(session.journal().undoName()).isEmpty();
    }

    // Typing

    @Test
    void typingWithoutAPauseIsOneGesture() {
        session.execute(type("A", "name"));
        pass(Journal.TYPING_PAUSE);
        session.execute(type("An", "name"));
        pass(Journal.TYPING_PAUSE);
        session.execute(type("Ann", "name"));
        session.undo();
        assertThat(session.plan()).isEqualTo(PLAN);
        session.redo();
        assertThat(session.plan().get(ANNA).name()).isEqualTo("Ann");
    }

    @Test
    void aPauseInTypingBeginsAnotherGesture() {
        session.execute(type("A", "name"));
        pass(Journal.TYPING_PAUSE.plusMillis(1));
        session.execute(type("An", "name"));
        session.undo();
        assertThat(session.plan().get(ANNA).name()).isEqualTo("A");
    }

    @Test
    void typingInAnotherFieldOrDoingSomethingElseBeginsAnotherGesture() {
        session.execute(type("A", "name"));
        session.execute(type("An", "note"));
        session.execute(type("Ann", null));
        session.execute(type("Anna", null));
        session.undo();
        assertThat(session.plan().get(ANNA).name()).isEqualTo("Ann");
        session.undo();
        session.undo();
        assertThat(session.plan().get(ANNA).name()).isEqualTo("A");
    }

    @Test
    void typingAfterUndoDoesNotMeltIntoWhatWasThereBefore() {
        session.execute(type("A", "name"));
        session.execute(put("Anna"));
        session.undo();
        session.execute(type("Ab", "name"));
        session.undo();
        assertThat(session.plan().get(ANNA).name()).isEqualTo("A");
    }

    @Test
    void typingThatIsAllDeletedAgainNeverHappened() {
        session.execute(put("Anna"));
        store.publishAll();
        session.execute(type("Annab", "name"));
        session.execute(type("Anna", "name"));
        assertThat(session.journal().undoName()).contains(Message.of("put Anna"));
        assertThat(session.isModified()).isFalse();
    }

    @Test
    void aThousandKeystrokesOnOneEntityAreOneChange() {
        List<ChangeSet> told = new ArrayList<>();
        for (int i = 1; i <= 1_000; i++) {
            session.execute(type("a".repeat(i), "name"));
        }
        session.onRevision(revision -> told.add(revision.changes()));
        session.undo();
        assertThat(told.getFirst().changes()).hasSize(1);
    }

    // Modified

    @Test
    void aPlanIsModifiedUntilItIsPublished() {
        assertThat(session.isModified()).isFalse();
        session.execute(put("Anna"));
        assertThat(session.isModified()).isTrue();
        store.publishAll();
        assertThat(session.isModified()).isFalse();
    }

    @Test
    void undoingToThePublishedPlaceIsNotModified() {
        session.execute(put("Anna"));
        store.publishAll();
        session.execute(put("Berta"));
        session.undo();
        assertThat(session.isModified()).isFalse();
        session.undo();
        assertThat(session.isModified()).isTrue();
    }

    @Test
    void theSameCountOfGesturesOnAnotherWayIsModified() {
        session.execute(put("Anna"));
        store.publishAll();
        session.undo();
        session.execute(put("Berta"));
        assertThat(session.isModified()).isTrue();
    }

    @Test
    void whatIsPublishedLateCountsForItsOwnRevision() {
        session.execute(put("Anna"));
        long first = session.revision();
        session.execute(put("Berta"));
        store.publish(first);
        assertThat(session.isModified()).isTrue();
        session.undo();
        assertThat(session.isModified()).isFalse();
    }

    @Test
    void aRecoveredPlanIsModifiedFromTheStart() {
        LaterStore recovered = new LaterStore();
        recovered.publish(-1);
        Session session = new Session(PLAN, recovered, Runnable::run, () -> now);
        assertThat(session.isModified()).isTrue();
        recovered.publish(0);
        assertThat(session.isModified()).isFalse();
    }

    // Listeners

    @Test
    void aListenerThatExecutesACommandDoesNotMixUpTheOrder() {
        List<Long> heard = new ArrayList<>();
        session.onRevision(revision -> {
            if (revision.number() == 1) {
                session.execute(put("Berta"));
            }
        });
        session.onRevision(revision -> heard.add(revision.number()));
        session.execute(put("Anna"));
        assertThat(heard).containsExactly(1L, 2L);
        assertThat(store.written).extracting(Revision::number).containsExactly(1L, 2L);
    }

    @Test
    void eachRevisionLeadsOnFromTheOneBefore() {
        List<Revision> heard = new ArrayList<>();
        session.onRevision(heard::add);
        session.execute(put("Anna"));
        session.undo();
        session.redo();
        Plan plan = PLAN;
        for (Revision revision : heard) {
            assertThat(revision.before()).isSameAs(plan);
            assertThat(plan.with(revision.changes())).isEqualTo(revision.plan());
            plan = revision.plan();
        }
        assertThat(plan).isSameAs(session.plan());
    }

    @Test
    void aListenerThatFailsKeepsTheNewsFromNobody() {
        List<Long> heard = new ArrayList<>();
        session.onRevision(revision -> {
            throw new IllegalArgumentException("broken");
        });
        session.onRevision(revision -> heard.add(revision.number()));
        assertThatThrownBy(() -> session.execute(put("Anna"))).hasMessage("broken");
        assertThatThrownBy(() -> session.execute(put("Berta"))).hasMessage("broken");
        assertThat(heard).containsExactly(1L, 2L);
        assertThat(store.written).hasSize(2);
    }

    @Test
    void aListenerThatLeavesWhileOthersAreToldIsNotTold() {
        List<String> heard = new ArrayList<>();
        Map<String, Subscription> later = new HashMap<>();
        session.onRevision(revision -> later.values().forEach(Subscription::close));
        later.put("second", session.onRevision(revision -> heard.add("second")));
        session.execute(put("Anna"));
        assertThat(heard).isEmpty();
        assertThat(session.listeners()).isEqualTo(1);
    }

    @Test
    void aClosedSessionTakesNothingMore() {
        session.execute(put("Anna"));
        session.close();
        assertThat(store.closed).isTrue();
        assertThatThrownBy(() -> session.execute(put("Berta"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(session::undo).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasDecidedBesideIsCarriedOutOnThePlanItWasDecidedOn() {
        Decided decided = Decided.of(session.plan(), put("Anna"));
        assertThat(session.execute(decided)).contains(decided.decision());
        assertThat(session.plan()).isSameAs(decided.after());
        assertThat(session.journal().undoName()).contains(Message.of("put Anna"));
    }

    @Test
    void whatWasDecidedBesideIsNotCarriedOutOnAnotherPlan() {
        Decided decided = Decided.of(session.plan(), put("Anna"));
        session.execute(put("Berta"));
        assertThat(session.execute(decided)).isEmpty();
        assertThat(session.plan().get(ANNA).name()).isEqualTo("Berta");
    }

    @Test
    void aCommandDecidedBesideIsDecidedAgainWhenThePlanHasMovedOn() {
        List<Plan> decidedOn = new ArrayList<>();
        List<Decision> told = new ArrayList<>();
        Command command = plan -> {
            decidedOn.add(plan);
            // Somebody edits while it is being decided for the first time.
            if (decidedOn.size() == 1) {
                session.execute(put("Berta"));
            }
            return put("Anna").decide(plan);
        };
        session.execute(command, new ImmediateJobs(), told::add, () -> {});
        assertThat(decidedOn).hasSize(2);
        assertThat(told).hasSize(1);
        assertThat(session.plan().get(ANNA).name()).isEqualTo("Anna");
        session.undo();
        assertThat(session.plan().get(ANNA).name()).isEqualTo("Berta");
    }

    @Test
    void aLargeGestureIsUndoneByGoingBackToThePlanThatWas() {
        Plan before = session.plan();
        session.execute(new Put(Message.of("import"), crowd(Journal.LARGE + 1)));
        Plan after = session.plan();
        session.undo();
        assertThat(session.plan()).isSameAs(before);
        session.redo();
        assertThat(session.plan()).isSameAs(after);
    }
}
