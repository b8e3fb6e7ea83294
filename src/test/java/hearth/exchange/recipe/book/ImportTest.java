package hearth.exchange.recipe.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.DateOrder;
import hearth.exchange.recipe.ImportOptions;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.RejectedFile;
import hearth.exchange.recipe.numbers.Kpis;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Unit;
import hearth.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Plan EMPTY =
            Plan.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/London"), LocalDate.of(2026, 1, 1)));
    private static final Texts TEXTS = new Texts(Locale.UK);

    private final AtomicInteger count = new AtomicInteger();
    private final Ids ids = () -> "new-" + count.incrementAndGet();

    @ParameterizedTest
    @CsvSource(textBlock = """
            google-contacts.csv,      google-contacts,      11, 5, 0, 2, 4
            linkedin-connections.csv, linkedin-connections,  6, 2, 1, 1, 2
            ga4-traffic.csv,          ga4-traffic,           6, 4, 0, 1, 1
            weekly-sales.csv,         date-value,            9, 3, 0, 3, 3
            """)
    void everyRowIsCountedOnce(String file, String recipe, int read, int added, int updated, int skipped, int rejected)
            throws Exception {
        ImportPlan plan = plan(EMPTY, file, ImportOptions.NONE.withKpi(file.startsWith("weekly") ? "Sales" : null));
        assertThat(plan.recipe()).isEqualTo(recipe);
        assertThat(List.of(
                        plan.added(),
                        plan.updated(),
                        plan.skipped(),
                        plan.rejected().size(),
                        plan.read()))
                .as("added, updated, skipped, rejected, read")
                .containsExactly(added, updated, skipped, rejected, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"google-contacts.csv", "linkedin-connections.csv", "ga4-traffic.csv", "weekly-sales.csv"})
    void theSameFileASecondTimeAddsNothing(String file) throws Exception {
        ImportOptions options = ImportOptions.NONE.withKpi(file.startsWith("weekly") ? "Sales" : null);
        ImportPlan first = plan(EMPTY, file, options);
        Plan after = accepted(EMPTY, first);
        ImportPlan second = plan(after, file, options);
        assertThat(second.added() + second.updated()).isZero();
        assertThat(second.rejected()).isEqualTo(first.rejected());
        assertThat(accepted(after, second)).isEqualTo(after);
    }

    @Test
    void peopleFromGoogleKeepWhatMatters() throws Exception {
        Plan plan = accepted(EMPTY, plan(EMPTY, "google-contacts.csv", ImportOptions.NONE));
        Person anna = person(plan, "Anna Lindqvist");
        assertThat(anna.company()).isEqualTo("Parish choir");
        assertThat(anna.role()).isEqualTo("Conductor");
        assertThat(anna.emails()).containsExactly("anna@example.org", "anna.l@example.com");
        assertThat(anna.phones()).containsExactly("+46 8 123");
        assertThat(anna.labels()).containsExactly("Choir");
        assertThat(anna.note()).isEqualTo("Likes rye,\nnot wheat");
        assertThat(person(plan, "Béla J Tóth").links()).containsExactly("https://example.org/bela");
        assertThat(plan.all(Person.class))
                .extracting(Person::name)
                .contains("Corner Café", "only@example.org", "Zoë Last");
    }

    @Test
    void peopleFromLinkedInKeepTheDayTheyConnected() throws Exception {
        Plan plan = accepted(EMPTY, plan(EMPTY, "linkedin-connections.csv", ImportOptions.NONE));
        Person joerg = person(plan, "Jörg Müller");
        assertThat(joerg.since()).isEqualTo(LocalDate.of(2024, 3, 12));
        assertThat(joerg.company()).isEqualTo("Müller & Söhne");
        assertThat(joerg.emails())
                .as("filled by the second row of the same profile")
                .containsExactly("joerg@example.org");
        assertThat(person(plan, "Ana Núñez").role()).isEqualTo("Head of “Pan”");
    }

    @Test
    void anImportNeverOverwritesWhatThePlanSays() throws Exception {
        Plan once = accepted(EMPTY, plan(EMPTY, "linkedin-connections.csv", ImportOptions.NONE));
        Person ana = person(once, "Ana Núñez");
        Plan edited = Plan.of(
                List.of(once.settings(), ana.edit().role("Boss").company("").person()));
        Plan again = accepted(edited, plan(edited, "linkedin-connections.csv", ImportOptions.NONE));
        assertThat(again.get(ana.id()).role()).isEqualTo("Boss");
        assertThat(again.get(ana.id()).company()).isEqualTo("Núñez, Hijos");
    }

    /** Whoever was renamed in the plan is known by what is theirs alone, and the preview says whom the row is about. */
    @ParameterizedTest
    @ValueSource(strings = {"google-contacts.csv", "linkedin-connections.csv"})
    void whoeverWasRenamedDoesNotComeInAgain(String file) throws Exception {
        Plan once = accepted(EMPTY, plan(EMPTY, file, ImportOptions.NONE));
        Person ana = person(once, file.startsWith("google") ? "Anna Lindqvist" : "Ana Núñez");
        Plan renamed = accepted(
                once,
                new Put(
                        Message.of("test"),
                        ana.edit().name("Mother of the choir").person()));

        ImportPlan again = plan(renamed, file, ImportOptions.NONE);

        assertThat(again.brings()).isFalse();
        assertThat(again.rows())
                .extracting(row -> TEXTS.say(row.what()))
                .contains(ana.name() + " · you call them Mother of the choir");
    }

    @Test
    void whoeverSharesWhatBelongsToAnOfficeIsSomebodyNew() throws Exception {
        Plan office = accepted(EMPTY, people(EMPTY, "Anna,Smith,,info@x.org,https://x.org"));
        assertThat(people(office, "Ben,Jones,,info@x.org,https://x.org").added())
                .isEqualTo(1);
    }

    @Test
    void twoWhoShareAnAddressAndArriveTogetherAreTwo() throws Exception {
        Plan anna = accepted(EMPTY, people(EMPTY, "Anna,Smith,,smith.jones@x.org,"));
        ImportPlan both = people(anna, "Anna,Smith,,smith.jones@x.org,\nBen,Jones,,smith.jones@x.org,");
        assertThat(both.added()).isEqualTo(1);
        assertThat(people(accepted(anna, both), "Ben,Jones,,smith.jones@x.org,").brings())
                .isFalse();
    }

    private ImportPlan people(Plan into, String rows) throws ImportRefused {
        return text(into, "First Name,Last Name,Labels,E-mail 1 - Value,Website 1 - Value\n" + rows + "\n", null);
    }

    @Test
    void rejectedRowsSayLineAndReason() throws Exception {
        assertThat(reasons(plan(EMPTY, "google-contacts.csv", ImportOptions.NONE)))
                .containsExactly(
                        "8: “broken at example” is not a mail address.",
                        "9: There is no name in this row.",
                        "11: This row has 27 values, the table has 25 columns.",
                        "12: A quote in this row is never closed, or a cell is endless.");
        assertThat(reasons(plan(EMPTY, "linkedin-connections.csv", ImportOptions.NONE)))
                .containsExactly("7: There is no name in this row.", "8: “31 Feb 2024” is not a date.");
        assertThat(reasons(plan(EMPTY, "weekly-sales.csv", ImportOptions.NONE.withKpi("Sales"))))
                .containsExactly(
                        "10: “gestern” is not a date.",
                        "11: “viel” is not a number.",
                        "13: There is another number for 16 Nov 2026 in line 9.");
    }

    @Test
    void trafficBecomesOneNumberAMonthAndMetric() throws Exception {
        Plan plan = accepted(EMPTY, plan(EMPTY, "ga4-traffic.csv", ImportOptions.NONE));
        assertThat(values(plan, "Sessions")).containsExactly("2026-09-01 1200", "2026-10-01 1550");
        assertThat(values(plan, "Engaged sessions")).containsExactly("2026-09-01 800", "2026-10-01 975");
        assertThat(values(plan, "Key events")).containsExactly("2026-09-01 35", "2026-10-01 52");
        assertThat(values(plan, "Total revenue")).containsExactly("2026-09-01 1000", "2026-10-01 1560.75");
        assertThat(kpi(plan, "Sessions").period()).isEqualTo(Period.MONTH);
        assertThat(kpi(plan, "Sessions").pairedWith())
                .isEqualTo(kpi(plan, "Key events").id());
        assertThat(kpi(plan, "Total revenue").unit()).isEqualTo(Unit.MONEY);
    }

    @Test
    void trafficGoesIntoTheOneKpiThatIsNamed() throws Exception {
        Plan plan = accepted(EMPTY, plan(EMPTY, "ga4-traffic.csv", ImportOptions.NONE.withKpi("Key events online")));
        assertThat(plan.all(Kpi.class)).hasSize(1);
        assertThat(values(plan, "Key events online")).containsExactly("2026-09-01 35", "2026-10-01 52");
    }

    @Test
    void aNewKpiFitsItsNumbers() throws Exception {
        Plan plan = accepted(EMPTY, plan(EMPTY, "weekly-sales.csv", ImportOptions.NONE.withKpi("Theke")));
        assertThat(values(plan, "theke")).containsExactly("2026-11-02 1240.5", "2026-11-09 -12.5", "2026-11-16 1300");
        assertThat(kpi(plan, "Theke").unit()).isEqualTo(Unit.MONEY);
        assertThat(kpi(plan, "Theke").period()).isEqualTo(Period.WEEK);
    }

    @Test
    void aNumberThatThePlanHasOtherwiseIsNotOverwritten() throws Exception {
        Plan plan = accepted(EMPTY, text(EMPTY, "Date,Value\n2026-10-01,5\n", "Visits"));
        ImportPlan again = text(plan, "Date,Value\n2026-10-01,6\n", "Visits");
        assertThat(reasons(again))
                .containsExactly(
                        "2: For 1 Oct 2026 “Visits” already has 5; the file says 6. Change it on the scorecard if the file is right.");
    }

    @Test
    void daysBecomeTheKpisPeriod() throws Exception {
        Plan weekly = accepted(EMPTY, text(EMPTY, "Date,Value\n2026-10-05,5\n2026-10-12,7\n", "Visits"));
        Plan plan = accepted(weekly, text(weekly, "Day;Value\n19.10.2026;1,5\n20.10.2026;2\n", "Visits"));
        assertThat(values(plan, "Visits")).containsExactly("2026-10-05 5", "2026-10-12 7", "2026-10-19 3.5");
    }

    @Test
    void datesWithTwoMeaningsAreAskedAndNotGuessed() throws Exception {
        ImportPlan asked = plan(EMPTY, "ambiguous.csv", ImportOptions.NONE.withKpi("Visits"));
        assertThat(asked.asksDateOrder()).isTrue();
        assertThat(asked.rejected()).hasSize(2);
        assertThat(asked.added()).isEqualTo(1);
        ImportOptions months = ImportOptions.NONE.withKpi("Visits").withDateOrder(DateOrder.MONTH_FIRST);
        Plan plan = accepted(EMPTY, plan(EMPTY, "ambiguous.csv", months));
        assertThat(values(plan, "Visits")).containsExactly("2026-01-01 10", "2026-04-01 30", "2026-10-01 1200");
        assertThat(plan(EMPTY, "american.csv", ImportOptions.NONE.withKpi("Visits"))
                        .asksDateOrder())
                .isFalse();
    }

    @Test
    void datedNumbersNeedAKpiAndOneColumn() {
        assertThatThrownBy(() -> text(EMPTY, "2026-10-01,5\n", null)).isInstanceOf(ImportRefused.class);
        assertThatThrownBy(() -> text(EMPTY, "Date,Orders,Guests\n2026-10-01,5,6\n", "Visits"))
                .isInstanceOf(ImportRefused.class);
    }

    @Test
    void theColumnCalledLikeTheKpiIsTaken() throws Exception {
        Plan plan = accepted(EMPTY, text(EMPTY, "Guests,Date,Orders\n6,2026-10-01,5\n", "orders"));
        assertThat(values(plan, "orders")).containsExactly("2026-10-01 5");
    }

    @Test
    void aTableWithoutHeadersIsRead() throws Exception {
        assertThat(text(EMPTY, "2026-10-01\t5\n2026-11-01\t6\n", "Visits").added())
                .isEqualTo(2);
    }

    @Test
    void anUnknownFileIsRefused() {
        for (String text : List.of("", "hello", "Name,Age\nJoe,7\n", "{\"a\": 1}", "\u0000\u0001")) {
            assertThatThrownBy(() -> text(EMPTY, text, "Visits")).isInstanceOf(ImportRefused.class);
        }
    }

    @Test
    void rejectedRowsAreSavedWithoutFormulas() throws Exception {
        ImportPlan plan = text(EMPTY, "Date,Value\n2026-10-01,=1+1\n@x,-5\n", "Visits");
        var out = new ByteArrayOutputStream();
        RejectedFile.write(plan, TEXTS, out);
        assertThat(out.toString(UTF_8).split("\r?\n"))
                .containsExactly(
                        "\ufeffDate,Value,Line,Reason",
                        "2026-10-01,'=1+1,2,“=1+1” is not a number.",
                        "'@x,-5,3,“@x” is not a date.");
    }

    @Test
    void randomFilesGiveAPlanOrATypedError() throws Exception {
        Random random = new Random(20261121);
        List<String> files =
                List.of("google-contacts.csv", "linkedin-connections.csv", "ga4-traffic.csv", "weekly-sales.csv");
        for (int i = 0; i < 400; i++) {
            byte[] bytes = bytes(files.get(random.nextInt(files.size())));
            for (int hits = random.nextInt(1, 30); hits > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                accepted(
                        EMPTY,
                        Import.plan(
                                new ImportRequest(EMPTY, "f.csv", bytes, ImportOptions.NONE.withKpi("K"), ids, DAY)));
            } catch (ImportRefused e) {
                assertThat(TEXTS.say(e.message())).isNotBlank();
            }
        }
    }

    private ImportPlan plan(Plan into, String file, ImportOptions options) throws Exception {
        return Import.plan(new ImportRequest(into, file, bytes(file), options, ids, DAY));
    }

    private ImportPlan text(Plan into, String text, @Nullable String kpi) throws ImportRefused {
        return Import.plan(new ImportRequest(
                into, "numbers.csv", text.getBytes(UTF_8), ImportOptions.NONE.withKpi(kpi), ids, DAY));
    }

    private static Plan accepted(Plan plan, ImportPlan imported) {
        return accepted(plan, imported.command());
    }

    private static Plan accepted(Plan plan, Command command) {
        Decision decision = command.decide(plan);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return plan.with(((Decision.Accepted) decision).changes());
    }

    private static List<String> reasons(ImportPlan plan) {
        return plan.rejected().stream()
                .map(row -> row.line() + ": " + TEXTS.say(row.reason()))
                .toList();
    }

    private static Person person(Plan plan, String name) {
        return plan.all(Person.class).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Kpi kpi(Plan plan, String name) {
        return Kpis.named(plan, name).orElseThrow();
    }

    private static List<String> values(Plan plan, String kpi) {
        return plan.referring(kpi(plan, kpi).id(), Measurement.class).stream()
                .sorted(Comparator.comparing(Measurement::date))
                .map(m -> m.date() + " " + plain(m.value()))
                .toList();
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = ImportTest.class.getResourceAsStream("/hearth/exchange/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}
