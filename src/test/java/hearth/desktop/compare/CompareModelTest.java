package hearth.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Change;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.merge.Proposal;
import hearth.plan.merge.Side;
import hearth.testing.TestDesk;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be chosen of another copy, and what comes of it. */
class CompareModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Plan BASE = SamplePlan.on(TODAY);
    private static final Person NEW = Person.named(new PersonId("new-1"), "Clara Quill");
    private static final Person ONE = someone(0);
    private static final Person OTHER = someone(1);

    private int merged;

    private static Person someone(int place) {
        return BASE.all(Person.class).stream()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList()
                .get(place);
    }

    private static Plan with(Plan plan, Person person) {
        return plan.with(List.of(new Change(plan.find(person.id()).orElse(null), person)));
    }

    private static Person cadence(Person person, int days) {
        return person.edit().cadenceDays(days).person();
    }

    private CompareModel model(TestDesk desk, Plan theirs, @Nullable Plan base) {
        OtherCopy copy = new OtherCopy(theirs, Optional.empty(), Optional.empty(), true, Optional.empty(), base);
        Counterpart counterpart = new Counterpart() {
            @Override
            public OtherCopy read() {
                return copy;
            }

            @Override
            public void merged() {
                merged++;
            }
        };
        return new CompareModel(desk.desk(), "client.hearth", counterpart, failure -> {});
    }

    private static CompareModel.Seen seen(CompareModel model) {
        return Objects.requireNonNull(model.seen().get());
    }

    private static Proposal.Item item(CompareModel model, Person person) {
        return seen(model).items().stream()
                .filter(item -> item.id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allWithoutConflictComesInAsOneGestureThatCanBeUndone() {
        TestDesk desk = TestDesk.with(TODAY, with(BASE, cadence(ONE, 14)));
        Plan before = desk.plan();
        CompareModel model = model(desk, with(with(with(BASE, NEW), cadence(ONE, 30)), cadence(OTHER, 7)), BASE);
        assertThat(model.withoutConflict()).isEqualTo(2);
        assertThat(model.takeAll()).isTrue();
        assertThat(desk.plan().get(NEW.id())).isEqualTo(NEW);
        assertThat(desk.plan().get(OTHER.id())).isEqualTo(cadence(OTHER, 7));
        assertThat(desk.plan().get(ONE.id())).isEqualTo(cadence(ONE, 14));
        assertThat(merged).as("a conflict is left").isZero();
        assertThat(desk.session().undo()).isTrue();
        assertThat(desk.plan()).isEqualTo(before);
    }

    @Test
    void aConflictIsDecidedFieldByField() {
        Person mine = ONE.edit().cadenceDays(14).nextStep("mine").person();
        Person theirs = ONE.edit().cadenceDays(30).nextStep("theirs").person();
        TestDesk desk = TestDesk.with(TODAY, with(BASE, mine));
        CompareModel model = model(desk, with(BASE, theirs), BASE);
        assertThat(model.canChoose(item(model, ONE))).isFalse();
        var spots = item(model, ONE).conflicts();
        assertThat(spots).hasSize(2);
        var cadence = spots.stream()
                .filter(conflict -> conflict.spot().field().equals("cadenceDays"))
                .findFirst()
                .orElseThrow();
        model.decide(item(model, ONE), cadence.spot(), Side.THEIRS);
        assertThat(model.isChosen(item(model, ONE))).isTrue();
        assertThat(model.takeChosen()).isTrue();
        assertThat(desk.plan().get(ONE.id()))
                .isEqualTo(ONE.edit().cadenceDays(30).nextStep("mine").person());
    }

    @Test
    void onlyWhatIsTickedComesIn() {
        TestDesk desk = TestDesk.with(TODAY, BASE);
        CompareModel model = model(desk, with(with(BASE, NEW), cadence(OTHER, 7)), BASE);
        model.choose(item(model, NEW), true);
        assertThat(model.takeChosen()).isTrue();
        assertThat(desk.plan().has(NEW.id())).isTrue();
        assertThat(desk.plan().get(OTHER.id())).isEqualTo(OTHER);
        assertThat(merged).as("something was left out").isZero();
    }

    @Test
    void whatOnlyThisPlanChangedCanBePutBack() {
        TestDesk desk = TestDesk.with(TODAY, with(with(BASE, NEW), cadence(ONE, 14)));
        CompareModel model = model(desk, BASE, BASE);
        assertThat(model.withoutConflict()).isZero();
        model.choose(item(model, ONE), true);
        model.choose(item(model, NEW), true);
        assertThat(model.takeChosen()).isTrue();
        assertThat(desk.plan()).isEqualTo(BASE);
    }

    @Test
    void aCopyTakenWhollyIsMerged() {
        TestDesk desk = TestDesk.with(TODAY, BASE);
        CompareModel model = model(desk, with(BASE, NEW), BASE);
        assertThat(model.takeAll()).isTrue();
        assertThat(merged).isOne();
    }

    @Test
    void withoutAnAncestorEveryDifferenceIsForThePersonToDecide() {
        TestDesk desk = TestDesk.with(TODAY, with(BASE, cadence(ONE, 14)));
        CompareModel model = model(desk, with(with(BASE, NEW), cadence(ONE, 30)), null);
        model.filter().set(CompareFilter.CONFLICTS);
        assertThat(seen(model).rows())
                .filteredOn(CompareRow.Disputed.class::isInstance)
                .hasSize(1);
        model.filter().set(CompareFilter.THEIRS);
        assertThat(seen(model).rows())
                .filteredOn(CompareRow.Thing.class::isInstance)
                .hasSize(1);
    }

    @Test
    void whatHasChangedSinceIsNotOverwritten() {
        TestDesk desk = TestDesk.with(TODAY, BASE);
        CompareModel model = model(desk, with(BASE, cadence(ONE, 30)), BASE);
        desk.session().execute(new Put(Message.of("test"), cadence(ONE, 9)));
        assertThat(model.takeAll()).isFalse();
        assertThat(model.refusal().get()).isNotNull();
        assertThat(desk.plan().get(ONE.id())).isEqualTo(cadence(ONE, 9));
    }

    @Test
    void aCopyThatCannotBeReadIsTold() {
        TestDesk desk = TestDesk.with(TODAY, BASE);
        Counterpart damaged = new Counterpart() {
            @Override
            public OtherCopy read() throws IOException {
                throw new IOException("damaged");
            }

            @Override
            public void merged() {}
        };
        Throwable[] told = new Throwable[1];
        CompareModel model = new CompareModel(desk.desk(), "x", damaged, failure -> told[0] = failure);
        assertThat(told[0]).isInstanceOf(IOException.class);
        assertThat(model.seen().get()).isNull();
    }
}
