package hearth.plan.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.Remove;
import hearth.plan.channel.Crossings.Sides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The matrix of who hands whom on to whom. */
class CrossingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Message NAME = Message.of("test");

    private final Channel shop = channel("shop", ChannelKind.SHOP, Media.OWNED, 3);
    private final Channel stall = channel("stall", ChannelKind.EVENT, Media.OWNED, 2);
    private final Channel letter = channel("letter", ChannelKind.NEWSLETTER, Media.OWNED, 1);
    private final Channel paper = channel("paper", ChannelKind.PRINT, Media.EARNED, 0);

    private static Channel channel(String id, ChannelKind kind, Media media, int order) {
        return new Channel(new ChannelId(id), id, kind, media, "", "", "", "", null, false, null, order);
    }

    private static Crossover crossover(Channel from, Channel to, @Nullable String strength) {
        return new Crossover(
                new CrossoverId(from.name() + "-" + to.name()),
                from.id(),
                to.id(),
                strength == null ? null : new StrengthId(strength),
                Counting.CODE,
                "",
                "");
    }

    private static HandOff came(Crossover by, int daysAgo, int count) {
        return new HandOff(
                new HandOffId(by.id().value() + "." + daysAgo + "." + count), by.id(), TODAY.minusDays(daysAgo), count);
    }

    private Plan plan(Entity... more) {
        List<Entity> all = new ArrayList<>(List.of(shop, stall, letter, paper));
        all.addAll(List.of(more));
        return Plan.of(all);
    }

    @Test
    void aChannelStandsOnTheSideOfWhoSpeaksThereAndThenOfWhatHappens() {
        assertThat(Crossings.of(plan(), TODAY, 90).channels()).containsExactly(shop, stall, letter, paper);
        assertThat(Crossings.of(plan(), TODAY, 90).sides())
                .containsExactly(ChannelGroup.SALES, ChannelGroup.OFFLINE, ChannelGroup.ONLINE, ChannelGroup.PR);
    }

    /** A web shop sells, though it stands on a screen; only whoever runs it knows. */
    @Test
    void whereSomebodySaidTheSideItIsThatOne() {
        Channel webShop = new Channel(
                new ChannelId("web"),
                "web",
                ChannelKind.WEBSITE,
                Media.OWNED,
                ChannelGroup.SALES,
                "",
                "",
                "",
                "",
                null,
                false,
                null,
                4);
        assertThat(ChannelGroup.of(webShop)).isEqualTo(ChannelGroup.SALES);
        assertThat(ChannelGroup.of(webShop.called("shop"))).isEqualTo(ChannelGroup.SALES);
        assertThat(Crossings.of(plan(webShop), TODAY, 90).channels())
                .containsExactly(shop, webShop, stall, letter, paper);
    }

    @Test
    void theWindowEndsTodayAndHoldsSoManyDays() {
        Crossover way = crossover(stall, shop, null);
        Crossings crossings = Crossings.of(
                plan(way, came(way, 0, 1), came(way, 89, 10), came(way, 90, 100), came(way, -1, 1_000)), TODAY, 90);
        assertThat(crossings.lane(stall, shop).count()).isEqualTo(11);
        assertThat(crossings.lane(shop, stall).count()).isZero();
        assertThat(crossings.lane(shop, stall).crossover()).isEmpty();
    }

    @Test
    void rowsColumnsAndAllAddUp() {
        Crossover one = crossover(stall, shop, null);
        Crossover other = crossover(stall, letter, null);
        Crossover back = crossover(letter, shop, null);
        Crossings crossings =
                Crossings.of(plan(one, other, back, came(one, 3, 4), came(other, 5, 2), came(back, 6, 7)), TODAY, 90);
        assertThat(crossings.handedOn(stall)).isEqualTo(6);
        assertThat(crossings.received(shop)).isEqualTo(11);
        assertThat(crossings.total()).isEqualTo(13);
        assertThat(crossings.between(ChannelGroup.ONLINE, ChannelGroup.SALES)).isEqualTo(7);
    }

    @Test
    void sidesThatNobodyWentBetweenAreStrangers() {
        Crossover way = crossover(stall, shop, null);
        assertThat(Crossings.of(plan(way, came(way, 1, 1)), TODAY, 90).strangers())
                .doesNotContain(new Sides(ChannelGroup.SALES, ChannelGroup.OFFLINE))
                .hasSize(5);
    }

    @Test
    void aRestingChannelIsNotInTheMatrix() {
        Crossover way = crossover(stall, shop, null);
        Plan resting = plan(way, came(way, 1, 5), stall.resting());
        Crossings crossings = Crossings.of(resting, TODAY, 90);
        assertThat(crossings.channels()).containsExactly(shop, letter, paper);
        assertThat(crossings.total()).isZero();
        assertThat(crossings.alone()).containsExactly(shop, letter, paper);
    }

    @Test
    void aStrengthBeginsWhereNobodyKnowsWhyPeopleGoElseBetweenStrangers() {
        Strength warm = new Strength(new StrengthId("warm"), "Warm", "", 0);
        Crossover unfed = crossover(letter, shop, null);
        Crossover fed = crossover(stall, shop, "warm");
        Lane first = Feeding.firstStep(Crossings.of(plan(warm, fed, unfed), TODAY, 90))
                .orElseThrow();
        assertThat(first.crossover()).contains(unfed);

        Lane strangers =
                Feeding.firstStep(Crossings.of(plan(warm, fed), TODAY, 90)).orElseThrow();
        assertThat(List.of(strangers.from(), strangers.to())).containsExactly(stall, shop);
        assertThat(Feeding.firstStep(Crossings.of(Plan.of(List.of(shop)), TODAY, 90)))
                .isEmpty();
    }

    @Test
    void whatAStrengthFeedsGoesWithItAndTheCrossoverStays() {
        Strength warm = new Strength(new StrengthId("warm"), "Warm", "", 0);
        Crossover fed = crossover(stall, shop, "warm");
        Plan after = after(plan(warm, fed), new Remove(NAME, warm.id()));
        assertThat(after.get(fed.id()).strength()).isNull();
    }

    @Test
    void withAChannelGoItsCrossoversAndWhatWasCounted() {
        Crossover way = crossover(stall, shop, null);
        Plan after = after(plan(way, came(way, 1, 5)), new Remove(NAME, shop.id()));
        assertThat(after.all(Crossover.class)).isEmpty();
        assertThat(after.all(HandOff.class)).isEmpty();
    }

    @Test
    void thereIsOneCrossoverEachWayAndNoneToItself() {
        Crossover way = crossover(stall, shop, null);
        Crossover again =
                new Crossover(new CrossoverId("again"), stall.id(), shop.id(), null, Counting.QUESTION, "", "");
        assertThat(new Put(NAME, again).decide(plan(way))).isInstanceOf(Decision.Rejected.class);
        assertThat(new Put(NAME, crossover(shop, stall, null)).decide(plan(way)))
                .isInstanceOf(Decision.Accepted.class);
        assertThatThrownBy(() -> crossover(shop, shop, null)).isInstanceOf(Refused.class);
    }

    @Test
    void aCountIsOfSomebody() {
        Crossover way = crossover(stall, shop, null);
        assertThatThrownBy(() -> came(way, 1, 0)).isInstanceOf(Refused.class);
    }

    private static Plan after(Plan plan, Remove remove) {
        return switch (remove.decide(plan)) {
            case Decision.Accepted(var changes) -> plan.with(changes);
            case Decision.Rejected rejected -> throw new AssertionError(rejected.reasons());
        };
    }
}
