package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.fx.Offer;
import hearth.plan.Message;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.testing.BigMap;
import hearth.testing.BigPlan;
import hearth.testing.TestDesk;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrangingTest {

    private static final PersonId SOMEBODY = new PersonId("person30");

    private final TestDesk desk = TestDesk.with(BigPlan.TODAY, BigMap.of(1, 120, 300));
    private final LandscapeModel model = new LandscapeModel(desk.desk());
    private final MapModel map = new MapModel(model);
    private final Arranging arranging = new Arranging(desk.desk(), map);

    @BeforeEach
    void look() {
        map.resize(800, 600);
    }

    @AfterEach
    void close() {
        arranging.close();
        map.close();
        model.close();
    }

    @Test
    void everybodyIsArrangedInOneGestureThatCanBeUndone() {
        arranging.everybody();
        assertThat(desk.plan().all(Person.class)).allMatch(person -> isArranged(person.id()));
        assertThat(desk.session().journal().undoName()).contains(Message.of("arrange.do.everybody"));

        desk.session().undo();
        assertThat(desk.plan().all(Person.class)).allMatch(person -> person.place() == null);
    }

    @Test
    void peopleWalkToTheirNewPlacesAndAllComeIntoView() {
        map.pan(3_000, 0);
        arranging.everybody();

        assertThat(map.turn().crossing().get()).isNotNull();
        assertThat(model.seen().get().whole().nodes().values())
                .allMatch(node -> map.viewport().get().visible(0).contains(node.place()));
    }

    @Test
    void theMapIsShownWhenItIsArranged() {
        model.mode().set(LandscapeMode.TABLE);
        arranging.everybody();
        assertThat(model.mode().get()).isEqualTo(LandscapeMode.MAP);
    }

    @Test
    void onlyThoseSelectedMoveAndASegmentBringsItsPeople() {
        model.select(new SegmentId("segment3"));
        arranging.selected();

        assertThat(desk.plan().all(Person.class))
                .isNotEmpty()
                .allMatch(person -> (person.place() != null) == new SegmentId("segment3").equals(person.segment()));
    }

    @Test
    void whoeverIsFreedGoesAlongWithTheNextLayout() {
        Place own = new Place(50, 60);
        desk.session().execute(LandscapeEdits.add(desk.plan().get(SOMEBODY).at(own)));
        arranging.everybody();
        assertThat(desk.plan().get(SOMEBODY).place()).isEqualTo(own);

        model.select(SOMEBODY);
        arranging.free();
        assertThat(desk.plan().get(SOMEBODY).place()).isEqualTo(own.asArranged());
        arranging.everybody();
        assertThat(desk.plan().get(SOMEBODY).place()).isNotEqualTo(own.asArranged());
    }

    @Test
    void onlyWhatCanBeDoneIsOffered() {
        assertThat(arranging.offers()).extracting(this::isPossible).containsExactly(true, false, false);
        model.select(SOMEBODY);
        assertThat(arranging.offers()).extracting(this::isPossible).containsExactly(true, true, false);
        model.drag(SOMEBODY, 5, 5);
        model.drop();
        assertThat(arranging.offers()).extracting(this::isPossible).containsExactly(true, true, true);
    }

    @Test
    void whenEverybodyIsPinnedThatIsSaid() {
        TestDesk pinned = TestDesk.with(
                BigPlan.TODAY,
                List.of(desk.plan().settings(), Person.named(SOMEBODY, "Anna").at(new Place(1, 1))));
        try (LandscapeModel other = new LandscapeModel(pinned.desk());
                MapModel itsMap = new MapModel(other);
                Arranging none = new Arranging(pinned.desk(), itsMap)) {
            none.everybody();
            assertThat(pinned.told()).containsExactly(Message.of("arrange.nothing"));
        }
    }

    private boolean isPossible(Offer offer) {
        return offer.possible().getAsBoolean();
    }

    private boolean isArranged(PersonId id) {
        return Objects.requireNonNull(desk.plan().get(id).place()).arranged();
    }
}
