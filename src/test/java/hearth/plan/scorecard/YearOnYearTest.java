package hearth.plan.scorecard;

import static hearth.plan.scorecard.Samples.day;
import static hearth.plan.scorecard.Samples.kpi;
import static hearth.plan.scorecard.Samples.measured;
import static hearth.plan.scorecard.Samples.monthly;
import static hearth.plan.scorecard.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOnYearTest {
    private static final Offset<Double> EXACT = within(1e-12);

    /** Week 1 of 2009 starts on 29 December 2008, week 53 of 2009 on 28 December 2009 (ISO 8601 week calendar). */
    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 1, 2025-11-17", // week 47
        "2026-11-16, 2, 2024-11-18", // week 47
        "2009-12-28, 1, 2008-12-29", // week 53 and none a year before: 52 weeks
        "2009-12-28, 2, 2007-12-31", // 104 weeks
        "2009-12-21, 1, 2008-12-22", // week 52
        "2026-12-28, 6, 2020-12-28", // both years have a week 53
    })
    void weeksAreComparedByTheirNumber(LocalDate start, int years, LocalDate expected) {
        assertThat(YearOnYear.samePeriod(Period.WEEK, start, years)).isEqualTo(expected);
    }

    @Test
    void aFinishedMonthIsComparedWithTheWholeMonth() {
        Series series = series(
                monthly(), measured("2024-10-01", "50"), measured("2025-10-01", "80"), measured("2026-10-01", "100"));

        YearOnYear compared = YearOnYear.of(series, day("2026-11-21")).orElseThrow();

        assertThat(compared.oneYear()).hasValue(80);
        assertThat(compared.change().orElseThrow()).isCloseTo(0.25, EXACT);
        assertThat(compared.changeOverTwoYears().orElseThrow()).isCloseTo(1, EXACT);
    }

    @Test
    void anUnfinishedSumComparesOnlyElapsedDays() {
        Series series = series(monthly(), measured("2025-11-01", "300"), measured("2026-11-01", "210"));

        YearOnYear compared = YearOnYear.of(series, day("2026-11-21")).orElseThrow();

        assertThat(compared.oneYear().orElseThrow()).isCloseTo(210, EXACT);
        assertThat(compared.change().orElseThrow()).isCloseTo(0, EXACT);
    }

    @Test
    void aLevelIsComparedWholeEvenWhileItsPeriodRuns() {
        Kpi rating = kpi(Period.MONTH, Aggregate.LAST, Direction.UP);
        Series series = series(rating, measured("2025-11-01", "4.0"), measured("2026-11-01", "4.4"));

        assertThat(YearOnYear.of(series, day("2026-11-03")).orElseThrow().oneYear())
                .hasValue(4);
    }

    @Test
    void againstZeroOrNothingThereIsNoChange() {
        Series series = series(monthly(), measured("2025-10-01", "0"), measured("2026-10-01", "100"));

        YearOnYear compared = YearOnYear.of(series, day("2026-11-21")).orElseThrow();

        assertThat(compared.change()).isEmpty();
        assertThat(compared.changeOverTwoYears()).isEmpty();
    }
}
