package hearth.plan.arrange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hearth.plan.Change;
import hearth.plan.ChangeSet;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.MapTie;
import hearth.plan.map.NodeKind;
import hearth.testing.BigMap;
import hearth.testing.BigPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RearrangementTest {

    private static final long SEED = 7;
    private static final PersonId SOMEBODY = new PersonId("person30");
    private static final PersonId ANOTHER = new PersonId("person77");
    private static final Message NAME = Message.of("test");

    private final Plan plan = BigMap.of(1, 200, 500);

    @Test
    void tiesGetShorter() {
        assertThat(meanTie(landscape(arranged(plan)))).isLessThan(0.55 * meanTie(landscape(plan)));
    }

    @Test
    void nobodyLiesOnAnybody() {
        for (Plan each : List.of(plan, BigMap.of(2, 1_500, 6_000), withoutSegments(plan))) {
            assertThat(least(landscape(arranged(each)))).isGreaterThan(65);
        }
    }

    @Test
    void segmentsReadAsCountries() {
        Landscape landscape = landscape(arranged(plan));
        for (MapNode segment : landscape.nodes().values()) {
            if (segment.kind() == NodeKind.SEGMENT) {
                double border = landscape.nodes().values().stream()
                        .filter(node -> segment.id().equals(node.segment()))
                        .mapToDouble(node -> away(node, segment))
                        .max()
                        .orElse(0);
                assertThat(landscape.nodes().values())
                        .filteredOn(node -> !segment.id().equals(node.segment()))
                        .allSatisfy(
                                stranger -> assertThat(away(stranger, segment)).isGreaterThan(border));
            }
        }
    }

    @Test
    void whatIsPinnedStays() {
        Place chosen = new Place(-700, 300);
        Plan pinned = with(plan, plan.get(SOMEBODY).at(chosen));

        assertThat(rearranged(pinned).places()).doesNotContainKey(SOMEBODY);
        assertThat(arranged(pinned).get(SOMEBODY).place()).isEqualTo(chosen);
    }

    @Test
    void aPinnedSegmentKeepsItsPeopleAroundIt() {
        Segment segment = plan.all(Segment.class).iterator().next();
        Plan pinned = with(plan, segment.at(new Place(5_000, 5_000)));

        Landscape after = landscape(arranged(pinned));
        assertThat(after.nodes().values())
                .filteredOn(node -> segment.id().equals(node.segment()))
                .allSatisfy(node -> assertThat(Math.hypot(
                                node.place().x() - 5_000, node.place().y() - 5_000))
                        .isLessThan(700));
    }

    @Test
    void theSameLandscapeAndSeedGiveTheSamePlaces() {
        assertThat(rearranged(plan)).isEqualTo(rearranged(plan));
    }

    @Test
    void onlyTheChosenMove() {
        Plan before = arranged(plan);
        Rearrangement some = Rearrangement.of(landscape(before), Set.of(SOMEBODY, ANOTHER), SEED, share -> {});

        assertThat(some.places()).containsOnlyKeys(SOMEBODY, ANOTHER);
        assertThat(least(landscape(carriedOut(before, some)))).isGreaterThan(65);
    }

    @Test
    void aNewcomerFindsAPlaceWithoutMovingAnybody() {
        Plan before = arranged(plan);
        PersonId id = new PersonId("newcomer");
        Plan after = with(
                before,
                Person.named(id, "Noor")
                        .edit()
                        .segment(new SegmentId("segment3"))
                        .person());

        Landscape then = landscape(after);
        assertThat(landscape(before).nodes().values())
                .allSatisfy(node -> assertThat(then.nodes().get(node.id())).isEqualTo(node));
        assertThat(least(then)).isGreaterThan(50);
    }

    @Test
    void arrangingAgainChangesLittle() {
        Landscape once = landscape(arranged(plan));
        Landscape twice = landscape(arranged(arranged(plan)));
        for (SegmentId segment : once.segments().stream().map(Segment::id).toList()) {
            Place before = once.find(segment).orElseThrow().place();
            Place after = twice.find(segment).orElseThrow().place();
            assertThat(after.x()).isCloseTo(before.x(), within(200.0));
            assertThat(after.y()).isCloseTo(before.y(), within(200.0));
        }
    }

    @Test
    void whoeverWasPinnedOrRemovedMeanwhileIsLeftOut() {
        Rearrangement found = rearranged(plan);
        Place chosen = new Place(1, 2);
        Plan meanwhile = with(plan, plan.get(SOMEBODY).at(chosen)).with(List.of(new Change(plan.get(ANOTHER), null)));

        assertThat(changed(meanwhile, found)).doesNotContain(SOMEBODY, ANOTHER).hasSizeGreaterThan(150);
    }

    @Test
    void whoeverIsFreedStaysAndMayMoveNextTime() {
        Plan pinned = with(plan, plan.get(SOMEBODY).at(new Place(9, 9)));
        Decision decision = Rearrangement.freeing(NAME, List.of(SOMEBODY)).decide(pinned);
        Plan freed = pinned.with(((Decision.Accepted) decision).changes());

        assertThat(freed.get(SOMEBODY).place()).isEqualTo(new Place(9, 9, true));
        assertThat(rearranged(freed).places()).containsKey(SOMEBODY);
    }

    @Test
    void itTellsHowFarItIsAndCanBeStopped() {
        List<Double> told = new ArrayList<>();
        Rearrangement.of(landscape(plan), SEED, told::add);
        assertThat(told).isSorted().allMatch(share -> share >= 0 && share <= 1).hasSizeGreaterThan(20);

        assertThatThrownBy(() -> Rearrangement.of(landscape(plan), SEED, share -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void anEmptyLandscapeNeedsNoPlaces() {
        assertThat(rearranged(Plan.of(plan.settings())).places()).isEmpty();
    }

    private static Landscape landscape(Plan plan) {
        return Landscape.of(plan, BigPlan.TODAY);
    }

    private static Rearrangement rearranged(Plan plan) {
        return Rearrangement.of(landscape(plan), SEED, share -> {});
    }

    private static Plan arranged(Plan plan) {
        return carriedOut(plan, rearranged(plan));
    }

    private static Plan carriedOut(Plan plan, Rearrangement found) {
        return plan.with(changes(plan, found));
    }

    private static List<NodeId<?>> changed(Plan plan, Rearrangement found) {
        List<NodeId<?>> ids = new ArrayList<>();
        changes(plan, found).changes().forEach(change -> ids.add(((Node) Objects.requireNonNull(change.after())).id()));
        return ids;
    }

    private static ChangeSet changes(Plan plan, Rearrangement found) {
        return ((Decision.Accepted) found.command(NAME).decide(plan)).changes();
    }

    private static Plan with(Plan plan, Entity entity) {
        return plan.with(List.of(new Change(plan.find(entity.id()).orElse(null), entity)));
    }

    private static Plan withoutSegments(Plan plan) {
        List<Change> changes = new ArrayList<>();
        plan.all(Person.class)
                .forEach(person -> changes.add(
                        new Change(person, person.edit().segment(null).person())));
        return plan.with(changes);
    }

    private static double meanTie(Landscape landscape) {
        return landscape.ties().stream()
                .mapToDouble(tie -> length(landscape, tie))
                .average()
                .orElseThrow();
    }

    private static double length(Landscape landscape, MapTie tie) {
        return away(
                landscape.find(tie.from()).orElseThrow(),
                landscape.find(tie.to()).orElseThrow());
    }

    private static double least(Landscape landscape) {
        List<MapNode> nodes = List.copyOf(landscape.nodes().values());
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                least = Math.min(least, away(nodes.get(i), nodes.get(j)));
            }
        }
        return least;
    }

    private static double away(MapNode one, MapNode other) {
        return Math.hypot(
                one.place().x() - other.place().x(),
                one.place().y() - other.place().y());
    }
}
