package hearth.plan.rhythm;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.channel.ChannelId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was really done, day by day: every touch, and every occurrence of a rhythm that was kept. Days without anything
 * are not in it.
 */
public record Activity(SortedMap<LocalDate, Day> days) {

    /**
     * One day.
     *
     * @param all number of things done
     * @param paid how many of them would not have happened without money
     */
    public record Day(int all, int paid) {

        static final Day NOTHING = new Day(0, 0);

        Day plus(Day other) {
            return new Day(all + other.all, paid + other.paid);
        }

        static Day one(boolean paid) {
            return new Day(1, paid ? 1 : 0);
        }
    }

    public Activity {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** Everything done in the plan up to and including {@code today}. */
    public static Activity of(Plan plan, LocalDate today) {
        return of(plan, plan.all(Touch.class), plan.all(Rhythm.class), today);
    }

    /** Everything done on one channel up to and including {@code today}. */
    public static Activity of(Plan plan, ChannelId channel, LocalDate today) {
        Collection<Rhythm> rhythms = plan.referring(channel, Rhythm.class);
        return of(plan, plan.referring(channel, Touch.class), rhythms, today);
    }

    /** This and the other together. */
    public Activity plus(Activity other) {
        SortedMap<LocalDate, Day> sum = new TreeMap<>(days);
        other.days.forEach((date, day) -> sum.merge(date, day, Day::plus));
        return new Activity(sum);
    }

    /** Number of things done within a range. */
    public int count(DateRange range) {
        return within(range).values().stream().mapToInt(Day::all).sum();
    }

    /** The days of a range, as a map of its own. */
    SortedMap<LocalDate, Day> within(DateRange range) {
        return new TreeMap<>(days.subMap(range.start(), range.end()));
    }

    /** The last day on which something was done before {@code day}. */
    public Optional<LocalDate> lastBefore(LocalDate day) {
        SortedMap<LocalDate, Day> before = days.headMap(day);
        return before.isEmpty() ? Optional.empty() : Optional.of(before.lastKey());
    }

    /** The first day on which something was done, from {@code day} on. */
    public Optional<LocalDate> firstFrom(LocalDate day) {
        SortedMap<LocalDate, Day> after = days.tailMap(day);
        return after.isEmpty() ? Optional.empty() : Optional.of(after.firstKey());
    }

    private static Activity of(Plan plan, Collection<Touch> touches, Collection<Rhythm> rhythms, LocalDate today) {
        SortedMap<LocalDate, Day> days = new TreeMap<>();
        touches.forEach(touch -> days.merge(touch.date(), Day.one(touch.paid()), Day::plus));
        for (Rhythm rhythm : rhythms) {
            plan.referring(rhythm.id(), Occurrence.class).stream()
                    .filter(occurrence -> occurrence.state() == OccurrenceState.DONE)
                    .forEach(done -> days.merge(done.day(), Day.one(rhythm.paid()), Day::plus));
        }
        return new Activity(days.headMap(today.plusDays(1)));
    }
}
