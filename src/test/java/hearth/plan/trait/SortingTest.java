package hearth.plan.trait;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.NodeId;
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
import hearth.plan.map.Landscape;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SortingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId ANNA = new PersonId("anna");
    private static final CommunityId MARKET = new CommunityId("market");
    private static final Channel SHOP = channel("shop", 0);
    private static final Channel LETTER = channel("letter", 1);
    private static final Segment CHOIR =
            new Segment(new SegmentId("choir"), "Choir", SegmentKind.CUSTOMERS, Ring.CORE, null, "", null, 0);

    @Test
    void bySegmentChannelsAreTheBusinesssOwn() {
        Sorting sorting = sorted(Trait.SEGMENT, CHOIR, SHOP, person(null, -1));

        assertThat(key(sorting, CHOIR.id())).isEqualTo("segment:choir");
        assertThat(sorting.group(SHOP.id()).orElseThrow().sort()).isEqualTo(Group.Sort.OWN);
        assertThat(sorting.group(ANNA).orElseThrow().sort()).isEqualTo(Group.Sort.UNKNOWN);
    }

    @Test
    void whoeverIsInALaterSegmentThanColoursTellApartBelongsToTheOthers() {
        List<Entity> segments = new ArrayList<>();
        for (int i = 0; i < Sorting.MOST + 3; i++) {
            segments.add(segment(i));
        }
        Sorting sorting = sorted(Trait.SEGMENT, segments.toArray(Entity[]::new));

        assertThat(sorting.groups()).hasSize(Sorting.MOST + 1);
        Group others = sorting.group(segment(Sorting.MOST).id()).orElseThrow();
        assertThat(others.sort()).isEqualTo(Group.Sort.OTHERS);
        assertThat(others.size()).isEqualTo(3);
        assertThat(others.name().args()).containsExactly(3);
        assertThat(sorting.group(segment(Sorting.MOST + 2).id())).contains(others);
        assertThat(key(sorting, segment(Sorting.MOST - 1).id())).isEqualTo("segment:s11");
    }

    @Test
    void whoeverIsNotTendedIsNotAmongTheColdButApart() {
        assertThat(key(sorted(Trait.CARE_TIER, person(CareTier.CLOSE, -1)), ANNA))
                .isEqualTo("CLOSE");
        assertThat(key(sorted(Trait.CARE_TIER, person(null, -1)), ANNA)).isEqualTo(Sorter.UNKNOWN);
        assertThat(key(sorted(Trait.WARMTH, person(null, -1)), ANNA)).isEqualTo(Sorter.UNKNOWN);
    }

    @Test
    void warmthIsTheStateOfCare() {
        Person anna = person(CareTier.INNER, -1);

        assertThat(key(sorted(Trait.WARMTH, anna), ANNA)).isEqualTo("NEVER");
        assertThat(key(sorted(Trait.WARMTH, anna, touch("now", TODAY, null)), ANNA))
                .isEqualTo("FRESH");
        assertThat(key(sorted(Trait.WARMTH, anna, touch("then", TODAY.minusYears(1), null)), ANNA))
                .isEqualTo("LOST");
    }

    @Test
    void followersNobodyReadAreUnknownAndNotFew() {
        assertThat(key(sorted(Trait.FOLLOWERS, person(null, -1)), ANNA)).isEqualTo(Sorter.UNKNOWN);
        assertThat(key(sorted(Trait.FOLLOWERS, person(null, 0)), ANNA)).isEqualTo("few");
        assertThat(key(sorted(Trait.FOLLOWERS, person(null, 12_000)), ANNA)).isEqualTo("MICRO");
    }

    @Test
    void onesChannelIsWhereOneMeetsMost() {
        Sorting sorting = sorted(
                Trait.CHANNEL,
                SHOP,
                LETTER,
                person(null, -1),
                touch("one", TODAY, SHOP.id()),
                touch("two", TODAY, LETTER.id()),
                touch("three", TODAY.minusDays(1), LETTER.id()),
                touch("later", TODAY.plusDays(1), SHOP.id()));

        assertThat(key(sorting, ANNA)).isEqualTo("channel:letter");
        assertThat(key(sorting, SHOP.id())).isEqualTo("channel:shop");
    }

    @Test
    void withoutAnyTouchItIsTheChannelOneIsTiedToMostStrongly() {
        Sorting sorting = sorted(Trait.CHANNEL, SHOP, LETTER, person(null, -1), tie(SHOP.id(), 1), tie(LETTER.id(), 3));

        assertThat(key(sorting, ANNA)).isEqualTo("channel:letter");
        assertThat(key(sorted(Trait.CHANNEL, SHOP, person(null, -1)), ANNA)).isEqualTo(Sorter.UNKNOWN);
    }

    @Test
    void whatATraitOfPeopleSaysNothingOfStandsBeside() {
        Community market = new Community(MARKET, "Market", "", 40L, null, Ring.CORE, "", null);

        assertThat(sorted(Trait.CARE_TIER, market).group(MARKET).orElseThrow().sort())
                .isEqualTo(Group.Sort.BESIDE);
    }

    @Test
    void whoeverIsTiedToNobodyIsInNoGroupFound() {
        assertThat(key(sorted(Trait.GROUP, person(null, -1)), ANNA)).isEqualTo(Sorter.UNKNOWN);
        assertThat(key(sorted(Trait.GROUP, person(null, -1), SHOP, tie(SHOP.id(), 1)), ANNA))
                .isEqualTo("group:0");
    }

    @Test
    void everybodyBelongsToExactlyOneGroupAndSizesAddUp() {
        for (Trait trait : Trait.values()) {
            Sorting sorting = sorted(trait, CHOIR, SHOP, person(CareTier.INNER, 5), touch("one", TODAY, null));
            assertThat(sorting.groups().stream().mapToInt(Group::size).sum())
                    .as(trait.name())
                    .isEqualTo(3);
        }
    }

    @Test
    void aGroupKeepsItsNumberWhenOthersAreEmpty() {
        Sorting sorting = sorted(Trait.CARE_TIER, person(CareTier.WIDER, -1));

        assertThat(sorting.groups().getFirst().number()).isEqualTo(2);
    }

    private static String key(Sorting sorting, NodeId<?> id) {
        return sorting.group(id).orElseThrow().key();
    }

    private static Sorting sorted(Trait trait, Entity... entities) {
        List<Entity> all = new ArrayList<>(List.of(entities));
        all.add(Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY));
        Plan plan = Plan.of(all);
        return Sorting.of(trait, plan, Landscape.of(plan, TODAY), TODAY);
    }

    /** Negative followers stand for none that were read. */
    private static Person person(@Nullable CareTier tier, long followers) {
        return Person.named(ANNA, "Anna")
                .edit()
                .tier(tier)
                .accounts(
                        followers < 0
                                ? List.of()
                                : List.of(new Account("x", "a", List.of(new Reading(TODAY, followers, null)))))
                .person();
    }

    private static Touch touch(String id, LocalDate day, @Nullable ChannelId channel) {
        return new Touch(new TouchId(id), ANNA, day, TouchKind.GIVEN, channel, true, false, "");
    }

    private static Tie tie(ChannelId channel, int strength) {
        return new Tie(new TieId(channel.value()), ANNA, channel, TieKind.FOLLOWS, strength, "");
    }

    private static Channel channel(String id, int order) {
        return new Channel(
                new ChannelId(id), id, ChannelKind.SOCIAL, Media.SHARED, "", "", "", "", null, false, null, order);
    }

    private static Segment segment(int order) {
        return new Segment(
                new SegmentId("s" + order), "S" + order, SegmentKind.CUSTOMERS, Ring.CORE, null, "", null, order);
    }
}
