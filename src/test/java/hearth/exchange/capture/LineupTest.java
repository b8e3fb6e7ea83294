package hearth.exchange.capture;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.capture.Arrival.Effect;
import hearth.plan.Change;
import hearth.plan.Decision;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.text.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Lines meet the people of a plan. */
class LineupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final SegmentId CHOIR = new SegmentId("choir");
    private static final Person ANNA = Person.named(new PersonId("anna"), "Ánna Weiss")
            .edit()
            .company("Bakehouse")
            .role("owner")
            .emails(List.of("anna@bakehouse.de"))
            .accounts(List.of(new Account("Instagram", "anna", List.of(new Reading(TODAY.minusDays(30), 900, null)))))
            .person();
    private static final Plan PLAN = Plan.of(List.of(
            Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
            new Segment(CHOIR, "Choir", SegmentKind.COMMUNITY, Ring.CORE, null, "", null, 4),
            ANNA));

    @Test
    void whoeverIsNewStandsInTheRingOfTheirSegment() {
        Person cleo = only(lineup("Cleo, choir"));

        assertThat(cleo.segment()).isEqualTo(CHOIR);
        assertThat(cleo.ring()).isEqualTo(Ring.CORE);
        assertThat(only(lineup("Cleo, choir, beyond")).ring()).isEqualTo(Ring.BEYOND);
    }

    @Test
    void followersBecomeAReadingOfToday() {
        assertThat(only(lineup("Cleo, 12k on TikTok")).accounts())
                .containsExactly(new Account("TikTok", "", List.of(new Reading(TODAY, 12_000, null))));
    }

    @Test
    void followersOfNobodyKnowsWhatAreKeptAllTheSame() {
        assertThat(only(lineup("Cleo, 12k followers")).accounts())
                .containsExactly(new Account("unnamed network", "", List.of(new Reading(TODAY, 12_000, null))));
    }

    @Test
    void aPersonIsKnownByMailByAccountAndByName() {
        for (String line :
                List.of("A. W., ANNA@bakehouse.de", "@Anna on Instagram", "anna weiss", "Anna Weiss, bakehouse")) {
            assertThat(lineup(line).arrivals().getFirst().resembles()).as(line).isEqualTo(ANNA);
        }
        assertThat(lineup("Anna Weiss, company: Harbour").arrivals().getFirst().resembles())
                .isNull();
    }

    @Test
    void whoeverIsKnownIsCompletedAndNothingIsOverwritten() {
        Arrival arrival = lineup("Anna Weiss, baker, 1.1k Instagram, +49 171 2345678, Inner")
                .arrivals()
                .getFirst();

        assertThat(arrival.effect()).isEqualTo(Effect.COMPLETED);
        assertThat(arrival.person())
                .isEqualTo(ANNA.edit()
                        .phones(List.of("+49 171 2345678"))
                        .tier(CareTier.INNER)
                        .accounts(List.of(new Account(
                                "Instagram",
                                "anna",
                                List.of(new Reading(TODAY.minusDays(30), 900, null), new Reading(TODAY, 1_100, null)))))
                        .note("baker")
                        .person());
    }

    @Test
    void whatIsKnownAlreadyChangesNothing() {
        Lineup lineup = lineup("Anna Weiss, owner, anna@bakehouse.de");

        assertThat(lineup.arrivals().getFirst().effect()).isEqualTo(Effect.KNOWN);
        assertThat(changes(lineup)).isEmpty();
    }

    @Test
    void theSameLinesASecondTimeAddNothing() {
        String lines = "New friends:\nCleo, 12k on TikTok\nBen | tenor | ben@x.de | Choir";
        Plan after = PLAN.with(changes(lineup(PLAN, lines)));

        assertThat(lineup(after, lines).arrivals()).extracting(Arrival::effect).containsOnly(Effect.KNOWN);
        assertThat(lineup(after, lines).newSegments()).isEmpty();
    }

    @Test
    void twoLinesAboutOnePersonBecomeOne() {
        Lineup lineup = lineup("Cleo, cleo@x.de\nCleo Marsh, cleo@x.de, painter");

        assertThat(lineup.arrivals().get(1).sameLine()).isEqualTo(1);
        assertThat(changes(lineup)).hasSize(1);
    }

    @Test
    void whoeverStandsInTheListTwiceCountsOnceAndIsNotCalledKnown() {
        Lineup lineup = lineup("Cleo Marsh\nCleo Marsh");

        assertThat(lineup.twice()).isEqualTo(1);
        assertThat(lineup.count(Effect.ADDED)).isEqualTo(1);
        assertThat(lineup.count(Effect.KNOWN)).isZero();
    }

    @Test
    void severalNamesBehindAColonBelongToTheSegmentBeforeIt() {
        Lineup lineup = lineup("Commuters: Anna Lis, Piotr Nowak and Eva van der Berg");

        assertThat(lineup.arrivals())
                .extracting(arrival -> arrival.person().name())
                .containsExactly("Anna Lis", "Piotr Nowak", "Eva van der Berg");
        assertThat(lineup.newSegments())
                .singleElement()
                .satisfies(segment -> assertThat(segment.name()).isEqualTo("Commuters"));
    }

    @Test
    void whatStandsBehindAPersonsNameAndAColonIsAboutThem() {
        for (String line : List.of(
                "Cleo Marsh: Head Baker, Harbour Studio",
                "Cleo: baker, Harbour Studio",
                "Cleo: Harbour Studio GmbH, Berlin")) {
            assertThat(lineup(line).arrivals()).as(line).hasSize(1);
        }
    }

    @Test
    void aSegmentThatIsNamedForTheFirstTimeComesAlong() {
        Lineup lineup = lineup("Market stalls:\nCleo\nBen");

        assertThat(lineup.newSegments()).singleElement().satisfies(segment -> {
            assertThat(segment.name()).isEqualTo("Market stalls");
            assertThat(segment.order()).isEqualTo(5);
        });
        assertThat(changes(lineup)).hasSize(3);
    }

    @Test
    void aSegmentWhoseLinesAreLeftOutDoesNotCome() {
        Lineup lineup = lineup(PLAN, "Market stalls:\nCleo", Choice.LEAVE_OUT);

        assertThat(lineup.newSegments()).isEmpty();
        assertThat(changes(lineup)).isEmpty();
    }

    @Test
    void aNamesakeCanBeSomebodyElse() {
        Lineup lineup = lineup(PLAN, "Anna Weiss", Choice.TAKE_AS_NEW);

        assertThat(lineup.arrivals().getFirst().effect()).isEqualTo(Effect.ADDED);
        assertThat(lineup.arrivals().getFirst().resembles()).isEqualTo(ANNA);
        assertThat(changes(lineup)).hasSize(1);
    }

    private static Lineup lineup(String text) {
        return lineup(PLAN, text);
    }

    private static Lineup lineup(Plan plan, String text) {
        return lineup(plan, text, Choice.TAKE);
    }

    private static Lineup lineup(Plan plan, String text, Choice choice) {
        Vocabulary words = new Vocabulary(plan, new Texts(Locale.UK));
        AtomicInteger ids = new AtomicInteger();
        return Lineup.of(
                Capture.read(text, words),
                plan,
                words,
                () -> "new" + ids.incrementAndGet(),
                TODAY,
                Usual.NOTHING,
                line -> choice);
    }

    private static Person only(Lineup lineup) {
        assertThat(lineup.arrivals()).hasSize(1);
        return lineup.arrivals().getFirst().person();
    }

    private static List<Change> changes(Lineup lineup) {
        return ((Decision.Accepted) lineup.command().decide(PLAN)).changes().changes();
    }
}
