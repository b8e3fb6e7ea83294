package hearth.exchange.recipe.book;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.ImportRefused;
import hearth.exchange.recipe.ImportOptions;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.RejectedFile;
import hearth.exchange.recipe.own.OwnTable;
import hearth.plan.Decision;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Tie;
import hearth.text.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Five thousand rows of every contact format, as messy as files get: other encodings, separators and quotes, lines above
 * the table, rows without mail, with broken mail, without anybody, empty and repeated ones. Every row is accounted for.
 */
class MessyFilesTest {

    private static final int ROWS = 5_000;

    /** Rows of which the mail address is none: 13, 113, 213 … */
    private static final int BROKEN = 50;

    /** Rows in which nobody is named: 17, 267, 517 … */
    private static final int NOBODY = 20;

    /** Empty lines between, and rows that stand there twice. */
    private static final int EMPTY_LINES = 10;

    private static final int TWICE = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Plan EMPTY =
            Plan.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/London"), LocalDate.of(2026, 1, 1)));
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String[] FIRST = {"Anna", "Béla", "Jörg-Ümit", "Íñigo", "Zoë", "Grace"};
    private static final String[] LAST = {"Lindqvist", "O'Neill", "Groß", "van den Berg", "García", "Kim"};
    private static final String[] COMPANY = {"Corner Café", "Süß & Söhne", "Tide, Tables; Desk", "\"Quoted\" Ltd", ""};

    private final AtomicInteger count = new AtomicInteger();

    /** Somebody in a messy file. */
    private record Somebody(String first, String last, String company, String mail, String phone, String note) {

        static Somebody number(int i) {
            boolean nobody = i % 250 == 17;
            return new Somebody(
                    nobody ? "" : FIRST[i % FIRST.length],
                    nobody ? "" : LAST[i / FIRST.length % LAST.length] + " " + i,
                    nobody ? "" : COMPANY[i % COMPANY.length],
                    nobody || i % 50 == 7 ? "" : i % 100 == 13 ? "broken at example" : "p" + i + "@example.org",
                    i % 3 == 0 && !nobody ? "" : "+49 170 " + i,
                    i % 40 == 3 ? "Line one\nLine \"two\"; with, signs" : i % 77 == 0 ? "=1+1" : "");
        }
    }

    /** A format: what stands above its rows, and what a row holds. */
    record Format(
            String recipe,
            String above,
            List<String> header,
            Function<Somebody, List<String>> row,
            String separator,
            Charset charset) {

        byte[] file(boolean repeats) {
            return written(rows(repeats));
        }

        /** The same rows in another order. */
        byte[] shuffled() {
            List<String> rows = rows(true);
            Collections.shuffle(rows, new Random(7));
            return written(rows);
        }

        private List<String> rows(boolean repeats) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) {
                String line = line(row.apply(Somebody.number(i)));
                lines.add(line);
                if (i % 500 == 499) {
                    lines.add(separator.repeat(header.size() - 1));
                }
                if (repeats && i % 1_000 == 900) {
                    lines.add(line);
                }
            }
            return lines;
        }

        private byte[] written(List<String> rows) {
            String text = above + line(header) + "\r\n" + String.join("\r\n", rows) + "\r\n";
            return (charset.equals(StandardCharsets.UTF_16LE) ? "\ufeff" + text : text).getBytes(charset);
        }

        private String line(List<String> cells) {
            return cells.stream().map(this::cell).collect(Collectors.joining(separator));
        }

        private String cell(String text) {
            boolean plain = Stream.of(separator, "\"", "\n").noneMatch(text::contains);
            return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
        }

        @Override
        public String toString() {
            return recipe + " in " + charset;
        }
    }

    static Stream<Format> formats() {
        return Stream.of(
                new Format(
                        "linkedin-connections",
                        "Notes:\r\n\"When exporting your connection data, some addresses are missing, \"\"as\"\" set\"\r\n\r\n",
                        List.of(
                                "First Name",
                                "Last Name",
                                "URL",
                                "Email Address",
                                "Company",
                                "Position",
                                "Connected On"),
                        s -> List.of(s.first, s.last, "", s.mail, s.company, s.note, "12 Mar 2024"),
                        ",",
                        StandardCharsets.UTF_8),
                new Format(
                        "google-contacts",
                        "",
                        List.of(
                                "First Name",
                                "Middle Name",
                                "Last Name",
                                "Organization Name",
                                "Notes",
                                "Labels",
                                "E-mail 1 - Label",
                                "E-mail 1 - Value",
                                "Phone 1 - Label",
                                "Phone 1 - Value"),
                        s -> List.of(
                                s.first,
                                "",
                                s.last,
                                s.company,
                                s.note,
                                "* myContacts ::: Friends",
                                "*",
                                s.mail,
                                "",
                                s.phone),
                        ",",
                        StandardCharsets.UTF_16LE),
                new Format(
                        "google-contacts-old",
                        "sep=;\r\n",
                        List.of(
                                "Name",
                                "Given Name",
                                "Family Name",
                                "Group Membership",
                                "E-mail 1 - Type",
                                "E-mail 1 - Value",
                                "Phone 1 - Value",
                                "Organization 1 - Name",
                                "Notes"),
                        s -> List.of("", s.first, s.last, "* myContacts", "*", s.mail, s.phone, s.company, s.note),
                        ";",
                        StandardCharsets.UTF_8),
                new Format(
                        "outlook-contacts",
                        "",
                        List.of(
                                "Anrede",
                                "Vorname",
                                "Nachname",
                                "Suffix",
                                "Firma",
                                "E-Mail-Adresse",
                                "Mobiltelefon",
                                "Notizen"),
                        s -> List.of("", s.first, s.last, "", s.company, s.mail, s.phone, s.note),
                        ";",
                        WINDOWS),
                new Format(
                        "mailchimp-audience",
                        "",
                        List.of(
                                "Email Address",
                                "First Name",
                                "Last Name",
                                "Phone Number",
                                "MEMBER_RATING",
                                "OPTIN_TIME",
                                "NOTES"),
                        s -> List.of(s.mail, s.first, s.last, s.phone, "2", "2024-03-12 08:15:00", s.note),
                        "\t",
                        StandardCharsets.UTF_8),
                new Format(
                        "brevo-contacts",
                        "Exported by Brevo\r\n\r\n",
                        List.of("EMAIL", "LASTNAME", "FIRSTNAME", "COMPANY", "EMAIL_BLACKLISTED"),
                        s -> List.of(s.mail, s.last, s.first, s.company, "0"),
                        ";",
                        WINDOWS),
                new Format(
                        "kumu-elements",
                        "",
                        List.of("Label", "Type", "Description", "Tags", "Email"),
                        s -> List.of((s.first + " " + s.last).strip(), "Person", s.note, "choir|press", s.mail),
                        ",",
                        StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyRowIsAccountedFor(Format format) throws Exception {
        ImportPlan first = plan(EMPTY, format.file(true), ImportOptions.NONE);

        assertCounts(first, format.recipe, ROWS - BROKEN - NOBODY, 0, EMPTY_LINES + TWICE, BROKEN + NOBODY);
        Plan after = after(EMPTY, first);
        assertThat(after.all(Person.class)).hasSize(ROWS - BROKEN - NOBODY);

        ImportPlan again = plan(after, format.file(true), ImportOptions.NONE);
        assertThat(again.brings()).as("a second import adds nothing").isFalse();
        assertThat(again.rejected()).hasSize(BROKEN + NOBODY);
        assertThat(plan(after, format.shuffled(), ImportOptions.NONE).brings())
                .as("nor does one with its rows in another order")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatStayedOutsideComesInOnceItIsMended(Format format) throws Exception {
        ImportPlan first = plan(EMPTY, format.file(false), ImportOptions.NONE);
        Plan after = after(EMPTY, first);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        RejectedFile.write(first, new Texts(Locale.UK), saved);
        String mended = saved.toString(StandardCharsets.UTF_8).replace("broken at example", "mended@example.com");

        ImportPlan second = plan(after, mended.getBytes(StandardCharsets.UTF_8), ImportOptions.NONE);

        assertThat(second.recipe()).isEqualTo(format.recipe);
        assertThat(second.rejected()).hasSize(NOBODY);
        assertThat(second.added() + second.updated() + second.skipped()).isEqualTo(BROKEN);
    }

    @Test
    void everyCardIsAccountedFor() throws Exception {
        byte[] file = cards();
        ImportPlan first = plan(EMPTY, file, ImportOptions.NONE);
        assertCounts(first, "vcard", ROWS - BROKEN - NOBODY, 0, 0, BROKEN + NOBODY);
        assertThat(plan(after(EMPTY, first), file, ImportOptions.NONE).brings()).isFalse();
    }

    @Test
    void everyConnectionIsAccountedFor() throws Exception {
        StringBuilder elements = new StringBuilder("Label,Type,Description,Tags\n");
        StringBuilder ties = new StringBuilder("From,To,Type,Strength\n");
        for (int i = 0; i < ROWS; i++) {
            elements.append("Person ").append(i).append(",Person,,\n");
            String to = i % 100 == 13 ? "Nobody " + i : "Person " + (i + 1) % ROWS;
            ties.append("Person ").append(i).append(',').append(to).append(",knows,2\n");
        }
        Plan mapped = after(EMPTY, plan(EMPTY, bytes(elements), ImportOptions.NONE));
        ImportPlan first = plan(mapped, bytes(ties), ImportOptions.NONE);
        assertCounts(first, "kumu-connections", ROWS - BROKEN, 0, 0, BROKEN);
        Plan tied = after(mapped, first);
        assertThat(tied.all(Tie.class)).hasSize(ROWS - BROKEN);
        assertThat(plan(tied, bytes(ties), ImportOptions.NONE).brings()).isFalse();
    }

    /** A list of somebody's own: nothing recognises it, and what the columns hold is guessed right. */
    @ParameterizedTest
    @MethodSource("ownTables")
    void aTableOfSomebodysOwnIsAccountedFor(Format format) throws Exception {
        byte[] file = format.file(true);
        OwnTable table = OwnTable.of(file);
        Mapping mapping = table.guess(table.heading()).called(format.recipe);
        assertThat(mapping.suffices()).isTrue();

        ImportPlan first = plan(EMPTY, file, ImportOptions.NONE.withMapping(mapping));

        assertCounts(first, format.recipe, ROWS - BROKEN - NOBODY, 0, EMPTY_LINES + TWICE, BROKEN + NOBODY);
        Plan after = after(EMPTY, first);
        ImportPlan again = plan(after, file, ImportOptions.NONE.withKept(List.of(mapping)));
        assertThat(again.recipe()).isEqualTo(format.recipe);
        assertThat(again.brings()).isFalse();
    }

    static Stream<Format> ownTables() {
        return Stream.of(
                new Format(
                        "Kundenliste",
                        "Kundenliste;Stand 21.11.2026;;;\r\n;;;;\r\n",
                        List.of("Kunde", "Firma", "E-Mail", "Handy", "Bemerkung"),
                        s -> List.of((s.first + " " + s.last).strip(), s.company, s.mail, s.phone, s.note),
                        ";",
                        WINDOWS),
                new Format(
                        "Carnet",
                        "",
                        List.of("Prénom", "Nom", "Courriel", "Téléphone", "Société"),
                        s -> List.of(s.first, s.last, s.mail, s.phone, s.company),
                        "\t",
                        StandardCharsets.UTF_16LE));
    }

    private static byte[] cards() {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            Somebody s = Somebody.number(i);
            cards.append("BEGIN:VCARD\r\nVERSION:")
                    .append(i % 2 == 0 ? "3.0" : "4.0")
                    .append("\r\n");
            cards.append("FN:").append((s.first + " " + s.last).strip()).append("\r\n");
            cards.append("ORG:").append(escaped(s.company)).append("\r\n");
            cards.append("EMAIL:").append(s.mail).append("\r\n");
            cards.append("NOTE:").append(escaped(s.note)).append("\r\n");
            cards.append("END:VCARD\r\n").append(i % 500 == 499 ? "\r\n" : "");
        }
        return bytes(cards);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace(",", "\\,")
                .replace(";", "\\;");
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void assertCounts(ImportPlan plan, String recipe, int added, int updated, int skipped, int bad) {
        assertThat(plan.recipe()).isEqualTo(recipe);
        assertThat(List.of(
                        plan.added(),
                        plan.updated(),
                        plan.skipped(),
                        plan.rejected().size()))
                .as("added, updated, skipped, rejected")
                .containsExactly(added, updated, skipped, bad);
    }

    private ImportPlan plan(Plan into, byte[] file, ImportOptions options) throws ImportRefused {
        return Import.plan(new ImportRequest(into, "file", file, options, () -> "n" + count.incrementAndGet(), DAY));
    }

    private static Plan after(Plan plan, ImportPlan imported) {
        return switch (imported.command().decide(plan)) {
            case Decision.Accepted(var changes) -> plan.with(changes);
            case Decision.Rejected(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }
}
