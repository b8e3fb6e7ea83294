package hearth.plan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Command;
import hearth.plan.DateRange;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Plan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A week in November; the newsletter goes out on Tuesdays. */
class DueTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final DateRange WEEK = DateRange.of(MONDAY, 7);
    private static final Rhythm LETTER = rhythm("letter", "FREQ=WEEKLY;BYDAY=TU", null, false);

    private Plan plan = Plan.of(List.of(LETTER));

    @Test
    void aDayOfTheRuleIsDueUntilSomethingIsNoted() {
        assertThat(due()).containsExactly(new Due(LETTER, TUESDAY, TUESDAY, null));

        carryOut(due().getFirst().done(25, () -> "o1"));

        assertThat(due()).isEmpty();
        assertThat(occurrence())
                .isEqualTo(new Occurrence(
                        new OccurrenceId("o1"), LETTER.id(), TUESDAY, OccurrenceState.DONE, null, 25, ""));
    }

    @Test
    void whatIsSkippedIsNoLongerDue() {
        carryOut(due().getFirst().skip(() -> "o1"));

        assertThat(due()).isEmpty();
        assertThat(occurrence().state()).isEqualTo(OccurrenceState.SKIPPED);
    }

    @Test
    void whatIsMovedIsDueOnItsNewDay() {
        carryOut(due().getFirst().move(TUESDAY.plusDays(2), () -> "o1"));

        assertThat(due()).containsExactly(new Due(LETTER, TUESDAY, TUESDAY.plusDays(2), new OccurrenceId("o1")));
    }

    @Test
    void whatIsMovedAwayIsNotDueThatWeek() {
        carryOut(due().getFirst().move(TUESDAY.plusDays(20), () -> "o1"));

        assertThat(due()).isEmpty();
    }

    @Test
    void whatWasMovedAndDoneKeepsItsIdentity() {
        carryOut(due().getFirst().move(TUESDAY.plusDays(2), () -> "o1"));
        carryOut(due().getFirst().done(null, () -> "never asked"));

        assertThat(occurrence().id()).isEqualTo(new OccurrenceId("o1"));
        assertThat(occurrence().date()).isEqualTo(TUESDAY);
        assertThat(due()).isEmpty();
    }

    @Test
    void movedBackToItsOwnDayNothingIsNotedAnyMore() {
        carryOut(due().getFirst().move(TUESDAY.plusDays(2), () -> "o1"));
        carryOut(due().getFirst().move(TUESDAY, () -> "never asked"));

        assertThat(plan.all(Occurrence.class)).isEmpty();
        assertThat(due()).hasSize(1);
    }

    @Test
    void movingToTheSameDayIsRefused() {
        assertThat(due().getFirst().move(TUESDAY, () -> "o1").decide(plan)).isInstanceOf(Decision.Rejected.class);
    }

    @Test
    void theGestureIsNamedAfterTheRhythm() {
        Decision decision = due().getFirst().done(null, () -> "o1").decide(plan);

        assertThat(((Decision.Accepted) decision).changes().name())
                .isEqualTo(Message.of("rhythm.command.done", "letter"));
    }

    @Test
    void aPausedRhythmAsksForNothing() {
        plan = Plan.of(List.of(rhythm("paused", "FREQ=DAILY", null, true)));

        assertThat(due()).isEmpty();
    }

    @Test
    void whatHasATimeComesBeforeWhatHasNone() {
        Rhythm anytime = rhythm("anytime", "FREQ=WEEKLY;BYDAY=TU", null, false);
        Rhythm morning = rhythm("morning", "FREQ=WEEKLY;BYDAY=TU", LocalTime.of(7, 30), false);
        Rhythm monday = rhythm("monday", "FREQ=WEEKLY;BYDAY=MO", null, false);
        plan = Plan.of(List.of(anytime, morning, monday));

        assertThat(due()).extracting(Due::rhythm).containsExactly(monday, morning, anytime);
    }

    private List<Due> due() {
        return Due.within(plan, WEEK);
    }

    private Occurrence occurrence() {
        return plan.all(Occurrence.class).iterator().next();
    }

    private void carryOut(Command command) {
        plan = plan.with(((Decision.Accepted) command.decide(plan)).changes());
    }

    private static Rhythm rhythm(String id, String rule, @Nullable LocalTime at, boolean paused) {
        return new Rhythm(
                new RhythmId(id),
                id,
                null,
                null,
                null,
                rule,
                MONDAY,
                at,
                List.of(),
                30,
                false,
                null,
                paused,
                null,
                "",
                0);
    }
}
