package hearth.plan.rhythm;

import hearth.plan.DateRange;
import hearth.plan.Message;
import hearth.plan.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * The days a recurrence rule gives, by RFC 5545 (sections 3.3.10 and 3.8.5.3), read by lib-recur.
 *
 * <p>All days are days of the calendar where the business is, so that no change of clocks can move or drop one. The start
 * is the day the rule counts from and is itself a day only when the rule gives it.
 */
public final class Recurrence {

    /** Days that a rule can be counted in: four digits, and since the calendar is the one we use. */
    private static final DateRange CALENDAR = new DateRange(LocalDate.of(1583, 1, 1), LocalDate.of(10000, 1, 1));

    private final RecurrenceRule rule;
    private final LocalDate start;
    private final Set<LocalDate> except;

    private Recurrence(String rule, LocalDate start, List<LocalDate> except) {
        this.rule = RuleParts.parse(rule);
        this.start = start;
        this.except = Set.copyOf(except);
    }

    /**
     * The recurrence of a rule.
     *
     * @param except days of the rule that do not happen
     * @throws Refused when it is not a rule, or gives no day at all; names the field {@code rule} or {@code start}
     */
    public static Recurrence of(String rule, LocalDate start, List<LocalDate> except) {
        check(rule, start);
        return new Recurrence(rule, start, except);
    }

    /** The recurrence of a rhythm, whose rule was accepted when the rhythm was made. */
    public static Recurrence of(Rhythm rhythm) {
        return new Recurrence(rhythm.rule(), rhythm.start(), rhythm.except());
    }

    /** The rule as the standard writes it, without exceptions. */
    public String text() {
        return rule.toString();
    }

    /** The days of a rhythm within a range, exceptions left out, whether it is paused or not. */
    public static List<LocalDate> days(Rhythm rhythm, DateRange range) {
        return of(rhythm).days(range);
    }

    /** The days within a range, in order. */
    public List<LocalDate> days(DateRange range) {
        return from(range.start()).takeWhile(day -> day.isBefore(range.end())).toList();
    }

    /** The days on or after {@code first}, in order, without end when the rule has none. */
    public Stream<LocalDate> from(LocalDate first) {
        return all(near(first)).dropWhile(day -> day.isBefore(first)).filter(day -> !except.contains(day));
    }

    /** The last day there will be, exceptions included; empty when the rule goes on for good. */
    public Optional<LocalDate> last() {
        return rule.isInfinite() ? Optional.empty() : all(start).reduce((earlier, later) -> later);
    }

    static void check(String rule, LocalDate start) {
        if (!CALENDAR.contains(start)) {
            throw new Refused("start", Message.of("rhythm.refused.start"));
        }
        RuleParts.of(rule);
        if (new Recurrence(rule, start, List.of()).all(start).findFirst().isEmpty()) {
            throw new Refused("rule", Message.of("rhythm.refused.noDay"));
        }
    }

    /** Days and weeks repeat evenly, so that years gone by need not be counted through; only a count of days must be. */
    private LocalDate near(LocalDate first) {
        if (rule.getCount() != null || !first.isAfter(start)) {
            return start;
        }
        return switch (rule.getFreq()) {
            case DAILY -> near(first, ChronoUnit.DAYS);
            case WEEKLY -> near(first, ChronoUnit.WEEKS);
            default -> start;
        };
    }

    private LocalDate near(LocalDate first, ChronoUnit unit) {
        long steps = unit.between(start, first) / rule.getInterval();
        return start.plus(steps * rule.getInterval(), unit);
    }

    private Stream<LocalDate> all(LocalDate counted) {
        return iterator(counted).map(Recurrence::stream).orElseGet(Stream::empty);
    }

    // The library throws when a rule has run through a thousand empty sets: nothing more will come of it.
    private Optional<RecurrenceRuleIterator> iterator(LocalDate counted) {
        try {
            return Optional.of(rule.iterator(dateTime(counted)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Stream<LocalDate> stream(RecurrenceRuleIterator dates) {
        int traits = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Days(dates), traits), false);
    }

    private record Days(RecurrenceRuleIterator dates) implements Iterator<LocalDate> {

        @Override
        public boolean hasNext() {
            try {
                return dates.hasNext()
                        && dates.peekDateTime().getYear() < CALENDAR.end().getYear();
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        @Override
        public LocalDate next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return localDate(dates.nextDateTime());
        }
    }

    private static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate localDate(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
