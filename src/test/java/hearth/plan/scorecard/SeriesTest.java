package hearth.plan.scorecard;

import static hearth.plan.scorecard.Samples.day;
import static hearth.plan.scorecard.Samples.kpi;
import static hearth.plan.scorecard.Samples.measured;
import static hearth.plan.scorecard.Samples.monthly;
import static hearth.plan.scorecard.Samples.plan;
import static hearth.plan.scorecard.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    @ParameterizedTest
    @CsvSource({"SUM, 6.5", "MEAN, 3.25", "LAST, 4.5"})
    void severalNumbersOfOnePeriodBecomeOne(Aggregate aggregate, BigDecimal expected) {
        Kpi kpi = kpi(Period.WEEK, aggregate, Direction.UP);
        Series series = Series.of(plan(kpi, measured("2026-11-20", "4.5"), measured("2026-11-16", "2")), kpi);

        assertThat(series.points()).containsExactly(new Series.Point(day("2026-11-16"), expected));
    }

    @Test
    void numbersComeInTheOrderOfTime() {
        Series series = Series.of(plan(monthly(), measured("2026-03-01", "3"), measured("2025-12-01", "1")), monthly());

        assertThat(series.points())
                .extracting(Series.Point::start)
                .containsExactly(day("2025-12-01"), day("2026-03-01"));
        assertThat(series.years()).containsExactly(2025, 2026);
    }

    @Test
    void aSumThatIsStillGrowingIsShownButNotJudged() {
        Series series = series(monthly(), measured("2026-10-01", "90"), measured("2026-11-01", "12"));

        assertThat(series.latest(day("2026-11-21")).orElseThrow().value()).isEqualByComparingTo("12");
        assertThat(series.latestWhole(day("2026-11-21")).orElseThrow().value()).isEqualByComparingTo("90");
        assertThat(series.latestWhole(day("2026-12-01")).orElseThrow().value()).isEqualByComparingTo("12");
    }

    @Test
    void numbersOfTheFutureAreNotTheLatest() {
        Series series = series(monthly(), measured("2026-10-01", "90"), measured("2026-12-01", "12"));

        assertThat(series.latest(day("2026-11-21")).orElseThrow().start()).isEqualTo("2026-10-01");
    }

    @Test
    void aLongerTimeIsCutAtBothEnds() {
        Series series = series(
                monthly(), measured("2026-01-01", "1"), measured("2026-02-01", "2"), measured("2026-04-01", "4"));

        assertThat(series.total(day("2026-02-01"), day("2026-04-01")).orElseThrow())
                .isEqualByComparingTo("6");
        assertThat(series.total(day("2026-03-01"), day("2026-03-31"))).isEmpty();
        assertThat(series.between(day("2026-05-01"), day("2026-04-01"))).isEmpty();
    }
}
