package hearth.plan.rhythm;

import hearth.plan.DateRange;
import hearth.plan.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A run of whole weeks.
 *
 * @param first first day of the first week; all others begin on the same weekday
 * @param count number of weeks, at least 1
 */
public record Weeks(LocalDate first, int count) {

    private static final int DAYS = 7;

    public Weeks {
        Refused.below("count", count, 1);
    }

    /** First day of the week that holds {@code day}, when weeks begin on {@code firstDay}. */
    public static LocalDate startOf(LocalDate day, DayOfWeek firstDay) {
        return day.with(TemporalAdjusters.previousOrSame(firstDay));
    }

    /** The {@code count} weeks beginning with the one that holds {@code day}. */
    public static Weeks from(LocalDate day, DayOfWeek firstDay, int count) {
        return new Weeks(startOf(day, firstDay), count);
    }

    /**
     * The 52 or 53 weeks of a year. A week belongs to the year that has most of its days, as in ISO 8601, here with any
     * weekday as the first: so 4 January is always in week 1.
     */
    public static Weeks ofYear(int year, DayOfWeek firstDay) {
        LocalDate first = startOf(LocalDate.of(year, 1, 4), firstDay);
        LocalDate next = startOf(LocalDate.of(year + 1, 1, 4), firstDay);
        return new Weeks(first, Math.toIntExact(ChronoUnit.WEEKS.between(first, next)));
    }

    /** The year a week belongs to, by most of its days. */
    public static int yearOf(LocalDate day, DayOfWeek firstDay) {
        return startOf(day, firstDay).plusDays(3).getYear();
    }

    /** All their days. */
    public DateRange days() {
        return new DateRange(first, first.plusWeeks(count));
    }

    /** First day of the n-th week, counted from 0. */
    public LocalDate start(int n) {
        return first.plusWeeks(n);
    }

    /** First days of all weeks, in order. */
    public List<LocalDate> starts() {
        return LongStream.range(0, count).mapToObj(first::plusWeeks).toList();
    }

    /** Which week a day is in, counted from 0; negative or too large when it is in none of them. */
    public int indexOf(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(first, day), DAYS));
    }
}
