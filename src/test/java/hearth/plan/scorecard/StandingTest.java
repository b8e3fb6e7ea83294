package hearth.plan.scorecard;

import static hearth.plan.scorecard.Samples.day;
import static hearth.plan.scorecard.Samples.goal;
import static hearth.plan.scorecard.Samples.kpi;
import static hearth.plan.scorecard.Samples.measured;
import static hearth.plan.scorecard.Samples.monthly;
import static hearth.plan.scorecard.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Goal YEAR = goal("100", "200", "2025-12-31", "2026-12-31", PathShape.STRAIGHT);

    /** On 30 September 273 of 365 days are gone: 174.79 is expected, and the whole way is 100. */
    @ParameterizedTest
    @CsvSource({
        "300, ON_PATH",
        "164.80, ON_PATH",
        "164.79, BEHIND",
        "144.80, BEHIND",
        "144.79, OFF",
        "0, OFF",
    })
    void theDistanceToThePathDecides(String value, GoalState expected) {
        Standing standing =
                Standing.of(plan(monthly(), YEAR, measured("2026-09-01", value)), monthly(), day("2026-10-03"));

        assertThat(standing.state()).isEqualTo(expected);
        assertThat(standing.expected().orElseThrow()).isCloseTo(174.79, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"20, ON_PATH", "30, ON_PATH", "31.7, ON_PATH", "31.8, BEHIND", "37, OFF"})
    void whereLessIsBetterLessIsAhead(String value, GoalState expected) {
        Kpi waiting = kpi(Period.MONTH, Aggregate.MEAN, Direction.DOWN);
        Goal down = goal("40", "20", "2026-01-11", "2026-02-19", PathShape.STRAIGHT);

        // 31 January is 20 of 39 days: 29.7 is expected, the whole way is 20.
        Standing standing = Standing.of(plan(waiting, down, measured("2026-01-01", value)), waiting, day("2026-02-01"));

        assertThat(standing.state()).isEqualTo(expected);
    }

    @Test
    void aLimitMetExactlyIsKept() {
        assertThat(Standing.judge(plan().settings(), 0.1)).isEqualTo(GoalState.ON_PATH);
        assertThat(Standing.judge(plan().settings(), 0.1 + 0.2)).isEqualTo(GoalState.BEHIND);
    }

    @Test
    void aGoalThatHoldsIsMeasuredByItsTarget() {
        Goal hold = goal("50", "50", "2026-01-01", "2026-12-31", PathShape.STRAIGHT);

        assertThat(Standing.shortfall(monthly(), hold, 45, 50)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void aGoalWithoutANumberSinceItBeganIsWaiting() {
        Goal fresh = goal("100", "200", "2026-10-01", "2027-10-01", PathShape.STRAIGHT);

        Standing standing =
                Standing.of(plan(monthly(), fresh, measured("2026-09-01", "100")), monthly(), day("2026-10-20"));

        assertThat(standing.state()).isEqualTo(GoalState.WAITING);
        assertThat(standing.trialDays()).isZero();
    }

    @Test
    void withoutAGoalItIsInTrialAndAfterNinetyDaysTooLong() {
        Standing ninety =
                Standing.of(plan(monthly()), monthly(), day("2026-01-01").plusDays(90));
        Standing more =
                Standing.of(plan(monthly()), monthly(), day("2026-01-01").plusDays(91));

        assertThat(ninety.state()).isEqualTo(GoalState.NO_GOAL);
        assertThat(ninety.trialDays()).isEqualTo(90);
        assertThat(ninety.trialTooLong()).isFalse();
        assertThat(more.trialTooLong()).isTrue();
    }

    @Test
    void aNewTrialBeginsWhenTheLastGoalEnds() {
        Goal past = goal("100", "200", "2026-01-01", "2026-06-30", PathShape.STRAIGHT);

        Standing last = Standing.of(plan(monthly(), past), monthly(), day("2026-06-30"));
        Standing after = Standing.of(plan(monthly(), past), monthly(), day("2026-07-11"));

        assertThat(last.goal()).contains(past);
        assertThat(after.state()).isEqualTo(GoalState.NO_GOAL);
        assertThat(after.trialDays()).isEqualTo(10);
    }

    @Test
    void aGoalThatBeginsLaterEndsTheTrial() {
        Goal next = goal("100", "200", "2027-01-01", "2027-12-31", PathShape.STRAIGHT);

        Standing standing = Standing.of(plan(monthly(), next), monthly(), day("2026-11-21"));

        assertThat(standing.state()).isEqualTo(GoalState.WAITING);
    }
}
