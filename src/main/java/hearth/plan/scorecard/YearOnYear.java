package hearth.plan.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number beside those of the same period one and two years before.
 *
 * <p>Months and quarters are compared by name. Weeks are compared by their ISO 8601 number, so that weekdays fall on
 * weekdays; week 53 of a long year, where the earlier year has none, is compared with the week 52 weeks before, which
 * holds the same days around New Year. A sum of a period that is not over is compared with the earlier period's share of
 * the same elapsed days; means and levels need no such cut.
 *
 * @param start first day of the period
 * @param value its number
 * @param oneYear the comparable number of a year before, if there is one
 * @param twoYears the comparable number of two years before, if there is one
 */
public record YearOnYear(LocalDate start, double value, OptionalDouble oneYear, OptionalDouble twoYears) {

    /** The comparison of the newest number of a period that has begun; empty when there is no number. */
    public static Optional<YearOnYear> of(Series series, LocalDate today) {
        return series.latest(today).map(point -> of(series, point, today));
    }

    /** The comparison of one number. */
    public static YearOnYear of(Series series, Series.Point point, LocalDate today) {
        return new YearOnYear(
                point.start(),
                point.value().doubleValue(),
                before(series, point.start(), 1, today),
                before(series, point.start(), 2, today));
    }

    /** First day of the period that is the same one {@code years} years before. */
    public static LocalDate samePeriod(Period period, LocalDate start, int years) {
        return period == Period.WEEK ? sameWeek(start, years) : start.minusYears(years);
    }

    /** Change against a year before as a share of it: 0.25 for a quarter more; empty when it was zero or unknown. */
    public OptionalDouble change() {
        return change(oneYear);
    }

    /** Change against two years before as a share of it; empty when it was zero or unknown. */
    public OptionalDouble changeOverTwoYears() {
        return change(twoYears);
    }

    private OptionalDouble change(OptionalDouble earlier) {
        return earlier.isEmpty() || earlier.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((value - earlier.getAsDouble()) / Math.abs(earlier.getAsDouble()));
    }

    private static LocalDate sameWeek(LocalDate start, int years) {
        int week = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = start.get(IsoFields.WEEK_BASED_YEAR) - years;
        LocalDate first = Periods.startOf(Period.WEEK, LocalDate.of(year, 1, 4));
        LocalDate same = first.plusWeeks(week - 1L);
        return same.get(IsoFields.WEEK_BASED_YEAR) == year ? same : start.minusWeeks(52L * years);
    }

    private static OptionalDouble before(Series series, LocalDate start, int years, LocalDate today) {
        Optional<BigDecimal> then = series.at(samePeriod(series.period(), start, years));
        return then.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(then.get().doubleValue() * elapsed(series, start, today));
    }

    /** Share of the period that is over at the end of today, for sums; 1 for everything else. */
    private static double elapsed(Series series, LocalDate start, LocalDate today) {
        if (series.aggregate() != Aggregate.SUM || Periods.isFinished(series.period(), start, today)) {
            return 1;
        }
        double days = ChronoUnit.DAYS.between(start, today) + 1.0;
        return days / Periods.days(series.period(), start).days();
    }
}
