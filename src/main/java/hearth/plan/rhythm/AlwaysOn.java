package hearth.plan.rhythm;

import hearth.plan.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The always-on meter: whether an activity is a hearth or a bonfire.
 *
 * <p>Source of the formulas: PRODUCT.md, Arithmetic, "Always-on meter".
 *
 * @param window the days that are judged
 * @param continuity share of the window's weeks with at least one activity. Weeks are counted back from the window's end,
 *     so that the newest is whole; empty when the window is shorter than a week
 * @param silence the longest stretch without any activity, the open end included; empty when there is something every
 *     day. Silence before anything was ever done counts only when nothing was done at all
 * @param burst share of the window's activity that falls into its densest 14 days; empty without activity
 * @param survival share of the window's activity that is left with no paid budget; empty without activity
 */
public record AlwaysOn(
        DateRange window,
        OptionalDouble continuity,
        Optional<DateRange> silence,
        OptionalDouble burst,
        OptionalDouble survival) {

    /** Length of a burst in days. */
    public static final int BURST_DAYS = 14;

    /** Judges the days of {@code window}. */
    public static AlwaysOn of(Activity activity, DateRange window) {
        SortedMap<LocalDate, Activity.Day> days = activity.within(window);
        return new AlwaysOn(window, continuity(days, window), silence(activity, window), burst(days), survival(days));
    }

    /** The 52 weeks up to and including {@code today}. */
    public static DateRange year(LocalDate today) {
        return new DateRange(today.plusDays(1).minusWeeks(52), today.plusDays(1));
    }

    /** Days of the longest silence; 0 when there is none. */
    public long silentDays() {
        return silence.map(DateRange::days).orElse(0L);
    }

    private static OptionalDouble continuity(SortedMap<LocalDate, Activity.Day> days, DateRange window) {
        return IntStream.range(0, (int) (window.days() / 7))
                .mapToObj(back -> window.end().minusWeeks(back))
                .mapToInt(end -> days.subMap(end.minusWeeks(1), end).isEmpty() ? 0 : 1)
                .average();
    }

    private static Optional<DateRange> silence(Activity activity, DateRange window) {
        SortedMap<LocalDate, Activity.Day> days = activity.within(window);
        boolean before = activity.lastBefore(window.start()).isPresent();
        LocalDate begun = before || days.isEmpty() ? window.start() : days.firstKey();
        Optional<DateRange> longest = Optional.empty();
        for (LocalDate day : days.keySet()) {
            longest = longer(longest, begun, day);
            begun = day.plusDays(1);
        }
        return longer(longest, begun, window.end());
    }

    private static Optional<DateRange> longer(Optional<DateRange> longest, LocalDate from, LocalDate to) {
        long known = longest.map(DateRange::days).orElse(0L);
        return ChronoUnit.DAYS.between(from, to) > known ? Optional.of(new DateRange(from, to)) : longest;
    }

    private static OptionalDouble burst(SortedMap<LocalDate, Activity.Day> days) {
        int densest = days.keySet().stream()
                .mapToInt(first ->
                        count(days.subMap(first, first.plusDays(BURST_DAYS))).all())
                .max()
                .orElse(0);
        return share(densest, count(days).all());
    }

    private static OptionalDouble survival(SortedMap<LocalDate, Activity.Day> days) {
        Activity.Day sum = count(days);
        return share(sum.all() - sum.paid(), sum.all());
    }

    private static Activity.Day count(SortedMap<LocalDate, Activity.Day> days) {
        return days.values().stream().reduce(Activity.Day.NOTHING, Activity.Day::plus);
    }

    private static OptionalDouble share(int part, int all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / all);
    }
}
