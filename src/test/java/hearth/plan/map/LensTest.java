package hearth.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Anna and Ben sing in the choir; Anna knows Cleo, Ben knows Cleo, Cleo knows Dora, Dora knows Emil. */
class LensTest {

    private static final SegmentId CHOIR = new SegmentId("choir");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CLEO = new PersonId("cleo");
    private static final PersonId DORA = new PersonId("dora");
    private static final PersonId EMIL = new PersonId("emil");

    private final Landscape landscape = Landscape.of(
            Plan.of(List.<Entity>of(
                    new Segment(CHOIR, "Choir", SegmentKind.COMMUNITY, Ring.CORE, null, "", null, 0),
                    singer(ANNA),
                    singer(BEN),
                    Person.named(CLEO, "Cleo"),
                    Person.named(DORA, "Dora"),
                    Person.named(EMIL, "Emil"),
                    tie("1", ANNA, BEN),
                    tie("2", ANNA, CLEO),
                    tie("3", BEN, CLEO),
                    tie("4", CLEO, DORA),
                    tie("5", DORA, EMIL))),
            LocalDate.of(2026, 11, 21));

    @Test
    void aClearLensShowsEverybody() {
        assertThat(Lens.CLEAR.of(landscape)).isSameAs(landscape);
    }

    @Test
    void whoeverIsHiddenTakesTheirTiesAlong() {
        Landscape left = Lens.CLEAR.hiding(Set.of(CLEO)).of(landscape);

        assertThat(left.nodes()).doesNotContainKey(CLEO).hasSize(5);
        assertThat(left.ties()).extracting(tie -> tie.id().value()).containsExactly("1", "5");
        assertThat(Lens.CLEAR.hiding(Set.of(CLEO)).showingHidden()).isEqualTo(Lens.CLEAR);
    }

    @Test
    void aFoldedSegmentCountsItsPeopleAndBundlesTheirTies() {
        Landscape left = Lens.CLEAR.folding(Set.of(CHOIR)).of(landscape);

        assertThat(left.nodes()).containsOnlyKeys(CHOIR, CLEO, DORA, EMIL);
        assertThat(left.find(CHOIR).orElseThrow().label()).isEqualTo("Choir · 2");
        assertThat(left.ties())
                .filteredOn(tie -> tie.from().equals(CHOIR))
                .singleElement()
                .satisfies(tie -> {
                    assertThat(tie.to()).isEqualTo(CLEO);
                    assertThat(tie.strength()).isEqualTo(4);
                });
        assertThat(left.ties()).hasSize(3);
    }

    @Test
    void unfoldingBringsEverybodyBackWhereTheyStood() {
        assertThat(Lens.CLEAR.folding(Set.of(CHOIR)).unfolding(Set.of(CHOIR)).of(landscape))
                .isEqualTo(landscape);
    }

    @Test
    void aFocusShowsThoseSoManyTiesAway() {
        assertThat(around(EMIL, 1)).containsExactlyInAnyOrder(EMIL, DORA);
        assertThat(around(EMIL, 2)).containsExactlyInAnyOrder(EMIL, DORA, CLEO);
        assertThat(around(EMIL, 3)).containsExactlyInAnyOrder(EMIL, DORA, CLEO, ANNA, BEN);
    }

    @Test
    void aFocusOnSomebodyFoldedIsOnTheirSegment() {
        Lens lens = Lens.CLEAR.folding(Set.of(CHOIR)).around(ANNA, 1);

        assertThat(lens.of(landscape).nodes()).containsOnlyKeys(CHOIR, CLEO);
    }

    @Test
    void aFocusOnSomebodyGoneShowsNobody() {
        assertThat(around(new PersonId("gone"), 2)).isEmpty();
    }

    private Set<NodeId<?>> around(NodeId<?> id, int steps) {
        return Lens.CLEAR.around(id, steps).of(landscape).nodes().keySet();
    }

    private static Person singer(PersonId id) {
        return Person.named(id, id.value()).edit().segment(CHOIR).person();
    }

    private static Tie tie(String id, NodeId<?> from, NodeId<?> to) {
        return new Tie(new TieId(id), from, to, TieKind.KNOWS, 2, "");
    }
}
