package hearth.plan.rhythm;

import static hearth.plan.rhythm.Rhythms.done;
import static hearth.plan.rhythm.Rhythms.moved;
import static hearth.plan.rhythm.Rhythms.paused;
import static hearth.plan.rhythm.Rhythms.plan;
import static hearth.plan.rhythm.Rhythms.rhythm;
import static hearth.plan.rhythm.Rhythms.skipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.plan.DateRange;
import hearth.plan.Decision;
import hearth.plan.Plan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Today is Wednesday, 11 November 2026; the week runs from Monday 9th to Sunday 15th. */
class ScheduleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);
    private static final DateRange WEEK = DateRange.of(LocalDate.of(2026, 11, 9), 7);
    private static final Rhythm DAILY = rhythm("bread", "FREQ=DAILY");
    private static final Rhythm MONDAYS = rhythm("letter", "FREQ=WEEKLY;BYDAY=MO");
    private static final OccurrenceId FRESH = new OccurrenceId("fresh");

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static Plan after(Plan plan, hearth.plan.Command command) {
        return command.decide(plan) instanceof Decision.Accepted(var changes) ? plan.with(changes) : Plan.empty();
    }

    private static Slot only(Plan plan) {
        return Schedule.of(plan, WEEK, TODAY).slots().getFirst();
    }

    @Test
    void whatNobodyNotedFollowsFromTheRuleAndTheDay() {
        assertThat(Schedule.of(plan(DAILY), WEEK, TODAY).slots())
                .extracting(Slot::state)
                .containsExactly(
                        SlotState.MISSED,
                        SlotState.MISSED,
                        SlotState.DUE,
                        SlotState.PLANNED,
                        SlotState.PLANNED,
                        SlotState.PLANNED,
                        SlotState.PLANNED);
    }

    @Test
    void whatWasNotedStandsInsteadOfTheRule() {
        Plan plan = plan(DAILY, done("bread", november(9)), skipped("bread", november(10)));
        assertThat(Schedule.of(plan, WEEK, TODAY).slots())
                .extracting(Slot::state)
                .startsWith(SlotState.DONE, SlotState.SKIPPED, SlotState.DUE)
                .hasSize(7);
    }

    @Test
    void whatWasMovedStandsOnItsNewDayOnly() {
        Plan plan = plan(MONDAYS, moved("letter", november(9), november(13)));
        assertThat(Schedule.of(plan, WEEK, TODAY).slots())
                .extracting(Slot::day, Slot::date, Slot::state)
                .containsExactly(tuple(november(13), november(9), SlotState.PLANNED));
    }

    @Test
    void whatWasMovedOutOfTheRangeIsGoneFromItAndIntoItIsThere() {
        Plan plan =
                plan(MONDAYS, moved("letter", november(9), november(18)), moved("letter", november(2), november(10)));
        assertThat(Schedule.of(plan, WEEK, TODAY).slots())
                .extracting(Slot::day, Slot::state)
                .containsExactly(tuple(november(10), SlotState.MISSED));
    }

    @Test
    void aPausedRhythmAsksForNothingButKeepsWhatWasDone() {
        Plan plan = plan(paused(DAILY), done("bread", november(9)), moved("bread", november(10), november(12)));
        assertThat(Schedule.of(plan, WEEK, TODAY).slots())
                .extracting(Slot::state)
                .containsExactly(SlotState.DONE);
    }

    @Test
    void whatWasDoneStaysWhenTheRuleChanges() {
        Plan plan = plan(MONDAYS, done("letter", november(10)), skipped("letter", november(12)));
        assertThat(Schedule.of(plan, WEEK, TODAY).slots())
                .extracting(Slot::day, Slot::state)
                .containsExactly(tuple(november(9), SlotState.MISSED), tuple(november(10), SlotState.DONE));
    }

    @Test
    void doneAndReopenedIsAsBefore() {
        Plan plan = plan(MONDAYS);
        Plan done = after(plan, only(plan).done(FRESH));
        assertThat(only(done).state()).isEqualTo(SlotState.DONE);
        assertThat(only(after(done, only(done).reopen()))).isEqualTo(only(plan));
    }

    @Test
    void whatWasMovedAndDoneStaysOnTheDayItWasDone() {
        Plan plan = plan(MONDAYS);
        Plan moved = after(plan, only(plan).move(november(11), FRESH));
        Plan done = after(moved, only(moved).done(FRESH));
        assertThat(only(done)).extracting(Slot::day, Slot::state).containsExactly(november(11), SlotState.DONE);
        assertThat(only(after(done, only(done).reopen()))).isEqualTo(only(moved));
    }

    @Test
    void movedBackToItsDayNothingIsNoted() {
        Plan plan = plan(MONDAYS);
        Plan moved = after(plan, only(plan).move(november(11), FRESH));
        assertThat(after(moved, only(moved).move(november(9), FRESH)).all(Occurrence.class))
                .isEmpty();
    }

    @Test
    void whatIsDoneCanStillBeSaidToHaveBeenDoneAnotherDay() {
        Plan plan = plan(MONDAYS, done("letter", november(9)));
        assertThat(only(after(plan, only(plan).move(november(10), FRESH))))
                .extracting(Slot::day, Slot::state)
                .containsExactly(november(10), SlotState.DONE);
    }

    @Test
    void aRhythmOfTenYearsCostsItsVisibleWeekOnly() {
        Rhythm old = Rhythms.since(LocalDate.of(2016, 1, 4), "FREQ=WEEKLY;BYDAY=MO");
        assertThat(Schedule.of(plan(old), WEEK, TODAY).slots()).hasSize(1);
    }

    @Test
    void aCommitmentKnowsItsNextDayAndItsWeight() {
        assertThat(Commitment.of(plan(MONDAYS, DAILY), TODAY))
                .extracting(c -> c.rhythm().name(), c -> c.next().orElseThrow(), Commitment::weeklyMinutes)
                .containsExactly(tuple("bread", november(11), 210), tuple("letter", november(16), 30));
        assertThat(Commitment.of(plan(rhythm("over", "FREQ=DAILY;COUNT=3")), TODAY)
                        .getFirst())
                .extracting(Commitment::ended, Commitment::weeklyMinutes)
                .containsExactly(true, 0);
    }
}
