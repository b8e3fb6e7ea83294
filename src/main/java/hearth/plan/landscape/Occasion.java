package hearth.plan.landscape;

import hearth.plan.Refused;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A day of the year that matters to somebody: a birthday, the day they opened their shop. Where a year has no 29 February,
 * an occasion of that day is on the 28th.
 *
 * @param name what it is, in the owner's words
 * @param on the day of every year
 * @param year the year it first was, or null when nobody knows or asks
 */
public record Occasion(String name, MonthDay on, @Nullable Integer year) {

    /** In the order of the calendar. */
    public static final Comparator<Occasion> BY_DAY =
            Comparator.comparing(Occasion::on).thenComparing(Occasion::name);

    public Occasion {
        Refused.blank("name", name);
        if (year != null) {
            Refused.below("year", year, 1);
        }
    }

    /** The first day from {@code today} on, this day included, that it is on. */
    public LocalDate next(LocalDate today) {
        LocalDate thisYear = on.atYear(today.getYear());
        return thisYear.isBefore(today) ? on.atYear(today.getYear() + 1) : thisYear;
    }

    /** How many years it will be then; empty when the year is not known or still ahead. */
    public OptionalInt years(LocalDate then) {
        return year == null || then.getYear() <= year ? OptionalInt.empty() : OptionalInt.of(then.getYear() - year);
    }
}
