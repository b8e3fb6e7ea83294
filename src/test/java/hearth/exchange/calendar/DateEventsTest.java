package hearth.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Birthdays in the calendar, as another program reads them. */
class DateEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static VEvent event(Occasion date) throws IOException {
        Person anna = Person.named(new PersonId("anna"), "Anna")
                .edit()
                .dates(List.of(date))
                .person();
        Settings settings = Settings.of("Ovens", "EUR", Locale.UK, ZoneOffset.UTC, LocalDate.EPOCH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RhythmCalendar.write(Plan.of(List.<Entity>of(settings, anna)), NOW, out);
        return Biweekly.parse(out.toString(StandardCharsets.UTF_8))
                .first()
                .getEvents()
                .getFirst();
    }

    private static List<String> days(VEvent event, int many) {
        var days = event.getDateIterator(TimeZone.getTimeZone("UTC"));
        return IntStream.range(0, many)
                .mapToObj(i -> LocalDate.ofInstant(days.next().toInstant(), ZoneOffset.UTC)
                        .toString())
                .toList();
    }

    @Test
    void aBirthdayComesEveryYearFromTheFirst() throws IOException {
        VEvent event = event(new Occasion("Birthday", MonthDay.of(5, 14), 1984));
        assertThat(event.getSummary().getValue()).isEqualTo("Anna: Birthday");
        assertThat(days(event, 2)).containsExactly("1984-05-14", "1985-05-14");
    }

    @Test
    void withoutAYearItBeginsThisYear() throws IOException {
        assertThat(days(event(new Occasion("Name day", MonthDay.of(1, 2), null)), 1))
                .containsExactly("2026-01-02");
    }

    @Test
    void aLeaplingIsThoughtOfEveryYear() throws IOException {
        assertThat(days(event(new Occasion("Birthday", MonthDay.of(2, 29), 2023)), 3))
                .containsExactly("2023-02-28", "2024-02-29", "2025-02-28");
    }
}
