package hearth.exchange.calendar;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Optional;

/** A time zone as a calendar file describes it (VTIMEZONE, RFC 5545, section 3.6.5), so that a reader needs to know none. */
final class ZonePart {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

    /** How far changes are written out one by one where no yearly rule gives them. */
    private static final int YEARS = 15;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final ContentLines lines;

    ZonePart(ZoneId zone, ContentLines lines) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.lines = lines;
    }

    /** The name of a zone in a calendar file. */
    static String name(ZoneId zone) {
        return zone.getId().replaceAll("[^A-Za-z0-9/_+-]", "");
    }

    /** Writes what holds from this day on. */
    void write(LocalDate from) throws IOException {
        LocalDate first = LocalDate.of(from.getYear() - 1, 1, 1);
        lines.put("BEGIN", "VTIMEZONE");
        lines.put("TZID", name(zone));
        ZoneOffset before = rules.getOffset(first.atStartOfDay());
        if (goesByYearlyRules(first)) {
            for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
                observance(rule.createTransition(first.getYear()), yearly(rule));
            }
        } else {
            observance(EPOCH, before, before, Optional.empty());
            oneByOne(first);
        }
        lines.put("END", "VTIMEZONE");
    }

    private void oneByOne(LocalDate first) throws IOException {
        ZoneOffsetTransition next =
                rules.nextTransition(first.atStartOfDay(zone).toInstant());
        while (next != null && next.getDateTimeBefore().getYear() <= first.getYear() + YEARS) {
            observance(next, Optional.empty());
            next = rules.nextTransition(next.getInstant());
        }
    }

    /** True when all changes from this day on fall on the weekdays that the rules name, wherever their day begins. */
    private boolean goesByYearlyRules(LocalDate first) {
        boolean settled = rules.getTransitions().stream()
                .allMatch(change -> change.getDateTimeBefore().getYear() < first.getYear());
        return settled
                && !rules.getTransitionRules().isEmpty()
                && rules.getTransitionRules().stream().allMatch(rule -> isPlain(rule, first.getYear()));
    }

    private static boolean isPlain(ZoneOffsetTransitionRule rule, int year) {
        LocalDateTime change = rule.createTransition(year).getDateTimeBefore();
        return change.getDayOfWeek() == rule.getDayOfWeek() && change.getMonth() == rule.getMonth();
    }

    private void observance(ZoneOffsetTransition change, Optional<String> rule) throws IOException {
        observance(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), rule);
    }

    private void observance(LocalDateTime start, ZoneOffset before, ZoneOffset after, Optional<String> rule)
            throws IOException {
        Duration saving = Duration.ofSeconds(after.getTotalSeconds() - before.getTotalSeconds());
        String kind = saving.isPositive() ? "DAYLIGHT" : "STANDARD";
        lines.put("BEGIN", kind);
        lines.put("DTSTART", LOCAL.format(start));
        lines.put("TZOFFSETFROM", offset(before));
        lines.put("TZOFFSETTO", offset(after));
        if (rule.isPresent()) {
            lines.put("RRULE", rule.get());
        }
        lines.put("END", kind);
    }

    private static Optional<String> yearly(ZoneOffsetTransitionRule rule) {
        DayOfWeek weekday = rule.getDayOfWeek();
        int day = rule.getDayOfMonthIndicator();
        String letters = weekday == null ? "" : weekday.name().substring(0, 2);
        String by = day == -1
                ? "BYDAY=-1" + letters
                : day % 7 == 1 && day < 28 ? "BYDAY=" + (day / 7 + 1) + letters : monthDays(day) + ";BYDAY=" + letters;
        return Optional.of("FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + by);
    }

    /** The week that begins on this day of the month, or ends on it when it is counted from the end. */
    private static String monthDays(int day) {
        StringBuilder days = new StringBuilder("BYMONTHDAY=");
        for (int i = 0; i < 7; i++) {
            days.append(i == 0 ? "" : ",").append(day > 0 ? day + i : day - i);
        }
        return days.toString();
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String hours = "%s%02d%02d".formatted(sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? hours : hours + "%02d".formatted(seconds % 60);
    }
}
