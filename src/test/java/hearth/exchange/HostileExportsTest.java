package hearth.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import ezvcard.Ezvcard;
import hearth.exchange.calendar.RhythmCalendar;
import hearth.exchange.csv.PlanTable;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.RejectedFile;
import hearth.exchange.recipe.RejectedRow;
import hearth.exchange.vcard.AddressCards;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Tie;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceState;
import hearth.plan.rhythm.Recurrence;
import hearth.plan.rhythm.Rhythm;
import hearth.report.Paper;
import hearth.report.Report;
import hearth.report.ReportOptions;
import hearth.report.Section;
import hearth.testing.Hostile;
import hearth.testing.HostilePlan;
import hearth.testing.Rfc4180;
import hearth.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a plan, nothing of it becomes a formula, a line, a script or a link in what is exported. */
class HostileExportsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Texts TEXTS = new Texts(Locale.UK);

    /** A hostile person has a dozen texts; a report of more people takes long to lay out. */
    private static final int PEOPLE = 20;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*");
    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9][0-9 ()./-]*");
    private static final Pattern LINE = Pattern.compile("[A-Z-]+(?:;[A-Z]+=[A-Za-z0-9/_+-]+)*:[^\\p{Cntrl}&&[^\\t]]*");
    private static final Set<String> PROPERTIES = Set.of(
            "BEGIN",
            "END",
            "VERSION",
            "PRODID",
            "CALSCALE",
            "METHOD",
            "X-WR-CALNAME",
            "X-WR-TIMEZONE",
            "TZID",
            "DTSTART",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "RRULE",
            "UID",
            "DTSTAMP",
            "DURATION",
            "SUMMARY",
            "LOCATION",
            "DESCRIPTION",
            "TRANSP",
            "EXDATE",
            "RECURRENCE-ID");
    private static final Set<String> CARD_PROPERTIES = Set.of(
            "BEGIN",
            "END",
            "VERSION",
            "UID",
            "FN",
            "N",
            "ORG",
            "TITLE",
            "EMAIL",
            "TEL",
            "URL",
            "CATEGORIES",
            "X-SOCIALPROFILE",
            "NOTE",
            "BDAY");
    private static final String SPACES = "[\\s\\p{Z}]+";
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    static Stream<Plan> plans() {
        int texts = PEOPLE * 14;
        return IntStream.rangeClosed(1, Math.max(2, Hostile.count() / texts))
                .mapToObj(seed -> HostilePlan.of(seed, PEOPLE));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aTableHasTheRowsOfThePlanAndNoFormula(Plan plan) throws IOException {
        for (PlanTable table : PlanTable.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            table.write(plan, TEXTS, out);
            List<List<String>> rows = rows(out);
            int expected = switch (table) {
                case NUMBERS -> 8;
                case HAND_OFFS -> 5;
                case PEOPLE, TOUCHES, GOOGLE, OUTLOOK -> PEOPLE;
                case KUMU_ELEMENTS -> nodes(plan);
                case KUMU_CONNECTIONS -> plan.all(Tie.class).size();
            };
            assertThat(rows)
                    .hasSize(expected + 1)
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
            assertHarmless(rows);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void namesInATableAreReadAsTheyWereTyped(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanTable.PEOPLE.write(plan, TEXTS, out);
        Set<String> read = rows(out).stream()
                .skip(1)
                .map(row -> row.getFirst().replaceFirst("^'(?=[=+\\-@\\t\\n])", ""))
                .collect(Collectors.toSet());
        Set<String> typed = plan.all(Person.class).stream()
                .map(person -> PlainText.clean(person.name()))
                .collect(Collectors.toSet());
        assertThat(typed)
                .allSatisfy(name -> assertThat(read).containsAnyOf(name, "'" + name, name.replaceFirst("^'", "")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void rejectedRowsAreSavedWithoutFormulas(Plan plan) throws IOException {
        List<RejectedRow> rejected = plan.all(Person.class).stream()
                .map(person -> new RejectedRow(
                        7, Message.of("exchange.unfit.email", person.note()), List.of(person.name(), person.role())))
                .toList();
        ImportPlan imported = new ImportPlan(
                "x", List.of("=A", "B"), 0, 0, 0, List.of(), rejected, false, new Put(Message.of("test"), List.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RejectedFile.write(imported, TEXTS, out);
        assertHarmless(rows(out));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aCalendarHasOnlyTheLinesItShould(Plan plan) throws IOException {
        byte[] bytes = calendar(plan);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n", "\0");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
        }
        List<String> unfolded = text.replace("\r\n ", "").lines().toList();
        for (String line : unfolded) {
            assertThat(LINE.matcher(line).matches()).as(line).isTrue();
            assertThat(PROPERTIES).as(line).contains(line.split("[;:]", 2)[0]);
        }
        int rhythms = plan.all(Rhythm.class).size();
        assertThat(unfolded.stream().filter("BEGIN:VEVENT"::equals)).hasSize(rhythms * 2);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void anotherProgramReadsTheDaysOfTheRhythms(Plan plan) throws IOException {
        ICalendar calendar = Biweekly.parse(new String(calendar(plan), StandardCharsets.UTF_8))
                .first();
        ZoneId zone = plan.settings().zone();
        for (Rhythm rhythm : plan.all(Rhythm.class)) {
            List<VEvent> events = calendar.getEvents().stream()
                    .filter(event ->
                            event.getUid().getValue().equals(rhythm.id().value() + "@hearth"))
                    .toList();
            assertThat(events).hasSize(2).allSatisfy(event -> {
                assertThat(event.getSummary().getValue().strip()).isEqualTo(typed(rhythm.name()));
                assertThat(event.getAttendees()).isEmpty();
                assertThat(event.getAlarms()).isEmpty();
            });
            VEvent rule = events.stream()
                    .filter(event -> event.getRecurrenceId() == null)
                    .findFirst()
                    .orElseThrow();
            assertThat(days(rule, rhythm, zone)).as(rhythm.rule()).containsExactlyElementsOf(expected(plan, rhythm));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aWebPageRunsNothingAndLeadsNowhereStrange(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report.writeHtml(plan, options(), out);
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        assertThat(page.select(
                        "script, iframe, object, embed, form, base, link, meta[http-equiv=refresh], foreignObject"))
                .isEmpty();
        page.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).doesNotStartWith("on");
                    if (Set.of("href", "xlink:href", "src", "action", "formaction")
                            .contains(attribute.getKey())) {
                        assertThat(isHarmlessLink(attribute.getValue()))
                                .as(attribute.getValue())
                                .isTrue();
                    }
                }));
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.title().replaceAll(SPACES, " ").strip())
                .isEqualTo(typed(plan.settings().name()).replaceAll(SPACES, " ").strip());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPdfRunsNothingAndLeadsNowhereStrange(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report.writePdf(plan, options(), out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            Set<String> names = new TreeSet<>();
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary action) {
                    names.add(String.valueOf(action.getNameAsString(COSName.S)));
                    assertThat(isHarmlessLink(action.getString(COSName.URI, "https:")))
                            .isTrue();
                }
            }
            assertThat(names).doesNotContain("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR");
            assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("AA")))
                    .isFalse();
            var all = pdf.getDocumentCatalog().getNames();
            assertThat(all == null || (all.getJavaScript() == null && all.getEmbeddedFiles() == null))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void addressCardsHaveOnlyTheLinesTheyShould(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AddressCards.write(plan, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n", "\0");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
        }
        List<String> unfolded = text.replace("\r\n ", "").lines().toList();
        assertThat(unfolded.stream().filter("BEGIN:VCARD"::equals)).hasSize(PEOPLE);
        for (String line : unfolded) {
            assertThat(CARD_PROPERTIES).as(line).contains(line.split("[;:]", 2)[0]);
        }
        assertThat(Ezvcard.parse(text).all()).hasSize(PEOPLE);
    }

    private static int nodes(Plan plan) {
        return Math.toIntExact(Kinds.ALL.stream()
                .flatMap(kind -> plan.all(kind.type()).stream())
                .filter(Node.class::isInstance)
                .count());
    }

    private static ReportOptions options() {
        return new ReportOptions(HostilePlan.TODAY, Section.ALL, Paper.A4, true);
    }

    private static byte[] calendar(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RhythmCalendar.write(plan, NOW, out);
        return out.toByteArray();
    }

    private static List<LocalDate> days(VEvent event, Rhythm rhythm, ZoneId zone) {
        // A day without a time is read at midnight in the zone of the machine.
        ZoneId read = rhythm.at() == null ? ZoneId.systemDefault() : zone;
        var dates = event.getDateIterator(TimeZone.getTimeZone(read));
        return Stream.generate(() -> dates.hasNext() ? dates.next() : null)
                .takeWhile(date -> date != null)
                .map(date -> LocalDate.ofInstant(date.toInstant(), read))
                .takeWhile(day -> day.isBefore(HostilePlan.TODAY.plusYears(1)))
                .toList();
    }

    private static List<LocalDate> expected(Plan plan, Rhythm rhythm) {
        Set<LocalDate> skipped = plan.referring(rhythm.id(), Occurrence.class).stream()
                .filter(occurrence -> occurrence.state() == OccurrenceState.SKIPPED)
                .map(Occurrence::date)
                .collect(Collectors.toSet());
        return Recurrence.of(rhythm)
                .from(rhythm.start())
                .takeWhile(day -> day.isBefore(HostilePlan.TODAY.plusYears(1)))
                .filter(day -> !skipped.contains(day))
                .toList();
    }

    private static String typed(String text) {
        return PlainText.clean(text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace('\u2028', '\n')
                        .replace('\u2029', '\n'))
                .strip();
    }

    private static boolean isHarmlessLink(String link) {
        return link.startsWith("#")
                || SCHEMES.contains(link.replaceFirst(":.*$", "").toLowerCase(Locale.ROOT));
    }

    private static void assertHarmless(List<List<String>> rows) {
        assertThat(rows.stream().flatMap(List::stream)).allSatisfy(cell -> {
            if (!NUMBER.matcher(cell).matches() && !DIALLED.matcher(cell).matches()) {
                assertThat(cell)
                        .doesNotStartWith("=")
                        .doesNotStartWith("+")
                        .doesNotStartWith("-")
                        .doesNotStartWith("@");
                assertThat(cell).doesNotStartWith("\t").doesNotStartWith("\n");
            }
            assertThat(cell).doesNotContain("\r", "\0");
        });
    }

    private static List<List<String>> rows(ByteArrayOutputStream out) {
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return Rfc4180.rows(text.substring(1));
    }
}
