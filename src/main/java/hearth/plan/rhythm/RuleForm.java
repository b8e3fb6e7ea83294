package hearth.plan.rhythm;

import hearth.plan.Refused;
import hearth.plan.rhythm.RuleParts.NthDay;
import hearth.plan.rhythm.RulePattern.Days;
import hearth.plan.rhythm.RulePattern.MonthDay;
import hearth.plan.rhythm.RulePattern.MonthWeekday;
import hearth.plan.rhythm.RulePattern.Weeks;
import hearth.plan.rhythm.RulePattern.Years;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A recurrence rule as a form edits it. Every form is a rule; rules that say more than the form has fields for are kept
 * as text.
 *
 * @param every number of units from one to the next, at least 1
 */
public record RuleForm(RulePattern pattern, int every, RuleEnd end) {

    public RuleForm {
        Refused.below("every", every, 1);
    }

    /** Every week on the weekday of the start, for good. */
    public static RuleForm weekly() {
        return new RuleForm(Weeks.on(), 1, new RuleEnd.Never());
    }

    /**
     * The form of a rule, or empty when the rule says more than the form can.
     *
     * @throws Refused when it is not a rule
     */
    public static Optional<RuleForm> of(String rule) {
        RuleParts parts = RuleParts.of(rule);
        return isPlain(parts)
                ? pattern(parts).map(found -> new RuleForm(found, parts.every(), parts.end()))
                : Optional.empty();
    }

    private static boolean isPlain(RuleParts parts) {
        boolean usualWeeks = parts.weekStart() == DayOfWeek.MONDAY || parts.every() == 1;
        return usualWeeks
                && !parts.exotic()
                && parts.months().isEmpty()
                && parts.positions().isEmpty();
    }

    /** This form with another end. */
    public RuleForm ending(RuleEnd end) {
        return new RuleForm(pattern, every, end);
    }

    /** The rule in the words of RFC 5545. */
    public String rule() {
        return frequency() + (every == 1 ? "" : ";INTERVAL=" + every) + days() + ending();
    }

    private String frequency() {
        return switch (pattern) {
            case Days() -> "FREQ=DAILY";
            case Weeks weeks -> "FREQ=WEEKLY";
            case MonthDay day -> "FREQ=MONTHLY";
            case MonthWeekday day -> "FREQ=MONTHLY";
            case Years() -> "FREQ=YEARLY";
        };
    }

    private String days() {
        return switch (pattern) {
            case Weeks(var weekdays)
            when !weekdays.isEmpty() ->
                weekdays.stream().map(RuleForm::code).collect(Collectors.joining(",", ";BYDAY=", ""));
            case MonthDay(int day) -> ";BYMONTHDAY=" + day;
            case MonthWeekday(int nth, DayOfWeek weekday) -> ";BYDAY=" + nth + code(weekday);
            default -> "";
        };
    }

    private String ending() {
        return switch (end) {
            case RuleEnd.Never() -> "";
            case RuleEnd.Until(var last) -> ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(last);
            case RuleEnd.Times(int count) -> ";COUNT=" + count;
        };
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static Optional<RulePattern> pattern(RuleParts parts) {
        return switch (parts.unit()) {
            case DAY -> onlyIf(parts.days().isEmpty() && parts.monthDays().isEmpty(), new Days());
            case WEEK -> Optional.of(weeks(parts.days()));
            case MONTH -> month(parts);
            case YEAR -> onlyIf(parts.days().isEmpty() && parts.monthDays().isEmpty(), new Years());
        };
    }

    private static Weeks weeks(List<NthDay> days) {
        return new Weeks(days.stream().map(NthDay::day).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Optional<RulePattern> month(RuleParts parts) {
        if (parts.days().size() == 1 && parts.monthDays().isEmpty()) {
            NthDay only = parts.days().getFirst();
            return isNth(only.nth()) ? Optional.of(new MonthWeekday(only.nth(), only.day())) : Optional.empty();
        }
        if (parts.monthDays().size() == 1 && parts.days().isEmpty()) {
            int day = parts.monthDays().getFirst();
            return day >= RulePattern.LAST ? Optional.of(new MonthDay(day)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isNth(int nth) {
        return nth == RulePattern.LAST || (nth >= 1 && nth <= 5);
    }

    private static Optional<RulePattern> onlyIf(boolean fits, RulePattern pattern) {
        return fits ? Optional.of(pattern) : Optional.empty();
    }
}
