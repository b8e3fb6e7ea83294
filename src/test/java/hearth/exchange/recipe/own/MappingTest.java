package hearth.exchange.recipe.own;

import static hearth.exchange.recipe.ColumnRole.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.PlanTable;
import hearth.exchange.json.SamplePlan;
import hearth.exchange.recipe.ColumnRole;
import hearth.exchange.recipe.ImportOptions;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.RejectedFile;
import hearth.exchange.recipe.RowKind;
import hearth.exchange.recipe.book.Import;
import hearth.plan.Decision;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.scorecard.Measurement;
import hearth.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that no recipe knows: what their columns hold, and how that is kept. */
class MappingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Texts TEXTS = new Texts(Locale.UK);
    private static final Plan EMPTY =
            Plan.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/London"), LocalDate.of(2026, 1, 1)));

    @TempDir
    private Path folder;

    private final AtomicInteger count = new AtomicInteger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kunde;Firma;E-Mail;Handy;Kunde seit         | NAME COMPANY EMAIL PHONE SINCE
            Prénom;Nom;Courriel;Société;Date de naissance | FIRST_NAME LAST_NAME EMAIL COMPANY BIRTHDAY
            Nombre;Apellidos;Correo;Empresa;Notas       | FIRST_NAME LAST_NAME EMAIL COMPANY NOTE
            Nome;Cognome;Posta elettronica;Telefono;Ditta | FIRST_NAME LAST_NAME EMAIL PHONE COMPANY
            Imię;Nazwisko;Adres e-mail;Komórka;Uwagi    | FIRST_NAME LAST_NAME EMAIL PHONE NOTE
            Naam;Bedrijf;E-mailadres;Verjaardag;Functie | NAME COMPANY EMAIL BIRTHDAY ROLE
            Handle;Platform;Followers;Counted on;Tags   | HANDLE NETWORK FOLLOWERS FOLLOWERS_ON LABELS
            """)
    void headingsAreKnownInManyLanguages(String header, String roles) throws Exception {
        Mapping mapping = guess(header.strip() + "\n");
        assertThat(mapping.columns())
                .extracting(ColumnRole::name)
                .containsExactly(roles.strip().split(" ", -1));
    }

    @Test
    void valuesTellWhatHeadingsDoNot() throws Exception {
        Mapping mapping = guess("""
                a,b,c,d,e
                Anna Berg,anna@example.org,+49 170 1234567,https://example.org,12.3.2024
                Ben Kim,ben@example.org,0170 7654321,www.example.org/b,13.3.2024
                """);
        assertThat(mapping.columns()).containsExactly(NAME, EMAIL, PHONE, LINK, SINCE);
    }

    @Test
    void valuesThatCanBeNothingElseWinOverTheHeading() throws Exception {
        Mapping mapping = guess("""
                Name,Mail,Instagram followers
                Anna Berg,yes,1.2k
                Ben Kim,no,900
                """);
        assertThat(mapping.columns()).containsExactly(NAME, NOTHING, FOLLOWERS);
    }

    @Test
    void aTableWithoutHeadingsIsReadFromItsFirstRow() throws Exception {
        String text = "Anna Berg,anna@example.org\nBen Kim,ben@example.org\n";
        OwnTable table = OwnTable.of(bytes(text));
        assertThat(table.heading()).isEqualTo(OwnTable.Heading.NONE);
        Mapping mapping = table.guess(table.heading());
        assertThat(mapping.canBeKept()).isFalse();
        assertThat(plan(EMPTY, text, mapping).added()).isEqualTo(2);
    }

    @Test
    void everyFieldOfAPersonArrives() throws Exception {
        String text = """
                Name,Company,Role,Mail,Phone,Web,Tags,Segment,Ring,Tier,Since,Birthday,Next step,Network,Handle,Followers,Counted on,Note
                Anna,Café,Baker,a@x.org; b@x.org,1;2,x.org,choir;press,Regulars,core,INNER,2024-03-12,1984-05-14,call,Mastodon,@anna,"1,200",2026-11-01,loud
                """;
        Plan after = after(EMPTY, plan(EMPTY, text, guess(text)));
        Person anna = after.all(Person.class).iterator().next();
        assertThat(anna.emails()).containsExactly("a@x.org", "b@x.org");
        assertThat(anna.phones()).containsExactly("1", "2");
        assertThat(anna.labels()).containsExactly("choir", "press");
        assertThat(after.get(java.util.Objects.requireNonNull(anna.segment())).name())
                .isEqualTo("Regulars");
        assertThat(anna.ring()).isEqualTo(Ring.CORE);
        assertThat(anna.tier()).isEqualTo(CareTier.INNER);
        assertThat(anna.since()).isEqualTo(LocalDate.of(2024, 3, 12));
        assertThat(anna.dates()).containsExactly(new Occasion("Birthday", MonthDay.of(5, 14), 1984));
        assertThat(anna.nextStep()).isEqualTo("call");
        assertThat(anna.accounts())
                .containsExactly(
                        new Account("Mastodon", "anna", List.of(new Reading(LocalDate.of(2026, 11, 1), 1_200, null))));
    }

    @Test
    void ourOwnTableOfPeopleComesBack() throws Exception {
        Plan sample = SamplePlan.on(DAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanTable.PEOPLE.write(sample, TEXTS, out);
        OwnTable table = OwnTable.of(out.toByteArray());
        Mapping mapping = table.guess(table.heading());
        ImportPlan read = plan(sample, out.toString(StandardCharsets.UTF_8), mapping);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.brings()).isFalse();
        Plan copy = after(EMPTY, plan(EMPTY, out.toString(StandardCharsets.UTF_8), mapping));
        assertThat(copy.all(Person.class)).hasSameSizeAs(sample.all(Person.class));
        assertThat(copy.all(Person.class))
                .extracting(Person::name, Person::ring, Person::tier, Person::since)
                .containsExactlyInAnyOrderElementsOf(sample.all(Person.class).stream()
                        .map(person -> tuple(person.name(), person.ring(), person.tier(), person.since()))
                        .toList());
    }

    @Test
    void theSameFollowersOnALaterDayAreNothingNew() throws Exception {
        String text = "Name,Instagram followers\nAnna,1200\n";
        Plan after = after(EMPTY, plan(EMPTY, text, guess(text)));
        ImportRequest later = new ImportRequest(
                after, "f", bytes(text), ImportOptions.NONE.withMapping(guess(text)), this::id, DAY.plusDays(30));
        assertThat(Import.plan(later).brings()).isFalse();
        String grown = text.replace("1200", "1500");
        ImportRequest more = new ImportRequest(
                after, "f", bytes(grown), ImportOptions.NONE.withMapping(guess(text)), this::id, DAY.plusDays(30));
        assertThat(Import.plan(more).updated()).isEqualTo(1);
    }

    @Test
    void aSegmentOfNobodyWhoComesInStaysOutside() throws Exception {
        String text = "Name,Mail,Segment\nAnna,broken,Choir\nBen,b@x.org,Club\n";
        Mapping mapping = guess(text).with(1, EMAIL);
        assertThat(after(EMPTY, plan(EMPTY, text, mapping)).all(Segment.class))
                .extracting(Segment::name)
                .containsExactly("Club");
    }

    @Test
    void datesWithTwoMeaningsAreAskedForHereToo() throws Exception {
        String text = "Name,Since\nAnna,03/04/2026\n";
        ImportPlan asked = plan(EMPTY, text, guess(text));
        assertThat(asked.asksDateOrder()).isTrue();
        assertThat(asked.rejected()).hasSize(1);
    }

    @Test
    void numbersOfAKpiAreMappedByDateAndNumber() throws Exception {
        String text = "Filiale;Buchung;Umsatz\nMitte;5.10.2026;1.240,50\nMitte;12.10.2026;900\n";
        OwnTable table = OwnTable.of(bytes(text));
        Mapping mapping = table.guess(table.heading(), RowKind.NUMBERS).into("Takings");
        assertThat(mapping.columns()).containsExactly(NOTHING, DATE, VALUE);
        assertThat(after(EMPTY, plan(EMPTY, text, mapping)).all(Measurement.class))
                .hasSize(2);
    }

    @Test
    void aKeptRecipeIsProposedForTheSameHeadingsInAnyOrder() throws Exception {
        Mapping kept = guess("Name,Mail,Odd\nAnna,a@x.org,1\n").called("Club");
        ImportRequest request = new ImportRequest(
                EMPTY,
                "f",
                bytes("Exported today\n\nODD,mail,name\nx,b@x.org,Ben\n"),
                ImportOptions.NONE.withKept(List.of(kept)),
                this::id,
                DAY);
        ImportPlan plan = Import.plan(request);
        assertThat(plan.recipe()).isEqualTo("Club");
        assertThat(after(EMPTY, plan).all(Person.class))
                .extracting(Person::name)
                .containsExactly("Ben");
    }

    @Test
    void whatStayedOutsideIsKnownByTheSameRecipeOnceItIsMended() throws Exception {
        Mapping kept = guess("Name,Mail,Odd\nAnna,a@x.org,1\n").called("Club");
        ImportOptions options = ImportOptions.NONE.withKept(List.of(kept));
        ImportPlan first = Import.plan(
                new ImportRequest(EMPTY, "f", bytes("Name,Mail,Odd\nBen,broken,1\n"), options, this::id, DAY));
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        RejectedFile.write(first, TEXTS, saved);
        byte[] mended = bytes(saved.toString(StandardCharsets.UTF_8).replace("broken,1", "b@x.org,1"));
        ImportPlan second = Import.plan(new ImportRequest(EMPTY, "f", mended, options, this::id, DAY));
        assertThat(second.recipe()).isEqualTo("Club");
        assertThat(second.added()).isEqualTo(1);
    }

    @Test
    void recipesSurviveARestart() throws IOException {
        Mapping one = new Mapping("Club", RowKind.PEOPLE, List.of("Name", "Mail"), List.of(NAME, EMAIL), null);
        Mapping renamed = one.called("Singing club");
        new KeptRecipes(folder).write(KeptRecipes.with(KeptRecipes.with(List.of(), one), renamed));
        assertThat(new KeptRecipes(folder).read()).containsExactly(renamed);
        assertThat(KeptRecipes.without(List.of(renamed), "Singing club")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not json
            [null]
            [{"name":"x"}]
            [{"name":"x","kind":"PEOPLE","header":["a"],"columns":[]}]
            {}
            """)
    void aDamagedFileOfRecipesCostsNothingElse(String text) throws IOException {
        Files.writeString(folder.resolve("recipes.json"), text);
        assertThat(new KeptRecipes(folder).read()).isEmpty();
    }

    private Mapping guess(String text) throws ImportRefused {
        OwnTable table = OwnTable.of(bytes(text));
        return table.guess(table.heading());
    }

    private ImportPlan plan(Plan into, String text, Mapping mapping) throws ImportRefused {
        return Import.plan(
                new ImportRequest(into, "file", bytes(text), ImportOptions.NONE.withMapping(mapping), this::id, DAY));
    }

    private String id() {
        return "n" + count.incrementAndGet();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Plan after(Plan plan, ImportPlan imported) {
        return switch (imported.command().decide(plan)) {
            case Decision.Accepted(var changes) -> plan.with(changes);
            case Decision.Rejected(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }
}
