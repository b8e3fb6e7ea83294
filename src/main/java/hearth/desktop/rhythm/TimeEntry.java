package hearth.desktop.rhythm;

import hearth.plan.Message;
import hearth.plan.Refused;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people type it: 9, 9:00, 09.30, 9h30, 2:30 pm. */
final class TimeEntry {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.hH](\\d{2})?)?\\s*([aApP])?\\.?[mM]?\\.?");
    private static final int NOON = 12;

    private TimeEntry() {}

    /** The time, or nothing when the field is empty. */
    static Optional<LocalTime> read(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            throw refused(field, typed);
        }
        try {
            return Optional.of(LocalTime.of(hour(time), time.group(2) == null ? 0 : Integer.parseInt(time.group(2))));
        } catch (DateTimeException e) {
            throw refused(field, typed);
        }
    }

    private static int hour(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(3);
        if (half == null) {
            return hour;
        }
        return hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    }

    private static Refused refused(String field, String typed) {
        return new Refused(field, Message.of("rhythm.refused.time", typed));
    }
}
