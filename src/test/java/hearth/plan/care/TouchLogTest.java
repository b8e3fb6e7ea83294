package hearth.plan.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TouchLogTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Person ANNA = Person.named(new PersonId("anna"), "Anna");
    private static final Person BEN = Person.named(new PersonId("ben"), "Ben");

    private final AtomicInteger count = new AtomicInteger();
    private final TouchLog log = new TouchLog(TODAY, () -> "t" + count.incrementAndGet());
    private final Plan plan = Plan.of(List.of(ANNA, BEN));

    @Test
    void aTouchIsLoggedUnderTheNameOfThePerson() {
        var accepted = accepted(log.log(List.of(ANNA), TouchDraft.real(TouchKind.GIVEN, TODAY)));

        assertThat(accepted.changes().name()).isEqualTo(Message.of("care.command.log", "Anna"));
        assertThat(plan.with(accepted.changes()).referring(ANNA.id(), Touch.class))
                .containsExactly(
                        new Touch(new TouchId("t1"), ANNA.id(), TODAY, TouchKind.GIVEN, null, true, false, ""));
    }

    @Test
    void oneGestureLogsATouchWithMany() {
        var accepted = accepted(log.log(List.of(ANNA, BEN), TouchDraft.real(TouchKind.LISTENED, TODAY)));

        assertThat(accepted.changes().name()).isEqualTo(Message.of("care.command.logMany", 2));
        assertThat(plan.with(accepted.changes()).all(Touch.class)).hasSize(2);
    }

    @Test
    void aTouchCannotBeLoggedForADayToCome() {
        Command ahead = log.log(List.of(ANNA), TouchDraft.real(TouchKind.ASKED, TODAY.plusDays(1)));

        assertThat(ahead.decide(plan))
                .isEqualTo(new Decision.Rejected(List.of(Reason.of("date", "care.refused.ahead"))));
    }

    @Test
    void anEditedTouchKeepsItsIdentity() {
        Touch touch = TouchDraft.real(TouchKind.GIVEN, TODAY).touch(new TouchId("x"), ANNA.id());
        Plan before = Plan.of(List.of(ANNA, touch));

        var edit = (Decision.Accepted)
                log.edit(ANNA, touch, TouchDraft.real(TouchKind.ASKED, TODAY)).decide(before);

        assertThat(before.with(edit.changes()).get(touch.id()).kind()).isEqualTo(TouchKind.ASKED);
        assertThat(edit.changes().name()).isEqualTo(Message.of("care.command.edit", "Anna"));
    }

    @Test
    void aDeletedTouchIsGone() {
        Touch touch = TouchDraft.real(TouchKind.GIVEN, TODAY).touch(new TouchId("x"), ANNA.id());
        Plan before = Plan.of(List.of(ANNA, touch));

        var removal = (Decision.Accepted) log.remove(ANNA, touch).decide(before);

        assertThat(before.with(removal.changes()).has(touch.id())).isFalse();
        assertThat(before.with(removal.changes()).has(ANNA.id())).isTrue();
    }

    private Decision.Accepted accepted(Command command) {
        return (Decision.Accepted) command.decide(plan);
    }
}
