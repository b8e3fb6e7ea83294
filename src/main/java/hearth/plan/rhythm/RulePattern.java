package hearth.plan.rhythm;

import hearth.plan.Message;
import hearth.plan.Refused;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a form can say about the days of a recurrence rule; the number of units between them is kept beside it. */
public sealed interface RulePattern {

    /** Counted from the end of a month instead of its beginning. */
    int LAST = -1;

    /** Every so many days. */
    record Days() implements RulePattern {}

    /**
     * Every so many weeks.
     *
     * @param weekdays on these days, or on the weekday of the start when empty
     */
    record Weeks(SortedSet<DayOfWeek> weekdays) implements RulePattern {
        public Weeks {
            weekdays = Collections.unmodifiableSortedSet(new TreeSet<>(weekdays));
        }

        public static Weeks on(DayOfWeek... days) {
            return new Weeks(new TreeSet<>(Set.of(days)));
        }
    }

    /**
     * Every so many months on a day of the month. Months that do not have it are left out, as RFC 5545 has it.
     *
     * @param day 1 to 31, or {@link #LAST}
     */
    record MonthDay(int day) implements RulePattern {
        public MonthDay {
            if (day != LAST && (day < 1 || day > 31)) {
                throw new Refused("day", Message.of("rhythm.refused.monthDay"));
            }
        }
    }

    /**
     * Every so many months on a weekday counted within the month.
     *
     * @param nth 1 to 5, or {@link #LAST}
     */
    record MonthWeekday(int nth, DayOfWeek weekday) implements RulePattern {
        public MonthWeekday {
            if (nth != LAST && (nth < 1 || nth > 5)) {
                throw new Refused("nth", Message.of("rhythm.refused.nth"));
            }
        }
    }

    /** Every so many years on the day of the start. */
    record Years() implements RulePattern {}
}
