package hearth.plan.rhythm;

import hearth.plan.Message;
import hearth.plan.rhythm.RuleParts.NthDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence as a person would say it: "every second Tuesday at 09:00, until 3 Mar 2027". Rules too intricate for a
 * sentence are quoted.
 */
public final class RecurrenceWords {

    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final RuleParts parts;
    private final LocalDate start;

    private RecurrenceWords(RuleParts parts, LocalDate start) {
        this.parts = parts;
        this.start = start;
    }

    /** When a rhythm happens. */
    public static Message of(Rhythm rhythm) {
        return of(rhythm.rule(), rhythm.start(), rhythm.at());
    }

    /**
     * When a rule gives days.
     *
     * @param start the day it counts from, whose weekday or date a rule may leave to it
     * @param at time of day, or null
     * @throws hearth.plan.Refused when it is not a rule
     */
    public static Message of(String rule, LocalDate start, @Nullable LocalTime at) {
        RecurrenceWords words = new RecurrenceWords(RuleParts.of(rule), start);
        return words.pattern()
                .map(pattern -> words.ending(words.inMonths(pattern, at)))
                .orElseGet(() -> Message.of("rhythm.words.rule", rule));
    }

    private Message inMonths(Message pattern, @Nullable LocalTime at) {
        Message timed = at == null ? pattern : Message.of("rhythm.words.at", pattern, at);
        boolean filtered = parts.unit() != RuleUnit.YEAR && !parts.months().isEmpty();
        return filtered ? Message.of("rhythm.words.inMonths", timed, monthList()) : timed;
    }

    private Message ending(Message pattern) {
        return switch (parts.end()) {
            case RuleEnd.Never() -> pattern;
            case RuleEnd.Until(LocalDate last) -> Message.of("rhythm.words.until", pattern, last);
            case RuleEnd.Times(int count) -> Message.of("rhythm.words.times", pattern, count);
        };
    }

    private Optional<Message> pattern() {
        if (parts.exotic()) {
            return Optional.empty();
        }
        return switch (parts.unit()) {
            case DAY -> daily();
            case WEEK -> parts.positions().isEmpty() ? Optional.of(weekly()) : Optional.empty();
            case MONTH -> withinMonth().map(day -> Message.of("rhythm.words.monthly", day, every()));
            case YEAR -> dayOfYear().map(day -> Message.of("rhythm.words.yearly", every(), day));
        };
    }

    private Message every() {
        int every = parts.every();
        return switch (parts.unit()) {
            case DAY -> Message.of("rhythm.words.every.day", every);
            case WEEK -> Message.of("rhythm.words.every.week", every);
            case MONTH -> Message.of("rhythm.words.every.month", every);
            case YEAR -> Message.of("rhythm.words.every.year", every);
        };
    }

    private Optional<Message> daily() {
        boolean plain = parts.days().isEmpty() && parts.monthDays().isEmpty();
        return plain ? Optional.of(every()) : Optional.empty();
    }

    private Message weekly() {
        Set<DayOfWeek> days = weekdays();
        if (parts.every() > 2 || (parts.every() == 2 && days.size() > 1)) {
            return Message.of("rhythm.words.weeksOn", every(), dayList(days));
        }
        if (days.size() == DayOfWeek.values().length) {
            return Message.of("rhythm.words.every.day", 1);
        }
        return days.equals(WORKING_DAYS)
                ? Message.of("rhythm.words.workingDays")
                : Message.of("rhythm.words.every.weekday", parts.every(), dayList(days));
    }

    private Set<DayOfWeek> weekdays() {
        Stream<DayOfWeek> named = parts.days().stream().map(NthDay::day);
        Stream<DayOfWeek> days = parts.days().isEmpty() ? Stream.of(start.getDayOfWeek()) : named;
        return days.collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** "the first Tuesday", "day 15", "the last working day". */
    private Optional<Message> withinMonth() {
        if (parts.days().isEmpty()) {
            return parts.positions().isEmpty() ? daysOfMonth() : Optional.empty();
        }
        if (!parts.monthDays().isEmpty()) {
            return Optional.empty();
        }
        return parts.positions().isEmpty() ? countedWeekdays() : countedWorkingDay();
    }

    private Optional<Message> daysOfMonth() {
        List<Integer> days = parts.monthDays().isEmpty() ? List.of(start.getDayOfMonth()) : parts.monthDays();
        return days.stream().anyMatch(day -> day < -1)
                ? Optional.empty()
                : Optional.of(list(days.stream()
                        .map(day -> Message.of("rhythm.words.monthDay", day))
                        .toList()));
    }

    private Optional<Message> countedWeekdays() {
        return parts.days().stream().allMatch(day -> isSayable(day.nth()))
                ? Optional.of(
                        list(parts.days().stream().map(RecurrenceWords::nth).toList()))
                : Optional.empty();
    }

    private Optional<Message> countedWorkingDay() {
        boolean sayable = parts.positions().size() == 1
                && isSayable(parts.positions().getFirst())
                && weekdays().equals(WORKING_DAYS);
        return sayable
                ? Optional.of(Message.of(
                        "rhythm.words.nth", parts.positions().getFirst(), Message.of("rhythm.words.workingDay")))
                : Optional.empty();
    }

    private static boolean isSayable(int nth) {
        return nth == -1 || (nth >= 1 && nth <= 5);
    }

    private static Message nth(NthDay day) {
        return Message.of("rhythm.words.nth", day.nth(), name(day.day()));
    }

    private Optional<Message> dayOfYear() {
        if (parts.months().isEmpty()) {
            boolean plain = parts.days().isEmpty()
                    && parts.monthDays().isEmpty()
                    && parts.positions().isEmpty();
            return plain ? Optional.of(dayOfYear(start.getDayOfMonth(), name(start.getMonth()))) : Optional.empty();
        }
        boolean oneDate = parts.days().isEmpty()
                && parts.monthDays().size() == 1
                && parts.monthDays().getFirst() > 0;
        return oneDate
                ? Optional.of(dayOfYear(parts.monthDays().getFirst(), monthList()))
                : withinMonth().map(day -> Message.of("rhythm.words.ofMonth", day, monthList()));
    }

    private static Message dayOfYear(int day, Message month) {
        return Message.of("rhythm.words.dayOfYear", day, month);
    }

    private Message monthList() {
        return list(parts.months().stream()
                .map(Month::of)
                .map(RecurrenceWords::name)
                .toList());
    }

    private static Message dayList(Set<DayOfWeek> days) {
        return list(days.stream().map(RecurrenceWords::name).toList());
    }

    private static Message name(DayOfWeek day) {
        return Message.of("rhythm.DayOfWeek." + day.name());
    }

    private static Message name(Month month) {
        return Message.of("rhythm.Month." + month.name());
    }

    /** "a, b and c". */
    private static Message list(List<Message> items) {
        Message head = items.getFirst();
        for (Message item : items.subList(1, Math.max(1, items.size() - 1))) {
            head = Message.of("rhythm.words.list", head, item);
        }
        return items.size() == 1 ? head : Message.of("rhythm.words.listEnd", head, items.getLast());
    }
}
