package hearth.plan.scorecard;

import static hearth.plan.scorecard.Samples.day;
import static hearth.plan.scorecard.Samples.kpi;
import static hearth.plan.scorecard.Samples.measured;
import static hearth.plan.scorecard.Samples.monthly;
import static hearth.plan.scorecard.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    /** Dates from the table "Examples of contemporary dates around New Year's Day" of Wikipedia's "ISO week date". */
    @ParameterizedTest
    @CsvSource({
        "2005-01-01, 2004-12-27, 2004",
        "2005-12-31, 2005-12-26, 2005",
        "2006-01-01, 2005-12-26, 2005",
        "2007-12-31, 2007-12-31, 2008",
        "2008-12-28, 2008-12-22, 2008",
        "2008-12-29, 2008-12-29, 2009",
        "2010-01-03, 2009-12-28, 2009",
    })
    void aWeekStartsOnMondayAndBelongsToTheYearOfItsThursday(LocalDate day, LocalDate monday, int year) {
        assertThat(Periods.startOf(Period.WEEK, day)).isEqualTo(monday);
        assertThat(Periods.year(Period.WEEK, monday)).isEqualTo(year);
    }

    @Test
    void monthsAndQuartersStartOnTheirFirstDay() {
        assertThat(Periods.startOf(Period.MONTH, day("2024-02-29"))).isEqualTo("2024-02-01");
        assertThat(Periods.startOf(Period.QUARTER, day("2026-12-31"))).isEqualTo("2026-10-01");
        assertThat(Periods.startOf(Period.QUARTER, day("2026-04-01"))).isEqualTo("2026-04-01");
    }

    @Test
    void aPeriodIsFinishedOnceItsLastDayIsOver() {
        assertThat(Periods.isFinished(Period.MONTH, day("2026-10-01"), day("2026-10-31")))
                .isFalse();
        assertThat(Periods.isFinished(Period.MONTH, day("2026-10-01"), day("2026-11-01")))
                .isTrue();
        assertThat(Periods.lastFinished(Period.WEEK, day("2026-11-22"))).isEqualTo("2026-11-09");
        assertThat(Periods.lastFinished(Period.WEEK, day("2026-11-23"))).isEqualTo("2026-11-16");
    }

    /** 2026 has 53 ISO weeks, since it begins on a Thursday; 2025 and 2027 have 52. */
    @Test
    void aYearHasTwelveMonthsFourQuartersAndFiftyTwoOrFiftyThreeWeeks() {
        assertThat(Periods.ofYear(Period.MONTH, 2026)).hasSize(12);
        assertThat(Periods.ofYear(Period.QUARTER, 2026)).hasSize(4).endsWith(day("2026-10-01"));
        assertThat(Periods.ofYear(Period.WEEK, 2025)).hasSize(52);
        assertThat(Periods.ofYear(Period.WEEK, 2026)).hasSize(53).startsWith(day("2025-12-29"));
        assertThat(Periods.ofYear(Period.WEEK, 2027)).hasSize(52).startsWith(day("2027-01-04"));
    }

    @Test
    void aNumberIsMissingWhenTheLastFinishedPeriodHasNone() {
        assertThat(Periods.missing(plan(monthly()), monthly(), day("2026-11-21")))
                .contains(day("2026-10-01"));
        assertThat(Periods.missing(plan(monthly(), measured("2026-10-01", "5")), monthly(), day("2026-11-21")))
                .isEmpty();
        assertThat(Periods.missing(plan(monthly(), measured("2026-09-01", "5")), monthly(), day("2026-11-21")))
                .contains(day("2026-10-01"));
    }

    @Test
    void noNumberIsAskedForFromBeforeTheKpiWasWatched() {
        Kpi weekly = kpi(Period.WEEK, Aggregate.SUM, Direction.UP);
        assertThat(Periods.missing(plan(weekly), weekly, weekly.since())).isEmpty();
        assertThat(Periods.missing(plan(weekly), weekly, weekly.since().plusDays(4)))
                .contains(day("2025-12-29"));
    }
}
