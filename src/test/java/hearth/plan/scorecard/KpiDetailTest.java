package hearth.plan.scorecard;

import static hearth.plan.scorecard.Samples.day;
import static hearth.plan.scorecard.Samples.goal;
import static hearth.plan.scorecard.Samples.kpi;
import static hearth.plan.scorecard.Samples.measured;
import static hearth.plan.scorecard.Samples.monthly;
import static hearth.plan.scorecard.Samples.plan;
import static hearth.plan.scorecard.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Plan;
import hearth.plan.scorecard.KpiDetail.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiDetailTest {

    private static final Goal HALF_YEAR = goal("100", "200", "2026-01-01", "2026-06-30", PathShape.STRAIGHT);

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, AHEAD",
        "2026-01-01, RUNNING",
        "2026-06-30, RUNNING",
        "2026-07-01, REACHED",
    })
    void aGoalIsAheadThenRunsThenIsOver(String today, Outcome expected) {
        Series series = series(monthly(), measured("2026-06-01", "200"));

        assertThat(KpiDetail.outcome(monthly(), GoalPath.of(HALF_YEAR, series), series, day(today)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"UP, 199, MISSED", "UP, 201, REACHED", "DOWN, 199, REACHED", "DOWN, 201, MISSED"})
    void theLastNumberSaysWhetherAGoalWasReached(Direction better, String value, Outcome expected) {
        Kpi kpi = kpi(Period.MONTH, Aggregate.SUM, better);
        Series series = series(kpi, measured("2026-06-01", value));

        assertThat(KpiDetail.outcome(kpi, GoalPath.of(HALF_YEAR, series), series, day("2026-11-21")))
                .isEqualTo(expected);
    }

    @Test
    void aGoalThatNobodyMeasuredAtItsEndIsUnknown() {
        Series series = series(monthly(), measured("2026-05-01", "300"));

        assertThat(KpiDetail.outcome(monthly(), GoalPath.of(HALF_YEAR, series), series, day("2026-11-21")))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void theGridHoldsThreeYearsAndEverythingOlderThatWasMeasured() {
        KpiDetail young = detail(plan(monthly()));
        KpiDetail old = detail(plan(monthly(), measured("2019-05-01", "1")));

        assertThat(young.numbers().getFirst().start()).isEqualTo("2024-01-01");
        assertThat(young.numbers().getLast().start()).isEqualTo("2026-11-01");
        assertThat(old.firstYear()).isEqualTo(2019);
    }

    @Test
    void aLineKnowsItsPathTheYearBeforeAndWhetherItIsWaitedFor() {
        KpiDetail detail = detail(plan(monthly(), HALF_YEAR, measured("2025-06-01", "150")));

        KpiDetail.NumberLine june = detail.numbers().get(29);
        assertThat(june.start()).isEqualTo("2026-06-01");
        assertThat(june.expected()).hasValue(200);
        assertThat(june.yearBefore().orElseThrow()).isEqualByComparingTo("150");
        assertThat(detail.numbers().stream().filter(KpiDetail.NumberLine::missing))
                .extracting(KpiDetail.NumberLine::start)
                .containsExactly(day("2026-10-01"));
    }

    private static KpiDetail detail(Plan plan) {
        return KpiDetail.of(plan, Samples.ORDERS, 2026, day("2026-11-21")).orElseThrow();
    }
}
