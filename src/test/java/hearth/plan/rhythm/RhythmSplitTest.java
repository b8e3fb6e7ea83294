package hearth.plan.rhythm;

import static hearth.plan.rhythm.Rhythms.plan;
import static hearth.plan.rhythm.Rhythms.rhythm;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.DateRange;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Plan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A rhythm of every second Thursday since 1 January 2026 becomes one of every second Friday from Wednesday 11 November. */
class RhythmSplitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);
    private static final RhythmId FRESH = new RhythmId("fresh");
    private static final Rhythm BEFORE = rhythm("letter", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH");
    private static final Rhythm AFTER = rhythm("letter", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR");

    private static Plan split(Rhythm before, LocalDate day) {
        Plan plan = plan(before);
        var decision =
                RhythmSplit.of(Message.of("x"), before, AFTER, day, FRESH).decide(plan);
        return plan.with(((Decision.Accepted) decision).changes());
    }

    @Test
    void thePastStaysAsItWasAndTheNewRhythmTakesOver() {
        Plan plan = split(BEFORE, DAY);
        Rhythm old = plan.get(BEFORE.id());
        assertThat(Recurrence.days(old, new DateRange(Rhythms.START, DAY)))
                .isEqualTo(Recurrence.days(BEFORE, new DateRange(Rhythms.START, DAY)));
        assertThat(Recurrence.of(old).from(DAY)).isEmpty();
        assertThat(old.successor()).isEqualTo(FRESH);
    }

    @Test
    void theNewRhythmKeepsStepWithTheWeeksOfTheOldOne() {
        assertThat(Recurrence.of(split(BEFORE, DAY).get(FRESH)).from(DAY).limit(2))
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 4));
    }

    @Test
    void aRhythmWithoutAPastIsJustChanged() {
        Plan plan = split(BEFORE, Rhythms.START);
        assertThat(plan.all(Rhythm.class)).containsExactly(AFTER);
    }

    @Test
    void anEarlierEndGivesWay() {
        assertThat(RhythmSplit.ending("FREQ=DAILY;COUNT=10;INTERVAL=2", DAY))
                .isEqualTo("FREQ=DAILY;INTERVAL=2;UNTIL=20261111");
        assertThat(RhythmSplit.ending("FREQ=DAILY;UNTIL=20301231", DAY)).isEqualTo("FREQ=DAILY;UNTIL=20261111");
    }
}
