package hearth.exchange.calendar;

import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.rhythm.Rhythm;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** All rhythms that do not rest, and the dates that matter to people, as one calendar. */
public final class RhythmCalendar {

    private RhythmCalendar() {}

    /**
     * Writes the calendar of a plan; the stream stays open.
     *
     * @param now when it is written, which readers take for the age of every entry
     */
    public static void write(Plan plan, Instant now, OutputStream to) throws IOException {
        ContentLines lines = new ContentLines(to);
        ZoneId zone = plan.settings().zone();
        List<Rhythm> rhythms = plan.all(Rhythm.class).stream()
                .filter(rhythm -> !rhythm.paused())
                .sorted(Comparator.comparingInt(Rhythm::order)
                        .thenComparing(rhythm -> rhythm.id().value()))
                .toList();
        lines.put("BEGIN", "VCALENDAR");
        lines.put("VERSION", "2.0");
        lines.put("PRODID", "-//Hearth//Hearth//EN");
        lines.put("CALSCALE", "GREGORIAN");
        lines.put("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", plan.settings().name());
        lines.put("X-WR-TIMEZONE", ZonePart.name(zone));
        LocalDate today = LocalDate.ofInstant(now, zone);
        new ZonePart(zone, lines)
                .write(rhythms.stream()
                        .map(Rhythm::start)
                        .min(Comparator.naturalOrder())
                        .orElse(today));
        for (Rhythm rhythm : rhythms) {
            new RhythmEvents(plan, rhythm, now, lines).write();
        }
        for (Person person : people(plan)) {
            new DateEvents(person, today, now, lines).write();
        }
        lines.put("END", "VCALENDAR");
    }

    private static List<Person> people(Plan plan) {
        return plan.all(Person.class).stream()
                .filter(person -> !person.dates().isEmpty())
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }
}
