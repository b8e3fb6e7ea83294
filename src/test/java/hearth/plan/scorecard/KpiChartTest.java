package hearth.plan.scorecard;

import static hearth.plan.scorecard.Samples.day;
import static hearth.plan.scorecard.Samples.goal;
import static hearth.plan.scorecard.Samples.kpi;
import static hearth.plan.scorecard.Samples.measured;
import static hearth.plan.scorecard.Samples.monthly;
import static hearth.plan.scorecard.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KpiChartTest {

    @Test
    void theYearsBeforeLieOnTheSameAxis() {
        KpiChart chart = KpiChart.of(
                plan(monthly(), measured("2026-03-01", "3"), measured("2025-03-01", "2"), measured("2024-03-01", "1")),
                monthly(),
                day("2026-11-21"));

        assertThat(chart.actual().at(2).orElseThrow().value()).isEqualTo(3);
        assertThat(chart.oneYear().at(2).orElseThrow().value()).isEqualTo(2);
        assertThat(chart.twoYears().at(2).orElseThrow().value()).isEqualTo(1);
        assertThat(chart.now()).contains(10);
    }

    /** 2026 has a week 53, 2025 has none: its place holds the week 52 weeks before, the first of 2026. */
    @Test
    void aLongYearFindsTheDaysAroundNewYear() {
        Kpi weekly = kpi(Period.WEEK, Aggregate.SUM, Direction.UP);
        KpiChart chart = KpiChart.of(plan(weekly, measured("2025-12-29", "7")), weekly, day("2026-11-21"));

        assertThat(chart.slots()).hasSize(53);
        assertThat(chart.oneYear().at(52).orElseThrow().start()).isEqualTo("2025-12-29");
        assertThat(chart.actual().at(0).orElseThrow().start()).isEqualTo("2025-12-29");
    }

    @Test
    void onlyASumWhosePeriodRunsIsGrowing() {
        Kpi level = kpi(Period.MONTH, Aggregate.LAST, Direction.UP);

        assertThat(newest(monthly()).growing()).isTrue();
        assertThat(newest(level).growing()).isFalse();
    }

    @Test
    void everyGoalOfTheYearHasItsPathAndNoOther() {
        KpiChart chart = KpiChart.of(
                plan(
                        monthly(),
                        goal("1", "2", "2025-01-01", "2025-12-31", PathShape.STRAIGHT),
                        goal("2", "3", "2026-01-01", "2026-06-30", PathShape.STRAIGHT),
                        goal("3", "4", "2026-07-01", "2027-06-30", PathShape.STEPPED)),
                monthly(),
                day("2026-11-21"));

        assertThat(chart.paths()).hasSize(2);
        assertThat(chart.expected(5)).contains(3.0);
        assertThat(chart.expected(6)).contains(3.0);
        assertThat(chart.expected(8)).contains(3.25);
    }

    private static KpiChart.Dot newest(Kpi kpi) {
        return KpiChart.of(plan(kpi, measured("2026-11-01", "7")), kpi, day("2026-11-21"))
                .actual()
                .dots()
                .getLast();
    }
}
