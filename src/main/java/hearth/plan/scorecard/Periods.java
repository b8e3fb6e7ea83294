package hearth.plan.scorecard;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The calendar of a KPI: weeks from Monday (ISO 8601), calendar months, calendar quarters. A period is named by its
 * first day.
 */
public final class Periods {

    private Periods() {}

    /** First day of the period that contains {@code day}. */
    public static LocalDate startOf(Period period, LocalDate day) {
        return switch (period) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
        };
    }

    /** First day of the period {@code count} periods later than the one that starts on {@code start}. */
    public static LocalDate plus(Period period, LocalDate start, long count) {
        return switch (period) {
            case WEEK -> start.plusWeeks(count);
            case MONTH -> start.plusMonths(count);
            case QUARTER -> start.plusMonths(3 * count);
        };
    }

    /** Last day of the period that starts on {@code start}. */
    public static LocalDate lastDay(Period period, LocalDate start) {
        return plus(period, start, 1).minusDays(1);
    }

    /** The days of the period that starts on {@code start}. */
    public static DateRange days(Period period, LocalDate start) {
        return new DateRange(start, plus(period, start, 1));
    }

    /** True once the period's last day is over. */
    public static boolean isFinished(Period period, LocalDate start, LocalDate today) {
        return !plus(period, start, 1).isAfter(today);
    }

    /** First day of the newest period whose last day is over. */
    public static LocalDate lastFinished(Period period, LocalDate today) {
        return plus(period, startOf(period, today), -1);
    }

    /** First days of all periods from the one that contains {@code first} to the one that contains {@code last}. */
    public static List<LocalDate> between(Period period, LocalDate first, LocalDate last) {
        LocalDate end = startOf(period, last);
        return Stream.iterate(startOf(period, first), start -> !start.isAfter(end), start -> plus(period, start, 1))
                .toList();
    }

    /** Number of periods from the one that starts on {@code from} to the one that starts on {@code to}. */
    public static int count(Period period, LocalDate from, LocalDate to) {
        return Math.toIntExact(
                switch (period) {
                    case WEEK -> ChronoUnit.WEEKS.between(from, to);
                    case MONTH -> ChronoUnit.MONTHS.between(from, to);
                    case QUARTER -> ChronoUnit.MONTHS.between(from, to) / 3;
                });
    }

    /** First days of the periods that make up a year: its months, its quarters, or its ISO weeks 1 to 52 or 53. */
    public static List<LocalDate> ofYear(Period period, int year) {
        LocalDate last = period == Period.WEEK ? LocalDate.of(year, 12, 28) : LocalDate.of(year, 12, 31);
        // 4 January is always in the first ISO week, 28 December always in the last.
        return between(period, LocalDate.of(year, 1, period == Period.WEEK ? 4 : 1), last);
    }

    /** The year a period belongs to; for weeks the ISO week-based year. */
    public static int year(Period period, LocalDate start) {
        return period == Period.WEEK ? start.get(IsoFields.WEEK_BASED_YEAR) : start.getYear();
    }

    /**
     * The number a KPI is waiting for: first day of the last finished period when it has no measurement. Periods that
     * were over before the KPI began to be watched are not asked for.
     */
    public static Optional<LocalDate> missing(Plan plan, Kpi kpi, LocalDate today) {
        return missing(kpi, Series.of(plan, kpi), today);
    }

    static Optional<LocalDate> missing(Kpi kpi, Series series, LocalDate today) {
        LocalDate start = lastFinished(kpi.period(), today);
        boolean watched = !lastDay(kpi.period(), start).isBefore(kpi.since());
        return watched && series.at(start).isEmpty() ? Optional.of(start) : Optional.empty();
    }
}
