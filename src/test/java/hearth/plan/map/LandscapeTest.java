package hearth.plan.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Ids;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.TimedIds;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandscapeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Segment CHOIR = segment("choir", 0);
    private static final Segment PRESS = segment("press", 1);

    @Test
    void everythingThatCanBeTiedStandsOnTheMap() {
        Landscape landscape = landscape(List.of(CHOIR, person("anna", CHOIR), shop()));

        assertThat(landscape.nodes().values())
                .extracting(MapNode::kind)
                .containsExactly(NodeKind.SEGMENT, NodeKind.CHANNEL, NodeKind.PERSON);
    }

    @Test
    void whatSomebodyPlacedStaysThere() {
        Person anna = person("anna", CHOIR).at(new Place(7, 9));

        assertThat(node(landscape(List.of(CHOIR, anna)), "anna").place()).isEqualTo(new Place(7, 9));
    }

    @Test
    void nobodyLiesOnAnybodyElse() {
        List<MapNode> nodes =
                List.copyOf(landscape(people(400, CHOIR, PRESS)).nodes().values());

        for (MapNode one : nodes) {
            assertThat(nodes)
                    .filteredOn(other -> !other.equals(one))
                    .allSatisfy(other -> assertThat(distance(one, other)).isGreaterThanOrEqualTo(0.6 * Layout.GAP));
        }
    }

    @Test
    void membersStandNearerToTheirSegmentThanToAnyOther() {
        Landscape landscape = landscape(people(200, CHOIR, PRESS));
        MapNode choir = landscape.find(CHOIR.id()).orElseThrow();
        MapNode press = landscape.find(PRESS.id()).orElseThrow();

        assertThat(landscape.nodes().values())
                .filteredOn(node -> CHOIR.id().equals(node.segment()))
                .allSatisfy(node -> assertThat(distance(node, choir)).isLessThan(distance(node, press)));
    }

    @Test
    void aNewcomerMovesNobody() {
        List<Entity> before = people(40, CHOIR, PRESS);
        List<Entity> after = new ArrayList<>(before);
        after.add(person("p99999", CHOIR));

        Map<?, MapNode> now = landscape(after).nodes();

        assertThat(landscape(before).nodes().values())
                .allSatisfy(node -> assertThat(now.get(node.id())).isEqualTo(node));
    }

    /** Whoever comes, whatever they are and wherever they are put, all others stay; their going again is the way back. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void newcomersOfEveryKindMoveNobody(long seed) {
        Ids ids = new TimedIds(() -> Instant.EPOCH.plusSeconds(seed), new Random(seed)::nextLong);
        List<Entity> before = new ArrayList<>(List.of(CHOIR, person("anna", CHOIR), shop()));
        for (int i = 0; i < 8; i++) {
            before.add(Person.named(new PersonId(ids.next()), "Pasted " + i));
        }
        List<Entity> newcomers = List.of(
                new Community(new CommunityId(ids.next()), "Club", "", null, null, Ring.CIRCLE, "", null),
                Person.named(new PersonId(ids.next()), "Far away").at(new Place(2_000, -1_500)),
                Person.named(new PersonId(ids.next()), "Pasted later"),
                person(ids.next(), CHOIR));

        for (Entity newcomer : newcomers) {
            List<Entity> after = new ArrayList<>(before);
            after.add(newcomer);
            assertStayed(before, after, newcomer.id());
            before = after;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void whoeverIsPutSomewhereOrPinnedMovesNobodyElse(int who) {
        List<Entity> before = people(9, CHOIR);
        Person one = (Person) before.get(who + 1);
        List<Entity> away = new ArrayList<>(before);
        away.set(who + 1, one.at(new Place(9_000, 9_000)));
        List<Entity> pinned = new ArrayList<>(before);
        pinned.set(who + 1, one.at(node(landscape(before), one.id().value()).place()));

        assertStayed(before, away, one.id());
        assertStayed(before, pinned, one.id());
    }

    private static void assertStayed(List<Entity> before, List<Entity> after, EntityId<?> but) {
        Map<?, MapNode> now = landscape(after).nodes();
        assertThat(landscape(before).nodes().values())
                .filteredOn(node -> !node.id().equals(but))
                .allSatisfy(node -> assertThat(now.get(node.id())).isEqualTo(node));
    }

    @Test
    void whoeverIsDraggedAwayMovesNobodyElse() {
        List<Entity> before = people(40, CHOIR);
        List<Entity> after = new ArrayList<>(before);
        after.set(after.size() - 1, ((Person) before.getLast()).at(new Place(9_000, 9_000)));

        Map<?, MapNode> now = landscape(after).nodes();

        assertThat(landscape(before).nodes().values())
                .filteredOn(node -> !node.id().equals(before.getLast().id()))
                .allSatisfy(node -> assertThat(now.get(node.id())).isEqualTo(node));
    }

    @Test
    void membersFollowTheirSegment() {
        List<Entity> before = people(20, CHOIR);
        List<Entity> after = new ArrayList<>(before);
        Place from = landscape(before).find(CHOIR.id()).orElseThrow().place();
        after.set(0, CHOIR.at(from.plus(500, 0)));

        Landscape now = landscape(after);

        assertThat(landscape(before).nodes().values()).allSatisfy(node -> {
            Place place = now.find(node.id()).orElseThrow().place();
            assertThat(place.x()).isEqualTo(node.place().x() + 500, within(1e-6));
        });
    }

    @Test
    void anIntroductionIsATieOfItsOwnKind() {
        Person anna = person("anna", CHOIR);
        Person ben = person("ben", CHOIR).edit().introducedBy(anna.id()).person();
        Tie know = new Tie(new TieId("know"), anna.id(), ben.id(), TieKind.KNOWS, 3, "");

        List<MapTie> ties = landscape(List.of(CHOIR, anna, ben, know)).ties();

        assertThat(ties).extracting(MapTie::isIntroduction).containsExactly(true, false);
        assertThat(ties.getFirst().from()).isEqualTo(anna.id());
    }

    @Test
    void segmentsKeepTheOrderOfThePlan() {
        assertThat(landscape(List.of(PRESS, CHOIR)).segments()).containsExactly(CHOIR, PRESS);
        assertThat(landscape(List.of(PRESS, CHOIR)).rank(PRESS.id())).isEqualTo(1);
    }

    private static List<Entity> people(int count, Segment... segments) {
        Stream<Entity> people =
                IntStream.range(0, count).mapToObj(i -> person("p%05d".formatted(i), segments[i % segments.length]));
        return Stream.concat(Stream.of(segments), people).toList();
    }

    private static double distance(MapNode one, MapNode other) {
        return Math.hypot(
                one.place().x() - other.place().x(),
                one.place().y() - other.place().y());
    }

    private static MapNode node(Landscape landscape, String person) {
        return landscape.find(new PersonId(person)).orElseThrow();
    }

    private static Landscape landscape(List<? extends Entity> entities) {
        Settings settings = Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/Berlin"), TODAY);
        return Landscape.of(
                Plan.of(Stream.concat(Stream.of(settings), entities.stream()).toList()), TODAY);
    }

    private static Person person(String id, Segment segment) {
        return Person.named(new PersonId(id), id).edit().segment(segment.id()).person();
    }

    private static Segment segment(String id, int order) {
        return new Segment(new SegmentId(id), id, SegmentKind.CUSTOMERS, Ring.CORE, null, "", null, order);
    }

    private static Channel shop() {
        return new Channel(
                new ChannelId("shop"), "Shop", ChannelKind.SHOP, Media.OWNED, "", "", "", "", null, false, null, 0);
    }
}
