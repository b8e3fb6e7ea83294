package hearth.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.picture.Mark;
import hearth.picture.Mark.Label;
import hearth.plan.Entity;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.map.MapNode;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapSceneTest {

    private static final Segment CHOIR = Lands.segment("choir");
    private static final Person ANNA = Lands.person("anna", 100, 100);
    private static final Person BEN = Lands.person("ben", 300, 100);

    private final Viewport view = Viewport.of(800, 600).at(new Place(200, 100));

    @Test
    void thePointerHitsWhoIsUnderIt() {
        MapScene scene = scene(ANNA, BEN);

        assertThat(scene.hit(view, 300, 300).map(MapNode::label)).contains("anna");
        assertThat(scene.hit(view, 500, 306).map(MapNode::label)).contains("ben");
        assertThat(scene.hit(view, 400, 300)).isEmpty();
    }

    @Test
    void theNearerOfTwoIsHit() {
        MapScene scene = scene(ANNA, Lands.person("close", 112, 100));

        assertThat(scene.hit(view, 311, 300).map(MapNode::label)).contains("close");
    }

    @Test
    void theNameOfASegmentLiesOnTopOfPeople() {
        MapScene scene = scene(CHOIR, Lands.person("below", 6, 0));

        assertThat(scene.hit(view.at(new Place(0, 0)), 405, 300).map(MapNode::label))
                .contains("choir");
    }

    @Test
    void aTieIsHitAlongItsLineButNotBeyondItsEnds() {
        Tie tie = new Tie(new TieId("tie"), ANNA.id(), BEN.id(), TieKind.KNOWS, 2, "");
        MapScene scene = scene(ANNA, BEN, tie);

        assertThat(scene.tieAt(view, 400, 302)).isPresent();
        assertThat(scene.tieAt(view, 400, 320)).isEmpty();
        assertThat(scene.tieAt(view, 540, 300)).isEmpty();
    }

    @Test
    void theHandleBelongsToTheOnlyOneSelected() {
        MapScene scene = scene(ANNA, BEN);
        Attention one = new Attention(Set.of(ANNA.id()), null, List.of(), null);

        assertThat(scene.handleAt(view, one, 328, 300).map(MapNode::label)).contains("anna");
        assertThat(scene.handleAt(view, Attention.NONE, 328, 300)).isEmpty();
    }

    @Test
    void theGroundOfASegmentIsWhereItsPeopleStand() {
        MapScene scene = scene(CHOIR, member("one", 200, 0), member("two", 200, 200));

        assertThat(scene.ground(new Place(200, 100))).contains(CHOIR.id());
        assertThat(scene.ground(new Place(60, 160))).isEmpty();
    }

    @Test
    void whoeverIsFarAwayLivesOnAnIsland() {
        MapScene scene = scene(CHOIR, member("near", 100, 0), member("far", 3_000, 0));

        assertThat(scene.ground(new Place(3_000, 10))).contains(CHOIR.id());
        assertThat(scene.ground(new Place(1_500, 0))).isEmpty();
    }

    @Test
    void arrowsWalkToTheNearestInTheirDirection() {
        MapScene scene = scene(ANNA, BEN, Lands.person("below", 110, 400));
        MapNode anna = scene.landscape().find(ANNA.id()).orElseThrow();

        assertThat(scene.next(anna, 1, 0).map(MapNode::label)).contains("ben");
        assertThat(scene.next(anna, 0, 1).map(MapNode::label)).contains("below");
        assertThat(scene.next(anna, -1, 0)).isEmpty();
    }

    @Test
    void onlyWhatIsInViewIsPainted() {
        MapScene scene = scene(ANNA, Lands.person("away", 50_000, 0));

        assertThat(names(scene, Attention.NONE)).containsExactly("anna");
    }

    @Test
    void namesNeverLieOnNames() {
        List<Entity> people = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            people.add(Lands.person("somebody" + i, 200 + (i % 10) * 23, 50 + (i / 10) * 19));
        }
        MapScene scene = new MapScene(Lands.of(people));

        List<Box> names = labels(scene, Attention.NONE).stream()
                .filter(label -> label.text().length() > 3)
                .map(label -> new Box(
                        label.x() - Words.width(label.text(), label.size(), false) / 2,
                        label.y() - label.size() * 0.7,
                        label.x() + Words.width(label.text(), label.size(), false) / 2,
                        label.y()))
                .toList();

        assertThat(names).isNotEmpty();
        for (int i = 0; i < names.size(); i++) {
            assertThat(names.subList(i + 1, names.size())).noneMatch(names.get(i)::overlaps);
        }
    }

    @Test
    void whoeverIsSelectedKeepsTheirNameFarAway() {
        MapScene scene = scene(ANNA, BEN);
        Viewport far = view.zoomed(0.1, 400, 300);
        Attention anna = new Attention(Set.of(ANNA.id()), null, List.of(), null);

        assertThat(labels(scene, far, anna)).extracting(Label::text).containsExactly("anna");
    }

    @Test
    void aNodeInHandIsPaintedWhereTheHandIs() {
        MapScene scene = scene(ANNA, BEN);
        Attention moving = new Attention(Set.of(), null, List.of(new Attention.Shift(Set.of(ANNA.id()), 0, 100)), null);

        assertThat(scene.visible(view, moving))
                .filteredOn(node -> node.label().equals("anna"))
                .extracting(MapNode::place)
                .containsExactly(new Place(100, 200));
    }

    @Test
    void twentyThousandPeopleAreAFewThousandMarksFromAfarAndFewUpClose() {
        MapScene scene = new MapScene(Lands.crowd(20_000));
        Viewport all = Viewport.of(1_600, 900).fitting(scene.bounds(), 40);
        Viewport close = all.zoomed(1 / all.scale(), 800, 450);

        assertThat(marks(scene, all).size()).isBetween(500, 12_000);
        assertThat(marks(scene, close).size()).isBetween(100, 3_000);
    }

    private static Person member(String id, double x, double y) {
        return Lands.person(id, x, y).edit().segment(CHOIR.id()).person();
    }

    private static MapScene scene(Entity... entities) {
        return new MapScene(Lands.of(entities));
    }

    private List<String> names(MapScene scene, Attention attention) {
        return labels(scene, attention).stream()
                .map(Label::text)
                .filter(text -> text.length() > 2)
                .toList();
    }

    private List<Label> labels(MapScene scene, Attention attention) {
        return labels(scene, view, attention);
    }

    private static List<Label> labels(MapScene scene, Viewport view, Attention attention) {
        return MapPicture.frame(scene, view, attention, "").marks().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    private static List<Mark> marks(MapScene scene, Viewport view) {
        String description = MapPicture.description(scene, new Texts(Locale.UK));
        return MapPicture.frame(scene, view, Attention.NONE, description).marks();
    }
}
