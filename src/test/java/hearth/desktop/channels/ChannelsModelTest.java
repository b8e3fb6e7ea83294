package hearth.desktop.channels;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Remove;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.Crossings.Way;
import hearth.plan.channel.CrossoverId;
import hearth.plan.channel.HandOff;
import hearth.plan.channel.StrengthId;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The channels of the sample bakery: what is open at the side, and what is counted there. */
class ChannelsModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Plan SAMPLE = SamplePlan.on(TODAY);
    private static final ChannelId MARKET = new ChannelId("market");
    private static final ChannelId SHOP = new ChannelId("shop");
    private static final Way WAY = new Way(MARKET, SHOP);

    private final TestDesk desk = TestDesk.with(TODAY, SAMPLE);
    private final ChannelsModel model = new ChannelsModel(desk.desk());

    @AfterEach
    void close() {
        model.close();
    }

    private ChannelsPage page() {
        return Objects.requireNonNull(model.page().get());
    }

    private Counted counted() {
        return page().counted().orElseThrow();
    }

    private long came() {
        return page().crossings()
                .lane(desk.plan().get(MARKET), desk.plan().get(SHOP))
                .count();
    }

    @Test
    void aYearCountsMoreThanAQuarter() {
        long lately = page().crossings().total();
        model.span().set(Span.YEAR);
        assertThat(page().span()).isEqualTo(365);
        assertThat(page().crossings().total()).isGreaterThan(lately);
    }

    @Test
    void anOpenLaneShowsItsNewestDays() {
        assertThat(page().counted()).isEmpty();
        model.openLane(MARKET, SHOP);
        assertThat(model.tab().get()).isEqualTo(ChannelsTab.CROSSOVERS);
        assertThat(counted().days())
                .hasSize(6)
                .isSortedAccordingTo((a, b) -> b.date().compareTo(a.date()));
        assertThat(counted().earlier()).isPositive();
    }

    @Test
    void oneMoreTodayIsADayOfItsOwnAndAddsUp() {
        model.openLane(MARKET, SHOP);
        long before = came();
        for (int i = 0; i < 3; i++) {
            desk.desk()
                    .execute(Counted.more(
                            desk.plan(),
                            counted().crossover(),
                            TODAY,
                            1,
                            desk.desk().ids()));
        }
        assertThat(counted().days().getFirst().date()).isEqualTo(TODAY);
        assertThat(counted().days().getFirst().count()).isEqualTo(3);
        assertThat(came()).isEqualTo(before + 3);

        desk.session().undo();
        assertThat(came()).isEqualTo(before + 2);
    }

    @Test
    void aDayIsCorrectedToOneNumberAndTakenAwayWithNought() {
        model.openLane(MARKET, SHOP);
        desk.desk().execute(Counted.more(desk.plan(), counted().crossover(), TODAY, 2, () -> "a"));
        desk.desk().execute(Counted.more(desk.plan(), counted().crossover(), TODAY, 2, () -> "b"));
        int rows = desk.plan().all(HandOff.class).size();

        desk.desk().execute(counted().corrected(desk.plan(), counted().days().getFirst(), 7));
        assertThat(counted().days().getFirst().count()).isEqualTo(7);
        assertThat(desk.plan().all(HandOff.class)).hasSize(rows - 1);

        desk.desk().execute(counted().corrected(desk.plan(), counted().days().getFirst(), 0));
        assertThat(counted().days().getFirst().date()).isBefore(TODAY);

        desk.session().undo();
        desk.session().undo();
        assertThat(counted().days().getFirst().count()).isEqualTo(4);
    }

    @Test
    void eachThingIsRevealedWhereItIsAtHome() {
        model.reveal(SHOP);
        assertThat(model.opened().get()).isEqualTo(new Opened.OneChannel(SHOP));
        model.reveal(new StrengthId("recipes"));
        assertThat(model.tab().get()).isEqualTo(ChannelsTab.STRENGTHS);
        model.reveal(new CrossoverId("market-to-shop"));
        assertThat(model.opened().get()).isEqualTo(new Opened.OneLane(WAY));
        model.closeSide();
        model.reveal(SAMPLE.all(HandOff.class).iterator().next().id());
        assertThat(model.opened().get()).isInstanceOf(Opened.OneLane.class);
    }

    @Test
    void whatIsDeletedDoesNotStayOpen() {
        model.openLane(MARKET, SHOP);
        desk.desk().execute(new Remove(Message.of("test"), MARKET));
        assertThat(model.opened().get()).isNull();
    }

    @Test
    void whatWasOpenedOnOneTabIsNotOpenOnAnother() {
        model.reveal(SHOP);
        model.tab().set(ChannelsTab.REQUESTS);
        assertThat(model.opened().get()).isNull();
    }

    @Test
    void whatCannotBeKeptStaysOpen() {
        model.reveal(SHOP);
        model.keepOpen(() -> false);
        model.openLane(MARKET, SHOP);
        assertThat(model.opened().get()).isEqualTo(new Opened.OneChannel(SHOP));
    }

    @Test
    void closingLeavesNobodyListening() {
        int before = desk.session().listeners();
        new ChannelsModel(desk.desk()).close();
        assertThat(desk.session().listeners()).isEqualTo(before);
    }
}
