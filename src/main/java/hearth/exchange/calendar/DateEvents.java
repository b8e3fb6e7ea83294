package hearth.exchange.calendar;

import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** The dates that matter to one person as events of whole days that come every year. */
final class DateEvents {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Person person;
    private final LocalDate today;
    private final Instant now;
    private final ContentLines lines;

    DateEvents(Person person, LocalDate today, Instant now, ContentLines lines) {
        this.person = person;
        this.today = today;
        this.now = now;
        this.lines = lines;
    }

    void write() throws IOException {
        for (Occasion date : person.dates()) {
            write(date);
        }
    }

    private void write(Occasion date) throws IOException {
        LocalDate first = date.on().atYear(date.year() == null ? today.getYear() : date.year());
        lines.put("BEGIN", "VEVENT");
        lines.put("UID", uid(date) + "@hearth");
        lines.put("DTSTAMP", UTC.format(now));
        lines.put("DTSTART;VALUE=DATE", DAY.format(first));
        lines.put("RRULE", rule(date.on()));
        lines.text("SUMMARY", person.name() + ": " + date.name());
        lines.put("TRANSP", "TRANSPARENT");
        lines.put("END", "VEVENT");
    }

    /** The last day of February is the 29th where there is one. */
    private static String rule(MonthDay on) {
        return on.equals(LEAP_DAY) ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY";
    }

    private UUID uid(Occasion date) {
        return UUID.nameUUIDFromBytes((person.id().value() + ' ' + date.name()).getBytes(StandardCharsets.UTF_8));
    }
}
