package hearth.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.exchange.csv.PlanTable;
import hearth.exchange.json.SamplePlan;
import hearth.exchange.recipe.ImportOptions;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.RowKind;
import hearth.exchange.recipe.book.Import;
import hearth.exchange.recipe.own.OwnTable;
import hearth.exchange.vcard.AddressCards;
import hearth.plan.ChangeSet;
import hearth.plan.Decision;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written for other programs comes back whole. */
class ContactExportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Texts TEXTS = new Texts(Locale.UK);
    private static final Plan EMPTY =
            Plan.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/London"), LocalDate.of(2026, 1, 1)));
    private static final Person ANNA = Person.named(new PersonId("anna"), "Anna Lindqvist")
            .edit()
            .company("Parish choir; alto, soprano")
            .role("Conductor")
            .emails(List.of("anna@example.org", "a.l@example.com", "third@example.com"))
            .phones(List.of("+46 8 123", "(08) 55-66"))
            .links(List.of("https://example.org/anna", "https://example.com/choir"))
            .labels(List.of("Choir", "Press"))
            .dates(List.of(new Occasion("Birthday", MonthDay.of(2, 29), 1984)))
            .note("Likes rye, \"not\" wheat\nand long lines; very long lines indeed, longer than seventy-five octets")
            .person();
    private static final Person BELA = Person.named(new PersonId("bela"), "Béla")
            .edit()
            .dates(List.of(new Occasion("Birthday", MonthDay.of(5, 4), null)))
            .person();
    private static final Person FORMULA = Person.named(new PersonId("formula"), "=HYPERLINK(\"x\") Ltd")
            .edit()
            .emails(List.of("formula@example.org"))
            .phones(List.of("+44 20 7946 0000"))
            .person();

    private final AtomicInteger count = new AtomicInteger();
    private final Ids ids = () -> "new-" + count.incrementAndGet();

    @ParameterizedTest
    @EnumSource(
            value = PlanTable.class,
            names = {"GOOGLE", "OUTLOOK"})
    void anAddressBookComesBackWhole(PlanTable table) throws Exception {
        byte[] file = written(with(EMPTY, ANNA, BELA, FORMULA), table);

        ImportPlan read = read(EMPTY, file);

        assertThat(read.recipe()).isEqualTo(table == PlanTable.GOOGLE ? "google-contacts" : "outlook-contacts");
        assertThat(read.rejected()).isEmpty();
        assertThat(withoutIds(after(EMPTY, read)))
                .isEqualTo(withoutIds(with(EMPTY, ANNA, BELA, FORMULA)))
                .hasSize(3);
    }

    /** Outlook has twelve columns for telephones; Google counts as far as anybody needs. */
    @ParameterizedTest
    @EnumSource(
            value = PlanTable.class,
            names = {"GOOGLE", "OUTLOOK"})
    void whoHasMoreAddressesThanAnAddressBookHasColumnsLosesNone(PlanTable table) throws Exception {
        Person busy = Person.named(new PersonId("busy"), "Bo Busy")
                .edit()
                .emails(numbered("m%d@example.org", 14))
                .phones(numbered("+46 8 %d", 15))
                .links(numbered("https://example.org/%d", 12))
                .person();
        Plan plan = with(EMPTY, busy, BELA);

        Plan back = after(EMPTY, read(EMPTY, written(plan, table)));

        assertThat(withoutIds(back)).isEqualTo(withoutIds(plan));
        assertThat(read(plan, written(plan, table)).brings()).isFalse();
    }

    private static List<String> numbered(String form, int count) {
        return IntStream.range(100, 100 + count).mapToObj(form::formatted).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanTable.class,
            names = {"GOOGLE", "OUTLOOK"})
    void theTelephonesPlusIsNotTakenForAFormula(PlanTable table) throws IOException {
        assertThat(new String(written(with(EMPTY, ANNA), table), StandardCharsets.UTF_8))
                .contains(",+46 8 123,")
                .doesNotContain("'+46");
    }

    @Test
    void theAddressBookOfTheSampleAddsNothingToIt() throws Exception {
        Plan sample = SamplePlan.on(DAY);
        for (PlanTable table : List.of(PlanTable.GOOGLE, PlanTable.OUTLOOK)) {
            assertThat(read(sample, written(sample, table)).brings())
                    .as(table.code())
                    .isFalse();
        }
        assertThat(read(sample, cards(sample)).brings()).isFalse();
    }

    @Test
    void theTableOfPeopleTellsHowTheyAreTended() throws IOException {
        Person cleo = Person.named(new PersonId("cleo"), "Cleo")
                .edit()
                .tier(CareTier.INNER)
                .why("Sends her pupils")
                .cadenceDays(7)
                .maximumDays(20)
                .dates(List.of(
                        new Occasion("Birthday", MonthDay.of(2, 29), 1984),
                        new Occasion("Shop opened", MonthDay.of(5, 4), null)))
                .person();

        String table = new String(written(with(EMPTY, cleo), PlanTable.PEOPLE), StandardCharsets.UTF_8);

        assertThat(table)
                .contains("Tier,Why,Days between contacts,Lost after days,Introduced by,Known since,Dates,Next step")
                .contains("Inner,Sends her pupils,7,20,,,Birthday 1984-02-29; Shop opened --05-04,");
    }

    /** Hearth's own table of people needs no recipe: what its headings say is what they hold. */
    @Test
    void theTableOfPeopleAddsNothingToThePlanItCameFrom() throws Exception {
        Plan sample = SamplePlan.on(DAY);
        byte[] file = written(sample, PlanTable.PEOPLE);
        OwnTable table = OwnTable.of(file);
        Mapping mapping = table.guess(table.heading());
        ImportPlan read = Import.plan(
                new ImportRequest(sample, "people.csv", file, ImportOptions.NONE.withMapping(mapping), ids, DAY));
        assertThat(mapping.kind()).isEqualTo(RowKind.PEOPLE);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.added()).isZero();
        assertThat(read.updated()).isZero();
        assertThat(read.skipped()).isEqualTo(sample.all(Person.class).size());
    }

    @Test
    void twoWhoShareTheAddressOfTheirOfficeComeBackAsTwo() throws Exception {
        Person one = Person.named(new PersonId("one"), "Ann Lee")
                .edit()
                .emails(List.of("office@example.org"))
                .person();
        Person two = Person.named(new PersonId("two"), "Ben Kay")
                .edit()
                .emails(List.of("office@example.org"))
                .person();
        Plan plan = with(EMPTY, one, two);
        for (byte[] file : List.of(written(plan, PlanTable.GOOGLE), written(plan, PlanTable.OUTLOOK), cards(plan))) {
            assertThat(after(EMPTY, read(EMPTY, file)).all(Person.class)).hasSize(2);
            assertThat(read(plan, file).brings()).isFalse();
        }
    }

    @Test
    void addressCardsComeBackWhole() throws Exception {
        ImportPlan read = read(EMPTY, cards(with(EMPTY, ANNA, BELA, FORMULA)));

        assertThat(read.recipe()).isEqualTo("vcard");
        assertThat(withoutIds(after(EMPTY, read)))
                .isEqualTo(withoutIds(with(EMPTY, ANNA, BELA, FORMULA)))
                .hasSize(3);
    }

    /** Followers are no address; the account they belong to is. */
    @Test
    void accountsTravelOnCards() throws Exception {
        Person voice = ANNA.edit()
                .accounts(List.of(
                        new Account("Instagram", "anna.bakes", List.of(new Reading(DAY, 900, null))),
                        new Account("Mastodon; social", "anna", List.of()),
                        new Account("TikTok", "", List.of())))
                .person();
        byte[] file = cards(with(EMPTY, voice));

        assertThat(after(EMPTY, read(EMPTY, file)).all(Person.class))
                .singleElement()
                .satisfies(person -> assertThat(person.accounts())
                        .containsExactly(
                                new Account("Instagram", "anna.bakes", List.of()),
                                new Account("Mastodon; social", "anna", List.of())));
        assertThat(read(with(EMPTY, voice), file).brings()).isFalse();
    }

    @Test
    void accountsAreReadAsTelephonesWriteThem() throws Exception {
        String card = """
                BEGIN:VCARD
                VERSION:3.0
                FN:Astrid
                X-SOCIALPROFILE;type=twitter;x-user=astrid_s:http://twitter.com/astrid_s
                X-SOCIALPROFILE;TYPE=instagram:https://www.instagram.com/astridcooks/?hl=en
                SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.social/@astrid
                END:VCARD
                """;
        ImportPlan read = read(EMPTY, card.getBytes(StandardCharsets.UTF_8));
        assertThat(after(EMPTY, read).all(Person.class))
                .flatExtracting(Person::accounts)
                .extracting(Account::network, Account::handle)
                .containsExactlyInAnyOrder(
                        tuple("Mastodon", "astrid"), tuple("Twitter", "astrid_s"), tuple("Instagram", "astridcooks"));
    }

    @Test
    void aMapForKumuComesBackAsPeopleGroupsSegmentsAndTies() throws Exception {
        Segment regulars = new Segment(
                new SegmentId("regulars"), "Regulars", SegmentKind.CUSTOMERS, Ring.CORE, null, "Come daily", null, 0);
        Community choir =
                new Community(new CommunityId("choir"), "Parish choir", "", null, null, Ring.BEYOND, "Sings", null);
        Person anna = ANNA.edit().segment(regulars.id()).person();
        Tie member = new Tie(new TieId("t1"), anna.id(), choir.id(), TieKind.MEMBER_OF, 3, "alto");
        Tie knows = new Tie(new TieId("t2"), anna.id(), BELA.id(), TieKind.KNOWS, 1, "");
        Plan plan = after(EMPTY, new Put(Message.of("test"), regulars, choir, anna, BELA, member, knows));

        Plan mapped = after(EMPTY, read(EMPTY, written(plan, PlanTable.KUMU_ELEMENTS)));
        Plan tied = after(mapped, read(mapped, written(plan, PlanTable.KUMU_CONNECTIONS)));

        assertThat(tied.all(Segment.class)).extracting(Segment::name).containsExactly("Regulars");
        assertThat(tied.all(Community.class))
                .extracting(Community::name, Community::note)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Parish choir", "Sings"));
        assertThat(ties(tied)).isEqualTo(ties(plan)).hasSize(2);
        assertThat(tied.all(Person.class).stream().map(person -> person.name() + person.labels() + person.note()))
                .containsExactlyInAnyOrderElementsOf(plan.all(Person.class).stream()
                        .map(person -> person.name() + person.labels() + person.note())
                        .toList());
        assertThat(read(tied, written(plan, PlanTable.KUMU_ELEMENTS)).brings()).isFalse();
        assertThat(read(tied, written(plan, PlanTable.KUMU_CONNECTIONS)).brings())
                .isFalse();
    }

    @Test
    void noAddressLeavesWithAMap() throws IOException {
        assertThat(new String(written(with(EMPTY, ANNA), PlanTable.KUMU_ELEMENTS), StandardCharsets.UTF_8))
                .contains("Anna Lindqvist")
                .doesNotContain("@", "+46");
    }

    @Test
    void twoOfOneNameAreTwoElementsOfAMap() throws IOException {
        Person other = Person.named(new PersonId("other"), "Anna Lindqvist");
        assertThat(new String(written(with(EMPTY, ANNA, other), PlanTable.KUMU_ELEMENTS), StandardCharsets.UTF_8))
                .contains("Anna Lindqvist,", "Anna Lindqvist 2,");
    }

    @Test
    void namesakesOfAMapAreKnownByTheirNumbers() throws Exception {
        Person other = Person.named(new PersonId("other"), "Anna Lindqvist");
        Tie knows = new Tie(new TieId("t"), other.id(), BELA.id(), TieKind.KNOWS, 1, "");
        Plan plan = after(EMPTY, new Put(Message.of("test"), ANNA, BELA, other, knows));
        assertThat(read(plan, written(plan, PlanTable.KUMU_ELEMENTS)).brings()).isFalse();
        ImportPlan ties = read(plan, written(plan, PlanTable.KUMU_CONNECTIONS));
        assertThat(ties.brings()).isFalse();
        assertThat(ties.rejected()).isEmpty();
    }

    private static Set<String> ties(Plan plan) {
        return plan.all(Tie.class).stream()
                .map(tie -> plan.get(tie.from()).label()
                        + "|"
                        + plan.get(tie.to()).label()
                        + "|"
                        + tie.kind()
                        + tie.strength()
                        + tie.note())
                .collect(Collectors.toSet());
    }

    private static Set<Person> withoutIds(Plan plan) {
        return plan.all(Person.class).stream()
                .map(person -> Person.named(new PersonId("x"), person.name())
                        .edit()
                        .company(person.company())
                        .role(person.role())
                        .emails(person.emails())
                        .phones(person.phones())
                        .links(person.links())
                        .labels(person.labels())
                        .note(person.note())
                        .dates(person.dates())
                        .person())
                .collect(Collectors.toSet());
    }

    private static byte[] written(Plan plan, PlanTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(plan, TEXTS, out);
        return out.toByteArray();
    }

    private static byte[] cards(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AddressCards.write(plan, out);
        return out.toByteArray();
    }

    private ImportPlan read(Plan into, byte[] file) throws ImportRefused {
        return Import.plan(new ImportRequest(into, "file", file, ImportOptions.NONE, ids, DAY));
    }

    private static Plan with(Plan plan, Person... people) {
        return after(plan, new Put(Message.of("test"), people));
    }

    private static Plan after(Plan plan, ImportPlan read) {
        return after(plan, read.command());
    }

    private static Plan after(Plan plan, hearth.plan.Command command) {
        return switch (command.decide(plan)) {
            case Decision.Accepted(ChangeSet changes) -> plan.with(changes);
            case Decision.Rejected(var reasons) -> throw new AssertionError(reasons);
        };
    }
}
