package hearth.plan.rhythm;

import hearth.plan.Message;
import hearth.plan.Refused;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/**
 * A recurrence rule (RFC 5545, section 3.3.10) taken apart, as far as a rhythm may use it: a rhythm gives days, so rules
 * that repeat within a day, and ends with a time of day, are refused.
 *
 * @param every number of units from one to the next
 * @param weekStart first day of the weeks that are counted; matters only when weeks are left out
 * @param exotic true when it uses parts beyond those listed here
 */
record RuleParts(
        RuleUnit unit,
        int every,
        List<NthDay> days,
        List<Integer> monthDays,
        List<Integer> months,
        List<Integer> positions,
        DayOfWeek weekStart,
        boolean exotic,
        RuleEnd end) {

    /** Beyond this no business plans, and iterating towards it would only burn time. */
    private static final int LONGEST_INTERVAL = 1000;

    /**
     * A weekday, perhaps counted.
     *
     * @param nth within the month or year, from its end when negative; 0 for every one
     */
    record NthDay(int nth, DayOfWeek day) {}

    /**
     * Takes a rule apart.
     *
     * @throws Refused when it is not a rule, or not one of days
     */
    static RuleParts of(String text) {
        RecurrenceRule rule = parse(text);
        refuseTimes(rule, text);
        return new RuleParts(
                unit(rule, text),
                rule.getInterval(),
                days(rule),
                numbers(rule, Part.BYMONTHDAY),
                numbers(rule, Part.BYMONTH).stream().map(month -> month + 1).toList(),
                numbers(rule, Part.BYSETPOS),
                day(rule.getWeekStart()),
                isExotic(rule),
                end(rule, text));
    }

    /** The rule as the library reads it. */
    static RecurrenceRule parse(String text) {
        try {
            return new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw refused("rhythm.refused.rule", text);
        }
    }

    private static void refuseTimes(RecurrenceRule rule, String text) {
        if (Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND).anyMatch(rule::hasPart)) {
            throw refused("rhythm.refused.withinDay", text);
        }
        if (rule.getInterval() > LONGEST_INTERVAL) {
            throw refused("rhythm.refused.interval", LONGEST_INTERVAL);
        }
    }

    private static RuleUnit unit(RecurrenceRule rule, String text) {
        return switch (rule.getFreq()) {
            case DAILY -> RuleUnit.DAY;
            case WEEKLY -> RuleUnit.WEEK;
            case MONTHLY -> RuleUnit.MONTH;
            case YEARLY -> RuleUnit.YEAR;
            default -> throw refused("rhythm.refused.withinDay", text);
        };
    }

    private static List<NthDay> days(RecurrenceRule rule) {
        return !rule.hasPart(Part.BYDAY)
                ? List.of()
                : rule.getByDayPart().stream()
                        .map(day -> new NthDay(day.pos, day(day.weekday)))
                        .toList();
    }

    private static DayOfWeek day(Weekday weekday) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(weekday.name()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> numbers(RecurrenceRule rule, Part part) {
        return rule.hasPart(part) ? List.copyOf(rule.getByPart(part)) : List.of();
    }

    private static boolean isExotic(RecurrenceRule rule) {
        return Stream.of(Part.BYWEEKNO, Part.BYYEARDAY, Part.RSCALE, Part.SKIP).anyMatch(rule::hasPart);
    }

    private static RuleEnd end(RecurrenceRule rule, String text) {
        if (rule.getCount() != null) {
            return new RuleEnd.Times(rule.getCount());
        }
        return rule.getUntil() == null ? new RuleEnd.Never() : new RuleEnd.Until(until(rule.getUntil(), text));
    }

    // A time in UNTIL would make the last day depend on a zone; the days of a rhythm are those of the calendar.
    private static LocalDate until(DateTime until, String text) {
        if (!until.isAllDay()) {
            throw refused("rhythm.refused.untilTime", text);
        }
        try {
            return LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth());
        } catch (DateTimeException e) {
            throw refused("rhythm.refused.rule", text);
        }
    }

    private static Refused refused(String key, Object... args) {
        return new Refused("rule", Message.of(key, args));
    }
}
