package hearth.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Plan;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three people at (0, 0), (10, 40) and (100, 20). */
class AlignmentTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CLEO = new PersonId("cleo");

    private final Collection<MapNode> nodes = Landscape.of(
                    Plan.of(List.of(
                            Person.named(ANNA, "Anna").at(new Place(0, 0)),
                            Person.named(BEN, "Ben").at(new Place(10, 40).asArranged()),
                            Person.named(CLEO, "Cleo").at(new Place(100, 20)))),
                    LocalDate.of(2026, 11, 21))
            .nodes()
            .values();

    @Test
    void edgesAndMiddlesAreThoseOfAllTogether() {
        assertThat(Alignment.LEFT.of(nodes)).isEqualTo(places(new Place(0, 0), new Place(0, 40), new Place(0, 20)));
        assertThat(Alignment.RIGHT.of(nodes))
                .isEqualTo(places(new Place(100, 0), new Place(100, 40), new Place(100, 20)));
        assertThat(Alignment.CENTRE.of(nodes))
                .isEqualTo(places(new Place(50, 0), new Place(50, 40), new Place(50, 20)));
        assertThat(Alignment.TOP.of(nodes)).isEqualTo(places(new Place(0, 0), new Place(10, 0), new Place(100, 0)));
        assertThat(Alignment.MIDDLE.of(nodes))
                .isEqualTo(places(new Place(0, 20), new Place(10, 20), new Place(100, 20)));
        assertThat(Alignment.BOTTOM.of(nodes))
                .isEqualTo(places(new Place(0, 40), new Place(10, 40), new Place(100, 40)));
    }

    @Test
    void equalDistancesKeepTheOrderAndTheOutermost() {
        assertThat(Alignment.ACROSS.of(nodes))
                .isEqualTo(places(new Place(0, 0), new Place(50, 40), new Place(100, 20)));
        assertThat(Alignment.DOWN.of(nodes)).isEqualTo(places(new Place(0, 0), new Place(10, 40), new Place(100, 20)));
    }

    @Test
    void whoeverIsPutInLineStandsWhereAHandPutThem() {
        assertThat(Alignment.LEFT.of(nodes).values()).noneMatch(Place::arranged);
    }

    private static Map<NodeId<?>, Place> places(Place anna, Place ben, Place cleo) {
        return Map.of(ANNA, anna, BEN, ben, CLEO, cleo);
    }
}
