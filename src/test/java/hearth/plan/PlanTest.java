package hearth.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every kind of entity: adding, replacing, deleting, referring. */
class PlanTest {

    private static final Message NAME = Message.of("plan.refused.blank");
    private static final Segment REGULARS =
            new Segment(new SegmentId("regulars"), "Regulars", SegmentKind.CUSTOMERS, Ring.CORE, null, "", null, 0);
    private static final Person ANNA = person("anna", null);
    private static final Person BEN = person("ben", ANNA.id());
    private static final Channel SHOP = channel("shop", "Shop");
    private static final Touch TOUCH = touch("t1", SHOP.id());
    private static final Plan PLAN = Plan.of(List.of(
            Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/Dublin"), LocalDate.of(2026, 1, 1)),
            REGULARS,
            ANNA,
            BEN,
            SHOP,
            TOUCH));

    @Test
    void everythingThatRefersToAnEntityIsFound() {
        assertThat(PLAN.referring(ANNA.id(), Touch.class)).containsExactly(TOUCH);
        assertThat(PLAN.referring(ANNA.id(), Person.class)).containsExactly(BEN);
        assertThat(PLAN.referring(REGULARS.id(), Person.class)).containsExactlyInAnyOrder(ANNA, BEN);
        assertThat(PLAN.referring(ANNA.id())).containsExactlyInAnyOrder(TOUCH, BEN);
    }

    @Test
    void whatRefersIsGroupedOnceHoweverOftenItIsAskedFor() {
        AtomicInteger looked = new AtomicInteger();
        Function<Person, Ring> by = person -> {
            looked.incrementAndGet();
            return person.ring();
        };
        for (int asked = 0; asked < 1_000; asked++) {
            assertThat(PLAN.referring(REGULARS.id(), Person.class, by)).containsOnlyKeys(ANNA.ring());
        }
        assertThat(looked).hasValue(2);
    }

    @Test
    void aReferenceThatMovesIsNoLongerFoundAtItsOldPlace() {
        Plan plan = accept(PLAN, new Put(NAME, touch("t1", null)));
        assertThat(plan.referring(SHOP.id(), Touch.class)).isEmpty();
        assertThat(plan.referring(ANNA.id(), Touch.class)).hasSize(1);
    }

    @Test
    void plansOfTheSameEntitiesAreEqualWhateverTheWayThere() {
        Plan there = accept(PLAN, new Put(NAME, channel("market", "Market")));
        Plan back = accept(there, new Remove(NAME, new ChannelId("market")));
        assertThat(there).isNotEqualTo(PLAN);
        assertThat(back).isEqualTo(PLAN).hasSameHashCodeAs(PLAN);
    }

    @Test
    void undoingEveryChangeGivesThePlanItBeganWith() {
        ChangeSet changes = changes(PLAN, new Remove(NAME, ANNA.id()));
        assertThat(PLAN.with(changes).with(changes.inverse())).isEqualTo(PLAN);
    }

    @Test
    void deletingAPersonDeletesTheirTouchesAndFreesThoseTheyIntroduced() {
        Plan plan = accept(PLAN, new Remove(NAME, ANNA.id()));
        assertThat(plan.all(Touch.class)).isEmpty();
        assertThat(plan.get(BEN.id()).introducedBy()).isNull();
        assertThat(plan.get(BEN.id()).segment()).isEqualTo(REGULARS.id());
    }

    @Test
    void deletingAChannelKeepsItsTouches() {
        Plan plan = accept(PLAN, new Remove(NAME, SHOP.id()));
        assertThat(plan.get(TOUCH.id()).channel()).isNull();
    }

    @Test
    void deletingSeveralAtOnceLeavesNothingHanging() {
        Plan plan = accept(PLAN, new Remove(NAME, ANNA.id(), SHOP.id(), REGULARS.id()));
        assertThat(plan.dangling()).isEmpty();
        assertThat(plan.all(Person.class)).extracting(Person::name).containsExactly("ben");
    }

    @Test
    void deletingNeverLeavesAReferenceHangingHalfWay() {
        Plan plan = PLAN;
        for (Change change :
                changes(PLAN, new Remove(NAME, ANNA.id(), SHOP.id())).changes()) {
            plan = plan.with(List.of(change));
            assertThat(plan.dangling()).isEmpty();
        }
    }

    @Test
    void theSettingsCannotBeDeleted() {
        assertThat(new Remove(NAME, SettingsId.ONLY).decide(PLAN)).isInstanceOf(Decision.Rejected.class);
    }

    @Test
    void whatRefersToNothingIsRejected() {
        Decision decision = new Put(NAME, touch("t2", new ChannelId("nowhere"))).decide(PLAN);
        assertThat(reasons(decision)).containsExactly("plan.refused.reference");
    }

    @Test
    void whatIsAddedTogetherMayReferToEachOther() {
        Channel market = channel("market", "Market");
        Plan plan = accept(PLAN, new Put(NAME, touch("t2", market.id()), market));
        assertThat(plan.referring(market.id(), Touch.class)).hasSize(1);
    }

    @Test
    void twoChannelsCannotHaveOneName() {
        Decision decision = new Put(NAME, channel("other", "SHOP")).decide(PLAN);
        assertThat(reasons(decision)).containsExactly("channel.refused.nameTaken");
    }

    @Test
    void puttingWhatStandsAlreadyChangesNothing() {
        assertThat(changes(PLAN, new Put(NAME, ANNA, SHOP)).isEmpty()).isTrue();
    }

    @Test
    void oneRejectionRejectsTheWholeGesture() {
        Command gesture = new Together(
                NAME, List.of(new Put(NAME, channel("market", "Market")), new Put(NAME, channel("twin", "Shop"))));
        assertThat(gesture.decide(PLAN)).isInstanceOf(Decision.Rejected.class);
    }

    @Test
    void eachPartOfAGestureSeesWhatTheEarlierOnesLeft() {
        Command gesture =
                new Together(NAME, List.of(new Remove(NAME, SHOP.id()), new Put(NAME, channel("new-shop", "Shop"))));
        Plan plan = accept(PLAN, gesture);
        assertThat(plan.all(Channel.class)).extracting(Channel::id).containsExactly(new ChannelId("new-shop"));
        assertThat(plan.with(changes(PLAN, gesture).inverse())).isEqualTo(PLAN);
    }

    @Test
    void anIdIsSafeInFilesAndAddresses() {
        assertThatThrownBy(() -> new PersonId("a/../b")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new PersonId("")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new PersonId("x".repeat(65))).isInstanceOf(Refused.class);
    }

    @Test
    void daysRunUpToButNotIncludingTheirEnd() {
        DateRange week = DateRange.of(LocalDate.of(2026, 11, 16), 7);
        assertThat(week.contains(LocalDate.of(2026, 11, 22))).isTrue();
        assertThat(week.contains(week.end())).isFalse();
        assertThat(week.overlaps(new DateRange(week.end(), week.end().plusDays(1))))
                .isFalse();
        assertThatThrownBy(() -> new DateRange(week.start(), week.start())).isInstanceOf(Refused.class);
    }

    @Test
    void moneyIsExactInItsOwnMinorUnit() {
        assertThat(new Money(1250, "EUR").amount()).isEqualTo("12.50");
        assertThat(new Money(1250, "JPY").amount()).isEqualTo("1250");
        assertThatThrownBy(() -> new Money(1, "EUR").plus(new Money(1, "JPY")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(1, "XYZZY")).isInstanceOf(Refused.class);
    }

    private static Plan accept(Plan plan, Command command) {
        return plan.with(changes(plan, command));
    }

    private static ChangeSet changes(Plan plan, Command command) {
        return ((Decision.Accepted) command.decide(plan)).changes();
    }

    private static List<String> reasons(Decision decision) {
        return ((Decision.Rejected) decision)
                .reasons().stream().map(reason -> reason.message().key()).toList();
    }

    private static Person person(String id, @Nullable PersonId introducedBy) {
        return Person.named(new PersonId(id), id)
                .edit()
                .segment(new SegmentId("regulars"))
                .introducedBy(introducedBy)
                .person();
    }

    private static Channel channel(String id, String name) {
        return new Channel(
                new ChannelId(id), name, ChannelKind.SHOP, Media.OWNED, "", "", "", "", null, false, null, 0);
    }

    private static Touch touch(String id, @Nullable ChannelId channel) {
        return new Touch(
                new TouchId(id),
                new PersonId("anna"),
                LocalDate.of(2026, 11, 1),
                TouchKind.GIVEN,
                channel,
                true,
                false,
                "");
    }
}
