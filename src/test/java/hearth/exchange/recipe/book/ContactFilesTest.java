package hearth.exchange.recipe.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import hearth.exchange.ImportRefused;
import hearth.exchange.recipe.ImportOptions;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.Ids;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieKind;
import hearth.text.Texts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Address books of all programs, as messy as people keep them. */
class ContactFilesTest {

    private static final Plan EMPTY =
            Plan.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/London"), LocalDate.of(2026, 1, 1)));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Texts TEXTS = new Texts(Locale.UK);
    static final String GOOGLE_OLD = """
            Name,Given Name,Additional Name,Family Name,Nickname,Occupation,Notes,Group Membership,\
            E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,\
            Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Value
            Anna Lindqvist,Anna,,Lindqvist,,,"Rye, not wheat",Choir ::: * myContacts,\
            * Home,anna@example.org ::: a.l@example.com,Mobile,+46 8 123,,Parish choir,Conductor,
            ,Béla,,Tóth,,,,* myContacts,,,,,,,,https://example.org/bela
            ,,,,,,,,,not a mail,,,,Corner Café,,
            ,,,,,,,,,,,,,,,
            """;
    static final String OUTLOOK = """
            First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,Home Phone,Mobile Phone,\
            Company,Job Title,Web Page,Notes,Categories
            Grace,M.,O'Neill,Dr,,grace@example.org,,,+353 1 555,O'Neill & Sons,Owner,www.example.org,"Two
            lines",Regulars;Press
            ,,,,,only@example.org,second@example.org,,,,,,,
            ,,,,,,,,,,,,,
            """;
    static final String OUTLOOK_GERMAN = """
            "Anrede";"Vorname";"Weitere Vornamen";"Nachname";"Suffix";"Firma";"Position";"E-Mail-Adresse";\
            "E-Mail 2: Adresse";"Mobiltelefon";"Notizen";"Kategorien"
            "Frau";"Jörg-Ümit";"";"Groß";"";"Bäckerei Süß";"Meister";"joerg@example.org";"";"0171 5";"";"Stamm; Presse"
            """;
    static final String MAILCHIMP = """
            Email Address,First Name,Last Name,Phone Number,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,NOTES,TAGS
            kim@example.org,Kim,Nguyễn,,4,2024-03-12 08:15:00,10.0.0.1,2024-03-12 08:16:00,,""" + "\"\"\"rye\"\",\"\"early bird\"\"\"\n" + """
            noname@example.org,,,,2,,,2023-01-05 10:00:00,,
            broken,Some,One,,2,,,,,
            """;
    static final String BREVO = """
            EMAIL;LASTNAME;FIRSTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED
            lea@example.org;Dubois;Léa;33612345678;0;0
            away@example.org;Martin;Paul;;1;0
            """;
    static final String CARDS = """
            BEGIN:VCARD\r
            VERSION:3.0\r
            FN:Siobhán Byrne\r
            N:Byrne;Siobhán;;;\r
            ORG:Tide Tables;Desk\r
            TITLE:Editor\r
            EMAIL;TYPE=INTERNET:siobhan@example.org\r
            TEL;TYPE=CELL:+353 87 1\r
            CATEGORIES:Press,Morning\r
            NOTE:Likes long lin\r
             es\\nand sourdough\r
            END:VCARD\r
            BEGIN:VCARD\r
            VERSION:4.0\r
            FN:Małgorzata Zielińska\r
            EMAIL:malgo@example.org\r
            TEL;VALUE=uri:tel:+48-22-1\r
            URL:https://example.org/m\r
            END:VCARD\r
            BEGIN:VCARD\r
            VERSION:2.1\r
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;\r
            END:VCARD\r
            BEGIN:VCARD\r
            VERSION:3.0\r
            EMAIL:broken at example\r
            FN:No Mail\r
            END:VCARD\r
            BEGIN:VCARD\r
            VERSION:3.0\r
            FN:Cut O""";
    static final String ELEMENTS = """
            Label,Type,Description,Tags
            Anna Lindqvist,Person,Conducts,choir|press
            Parish choir,Community,Sings on Tuesdays,
            New oven,Project,,
            Niamh Culhane,,,
            """;
    static final String CONNECTIONS = """
            From,To,Type,Description,Strength
            Anna Lindqvist,Parish choir,member of,,3
            parish choir,anna lindqvist,Member of,,
            Anna Lindqvist,Niamh Culhane,sings beside,since school,1
            Anna Lindqvist,Nobody,knows,,
            Anna Lindqvist,Anna Lindqvist,knows,,
            """;

    private final AtomicInteger count = new AtomicInteger();
    private final Ids ids = () -> "new-" + count.incrementAndGet();

    @Test
    void theOlderGoogleExportIsRead() throws Exception {
        ImportPlan plan = plan(EMPTY, GOOGLE_OLD);

        assertCounts(plan, "google-contacts-old", 2, 0, 1, 1);
        Person anna = person(accepted(EMPTY, plan), "Anna Lindqvist");
        assertThat(anna.emails()).containsExactly("anna@example.org", "a.l@example.com");
        assertThat(anna.labels()).containsExactly("Choir");
        assertThat(anna.company()).isEqualTo("Parish choir");
        assertThat(person(accepted(EMPTY, plan), "Béla Tóth").links()).containsExactly("https://example.org/bela");
    }

    @Test
    void outlookIsReadInUtf16() throws Exception {
        ImportPlan plan = plan(EMPTY, bytes("\ufeff" + OUTLOOK, StandardCharsets.UTF_16LE));

        assertCounts(plan, "outlook-contacts", 2, 0, 1, 0);
        Person grace = person(accepted(EMPTY, plan), "Grace M. O'Neill");
        assertThat(grace.company()).isEqualTo("O'Neill & Sons");
        assertThat(grace.phones()).containsExactly("+353 1 555");
        assertThat(grace.labels()).containsExactly("Regulars", "Press");
        assertThat(grace.note()).isEqualTo("Two\nlines");
        assertThat(person(accepted(EMPTY, plan), "only@example.org").emails()).hasSize(2);
    }

    @Test
    void outlookIsReadInGermanAndWindows1252() throws Exception {
        ImportPlan plan = plan(EMPTY, bytes(OUTLOOK_GERMAN, Charset.forName("windows-1252")));

        assertCounts(plan, "outlook-contacts", 1, 0, 0, 0);
        Person joerg = person(accepted(EMPTY, plan), "Jörg-Ümit Groß");
        assertThat(joerg.company()).isEqualTo("Bäckerei Süß");
        assertThat(joerg.emails()).containsExactly("joerg@example.org");
        assertThat(joerg.labels()).containsExactly("Stamm", "Presse");
    }

    @Test
    void mailchimpKeepsTagsAndTheDayOfConsent() throws Exception {
        ImportPlan plan = plan(EMPTY, MAILCHIMP);

        assertCounts(plan, "mailchimp-audience", 2, 0, 0, 1);
        Person kim = person(accepted(EMPTY, plan), "Kim Nguyễn");
        assertThat(kim.labels()).containsExactly("rye", "early bird");
        assertThat(kim.since()).isEqualTo(LocalDate.of(2024, 3, 12));
        assertThat(person(accepted(EMPTY, plan), "noname@example.org").since()).isEqualTo(LocalDate.of(2023, 1, 5));
    }

    @Test
    void whoAskedBrevoNotToBeWrittenToStaysOutside() throws Exception {
        ImportPlan plan = plan(EMPTY, BREVO);

        assertCounts(plan, "brevo-contacts", 1, 0, 0, 1);
        assertThat(person(accepted(EMPTY, plan), "Léa Dubois").phones()).containsExactly("33612345678");
        assertThat(reasons(plan)).containsExactly("3: Paul Martin asked not to be written to.");
    }

    @Test
    void cardsOfAllVersionsAreRead() throws Exception {
        ImportPlan plan = plan(EMPTY, CARDS);

        assertCounts(plan, "vcard", 3, 0, 0, 2);
        Plan after = accepted(EMPTY, plan);
        Person siobhan = person(after, "Siobhán Byrne");
        assertThat(siobhan.company()).isEqualTo("Tide Tables");
        assertThat(siobhan.labels()).containsExactly("Press", "Morning");
        assertThat(siobhan.note()).isEqualTo("Likes long lines\nand sourdough");
        assertThat(person(after, "Małgorzata Zielińska").phones()).containsExactly("+48-22-1");
        assertThat(person(after, "Jörg Müller").role()).isEmpty();
        assertThat(reasons(plan))
                .containsExactly(
                        "24: “broken at example” is not a mail address.", "29: This address card is not whole.");
    }

    @Test
    void aKumuMapBecomesPeopleGroupsAndTies() throws Exception {
        ImportPlan elements = plan(EMPTY, ELEMENTS);
        assertCounts(elements, "kumu-elements", 3, 0, 0, 1);
        Plan mapped = accepted(EMPTY, elements);
        assertThat(person(mapped, "Anna Lindqvist").labels()).containsExactly("choir", "press");
        assertThat(mapped.all(Community.class)).extracting(Community::name).containsExactly("Parish choir");

        ImportPlan connections = plan(mapped, CONNECTIONS);
        assertCounts(connections, "kumu-connections", 2, 0, 1, 2);
        assertThat(accepted(mapped, connections).all(Tie.class))
                .extracting(Tie::kind, Tie::strength, Tie::note)
                .containsExactlyInAnyOrder(
                        tuple(TieKind.MEMBER_OF, 3, ""), tuple(TieKind.KNOWS, 1, "sings beside: since school"));
    }

    @Test
    void aKumuRowWithMoreCellsThanColumnsStaysOutside() throws Exception {
        ImportPlan plan = plan(EMPTY, "Label,Type,Description\nAnna,Person,Sings, and bakes,more\n");
        assertCounts(plan, "kumu-elements", 0, 0, 0, 1);
        assertThat(reasons(plan)).singleElement().asString().startsWith("2: ");
    }

    @Test
    void aTieToANameThatTwoShareSaysWhatToDo() throws Exception {
        Plan two = Plan.of(List.of(
                EMPTY.settings(),
                Person.named(new PersonId("one"), "Ann Lee"),
                Person.named(new PersonId("other"), "Ann Lee"),
                Person.named(new PersonId("kim"), "Kim Park")));
        assertThat(reasons(plan(two, "From,To,Type\nKim Park,Ann Lee,knows\n")))
                .singleElement()
                .asString()
                .contains("Several on the map are called “Ann Lee”", "Give them different names", "bring the file in");
    }

    @Test
    void everyFileASecondTimeAddsNothing() throws Exception {
        for (String file : List.of(GOOGLE_OLD, OUTLOOK, OUTLOOK_GERMAN, MAILCHIMP, BREVO, CARDS, ELEMENTS)) {
            Plan once = accepted(EMPTY, plan(EMPTY, file));
            ImportPlan again = plan(once, file);
            assertThat(again.brings()).as(again.recipe()).isFalse();
        }
        Plan mapped = accepted(EMPTY, plan(EMPTY, ELEMENTS));
        Plan tied = accepted(mapped, plan(mapped, CONNECTIONS));
        assertThat(plan(tied, CONNECTIONS).brings()).isFalse();
    }

    @Test
    void fiveThousandRowsAreCountedToTheLast() throws Exception {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "First %d,,Last,,,p%s@example.org,,,,Firm %d,,,,".formatted(i, i % 10 == 9 ? " " : i, i))
                .collect(Collectors.joining("\n"));
        String header = OUTLOOK.lines().findFirst().orElseThrow();

        ImportPlan plan = plan(EMPTY, header + "\n" + rows);

        assertCounts(plan, "outlook-contacts", 4_500, 0, 0, 500);
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

    private ImportPlan plan(Plan plan, String text) throws ImportRefused {
        return plan(plan, bytes(text, StandardCharsets.UTF_8));
    }

    private ImportPlan plan(Plan plan, byte[] bytes) throws ImportRefused {
        return Import.plan(new ImportRequest(plan, "file", bytes, ImportOptions.NONE, ids, DAY));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static Plan accepted(Plan plan, ImportPlan imported) {
        return switch (imported.command().decide(plan)) {
            case Decision.Accepted(var changes) -> plan.with(changes);
            case Decision.Rejected(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }

    private static Person person(Plan plan, String name) {
        return plan.all(Person.class).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(plan.all(Person.class).stream()
                        .map(Entity::label)
                        .toList()
                        .toString()));
    }

    private static List<String> reasons(ImportPlan plan) {
        return plan.rejected().stream()
                .map(row -> row.line() + ": " + TEXTS.say(row.reason()))
                .toList();
    }
}
