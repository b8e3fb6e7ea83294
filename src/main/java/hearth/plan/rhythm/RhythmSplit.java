package hearth.plan.rhythm;

import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Put;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes a rhythm from a day on: the old one ends the day before and names the new one its successor, so that the past
 * stays as it was kept.
 */
public final class RhythmSplit {

    private RhythmSplit() {}

    /**
     * The change as one gesture.
     *
     * @param after what the rhythm is to be; its id and start are replaced
     * @param day first day of the new rhythm
     * @param fresh id of the new rhythm
     */
    public static Command of(Message name, Rhythm before, Rhythm after, LocalDate day, RhythmId fresh) {
        Optional<LocalDate> start = Recurrence.of(after).from(day).findFirst();
        boolean hasPast = first(before).filter(date -> date.isBefore(day)).isPresent();
        if (!hasPast || start.isEmpty()) {
            return new Put(name, after);
        }
        Rhythm old = before.ending(ending(before.rule(), day.minusDays(1)), fresh);
        return new Put(name, old, after.continuing(fresh, start.get()));
    }

    /** A rule that gives no day after {@code last}. */
    static String ending(String rule, LocalDate last) {
        Predicate<String> ends = part -> part.startsWith("UNTIL=") || part.startsWith("COUNT=");
        Stream<String> rest =
                Stream.of(rule.toUpperCase(Locale.ROOT).split(";", -1)).filter(ends.negate());
        return rest.collect(Collectors.joining(";")) + ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(last);
    }

    private static Optional<LocalDate> first(Rhythm rhythm) {
        return Recurrence.of(rhythm).from(rhythm.start()).findFirst();
    }
}
