package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.picture.Mark.Point;
import hearth.picture.map.Viewport;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieKind;
import hearth.plan.map.NodeKind;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The hand on the map, played without a window. */
class MapGesturesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final SegmentId CHOIR = new SegmentId("choir");

    private final TestDesk desk = TestDesk.with(TODAY, entities());
    private final LandscapeModel model = new LandscapeModel(desk.desk());
    private final MapModel map = new MapModel(model);
    private final List<Place> asked = new ArrayList<>();
    private final List<NodeId<?>> renamed = new ArrayList<>();
    private final Lasso lasso = new Lasso();
    private final MapGestures hand = new MapGestures(map, lasso, new MapFront() {
        @Override
        public void ask(Place place) {
            asked.add(place);
        }

        @Override
        public void rename(NodeId<?> id) {
            renamed.add(id);
        }

        @Override
        public void find(String typed) {
            throw new AssertionError("a hand types nothing");
        }

        @Override
        public boolean close() {
            return false;
        }
    });

    MapGesturesTest() {
        map.resize(1_000, 700);
    }

    @Test
    void theFirstLandscapeIsBroughtIntoViewAsAWhole() {
        assertThat(map.viewport().get().scale()).isNotEqualTo(1);
        assertThat(map.scene().bounds()).isNotNull();
        assertThat(at(ANNA).x()).isBetween(0.0, 1_000.0);
    }

    @Test
    void whatNoHandHasMovedIsSeenAsAWholeAlsoWhenTheRoomChanges() {
        map.resize(500, 300);
        assertThat(map.viewport().get())
                .isEqualTo(map.viewport()
                        .get()
                        .fitting(map.scene().bounds(), map.scene().margin()));

        map.zoom(2, 100, 100);
        double scale = map.viewport().get().scale();
        map.resize(1_000, 700);
        assertThat(map.viewport().get().scale()).isEqualTo(scale);

        map.fit();
        map.resize(400, 300);
        assertThat(map.viewport().get())
                .isEqualTo(map.viewport()
                        .get()
                        .fitting(map.scene().bounds(), map.scene().margin()));
    }

    @Test
    void whoeverIsSelectedIsNotLostBehindThePanelThatOpensForThem() {
        map.hold();
        Point before = at(BEN);
        click(before, false);
        map.resize(before.x() - 50, 700);

        assertThat(at(BEN).x()).isLessThan(before.x() - 50);
        assertThat(at(BEN).y()).isEqualTo(before.y());
    }

    /** On a narrow screen filters above take a second row then, and the map is pushed down. */
    @Test
    void whoeverWasPressedIsStillUnderThePointerWhenTheMapIsPushedDown() {
        Point before = at(BEN);
        click(before, false);
        map.moved(0, 45);
        map.resize(1_000, 655);

        assertThat(at(BEN).y() + 45).isEqualTo(before.y(), within(0.001));
        assertThat(at(BEN).x()).isEqualTo(before.x(), within(0.001));
    }

    @Test
    void whoeverStandsWhereThePushedMapEndsComesBackIntoView() {
        map.hold();
        map.pan(0, 10 - at(BEN).y());
        click(at(BEN), false);
        map.moved(0, 45);
        map.resize(1_000, 655);

        assertThat(at(BEN).y()).isBetween(0.0, 655.0);
    }

    @Test
    void whenThePanelClosesTheViewIsAsItWas() {
        map.hold();
        Point before = at(BEN);
        click(before, false);
        map.moved(0, 45);
        map.resize(before.x() - 50, 655);
        map.moved(0, -45);
        map.resize(1_000, 700);

        assertThat(at(BEN).x()).isEqualTo(before.x(), within(0.001));
        assertThat(at(BEN).y()).isEqualTo(before.y(), within(0.001));
    }

    @Test
    void neitherAreSeveral() {
        map.hold();
        model.select(List.of(BEN, CHOIR));
        map.resize(600, 700);

        assertThat(List.of(at(BEN), at(CHOIR))).allSatisfy(point -> {
            assertThat(point.x()).isBetween(0.0, 600.0);
            assertThat(point.y()).isBetween(0.0, 700.0);
        });
    }

    @Test
    void draggingANodeIsOneGestureHoweverFarItGoes() {
        Point from = at(ANNA);
        press(from);
        for (int i = 1; i <= 20; i++) {
            hand.drag(from.x() + i * 5, from.y() + i * 2);
        }
        hand.release(from.x() + 100, from.y() + 40);

        double scale = map.viewport().get().scale();
        assertThat(place(ANNA)).isEqualTo(new Place(100 / scale, 40 / scale));
        assertThat(desk.session().journal().undoName()).contains(Message.of("landscape.do.move", "Anna"));
        desk.session().undo();
        assertThat(place(ANNA)).isEqualTo(new Place(0, 0));
        assertThat(desk.session().undo()).isFalse();
    }

    @Test
    void aTremblingHandClicksAndDoesNotDrag() {
        Point anna = at(ANNA);
        press(anna);
        hand.drag(anna.x() + 2, anna.y() + 1);
        hand.release(anna.x() + 2, anna.y() + 1);

        assertThat(selected()).containsExactly(ANNA);
        assertThat(desk.session().journal().undoName()).isEmpty();
    }

    @Test
    void draggingTheGroundMovesTheViewAndNothingInThePlan() {
        Viewport before = map.viewport().get();
        hand.press(20, 20, false);
        hand.drag(60, 20);
        hand.drag(120, 70);
        hand.release(120, 70);

        assertThat(map.placeAt(120, 70).x()).isCloseTo(before.place(20, 20).x(), within(1e-9));
        assertThat(map.placeAt(120, 70).y()).isCloseTo(before.place(20, 20).y(), within(1e-9));
        assertThat(desk.session().journal().undoName()).isEmpty();
    }

    @Test
    void whoeverIsSelectedComesAlong() {
        model.select(List.of(ANNA, BEN));
        drag(at(ANNA), 50, 0);

        double moved = 50 / map.viewport().get().scale();
        assertThat(place(ANNA).x()).isEqualTo(moved);
        assertThat(place(BEN).x()).isEqualTo(400 + moved);
        assertThat(desk.session().journal().undoName()).contains(Message.of("landscape.do.moveMany", 2));
    }

    @Test
    void aSegmentTakesItsPeopleWithIt() {
        model.connect(BEN, CHOIR);
        Place before = place(BEN);
        drag(at(CHOIR), 30, 30);

        assertThat(place(BEN).x()).isGreaterThan(before.x());
        assertThat(place(ANNA)).isEqualTo(new Place(0, 0));
    }

    @Test
    void whatIsDraggedStaysPutAndWhatComesAlongStaysFree() {
        model.connect(BEN, CHOIR);
        Place arranged = new Place(400, 0, true);
        desk.session()
                .execute(new Put(
                        Message.of("landscape.do.move", "all"),
                        desk.plan().get(CHOIR).at(new Place(0, 500, true)),
                        desk.plan().get(BEN).at(arranged)));
        drag(at(CHOIR), 30, 30);

        assertThat(desk.plan().get(CHOIR).place()).matches(place -> !place.arranged());
        assertThat(desk.plan().get(BEN).place()).matches(place -> place.arranged() && !place.equals(arranged));
    }

    @Test
    void aClickOnTheGroundSelectsNobody() {
        model.select(ANNA);
        hand.press(20, 20, false);
        hand.release(20, 20);

        assertThat(selected()).isEmpty();
    }

    @Test
    void shiftAddsToTheSelectionAndTakesAway() {
        click(at(ANNA), false);
        click(at(BEN), true);
        assertThat(selected()).containsExactly(ANNA, BEN);

        click(at(ANNA), true);
        assertThat(selected()).containsExactly(BEN);
    }

    @Test
    void aTieIsDrawnFromTheHandle() {
        model.select(ANNA);
        Point ben = at(BEN);
        Point handle = handle(ANNA);
        press(handle);
        hand.drag(ben.x() - 30, ben.y() - 30);
        hand.drag(ben.x(), ben.y());
        hand.release(ben.x(), ben.y());

        Tie tie = desk.plan().all(Tie.class).iterator().next();
        assertThat(tie.from()).isEqualTo(ANNA);
        assertThat(tie.to()).isEqualTo(BEN);
        assertThat(tie.kind()).isEqualTo(TieKind.KNOWS);
        assertThat(selected()).containsExactly(tie.id());
    }

    @Test
    void aTieThatEndsNowhereIsForgotten() {
        model.select(ANNA);
        press(handle(ANNA));
        hand.drag(30, 30);
        hand.release(30, 30);

        assertThat(desk.plan().all(Tie.class)).isEmpty();
        assertThat(map.isReaching()).isFalse();
    }

    @Test
    void aSecondTieOfTheSameKindIsRefusedAloud() {
        model.connect(ANNA, BEN);
        model.connect(BEN, ANNA);

        assertThat(desk.plan().all(Tie.class)).hasSize(1);
        assertThat(desk.told()).containsExactly(Message.of("landscape.refused.tiedAlready"));
    }

    @Test
    void whoeverIsTiedToASegmentAndHasNoneBelongsToIt() {
        model.connect(ANNA, CHOIR);

        assertThat(desk.plan().get(ANNA).segment()).isEqualTo(CHOIR);
        assertThat(desk.plan().all(Tie.class)).isEmpty();
    }

    @Test
    void keysDrawATieToo() {
        model.select(ANNA);
        map.reach(ANNA);
        new Steps(map).walk(1, 0);
        map.reachEnd(BEN);

        assertThat(desk.plan().all(Tie.class)).hasSize(1);
    }

    @Test
    void escapePutsEverythingBack() {
        Point anna = at(ANNA);
        press(anna);
        hand.drag(anna.x() + 100, anna.y());

        assertThat(hand.cancel()).isTrue();
        assertThat(model.shifts().get()).isEmpty();
        assertThat(place(ANNA)).isEqualTo(new Place(0, 0));
    }

    @Test
    void aFrameDrawnWithAKeyHeldDownSelectsWhomItHolds() {
        frame(at(ANNA));

        assertThat(selected()).containsExactly(ANNA);
        assertThat(lasso.isDrawn()).isFalse();
    }

    @Test
    void aFrameAddsToThoseSelectedAndTheLineOfTheToolBeginsAnew() {
        model.select(BEN);
        frame(at(ANNA));
        assertThat(selected()).containsExactly(BEN, ANNA);

        lasso.ready().set(true);
        circle(at(ANNA));
        assertThat(selected()).containsExactly(ANNA);
        assertThat(lasso.ready().get()).isFalse();
    }

    @Test
    void escapeDropsTheLine() {
        hand.press(20, 20, true);
        hand.drag(60, 20);
        hand.drag(60, 60);

        assertThat(hand.cancel()).isTrue();
        assertThat(lasso.isDrawn()).isFalse();
        assertThat(selected()).isEmpty();
    }

    @Test
    void aDoubleClickOnANodeRenamesIt() {
        Point anna = at(ANNA);
        hand.doubleClick(anna.x(), anna.y());

        assertThat(renamed).containsExactly(ANNA);
        assertThat(asked).isEmpty();
    }

    @Test
    void aDoubleClickAsksOnTheGroundOnly() {
        Point anna = at(ANNA);
        hand.doubleClick(anna.x(), anna.y());
        hand.doubleClick(30, 30);

        assertThat(asked).containsExactly(map.placeAt(30, 30));
    }

    @Test
    void whoeverIsAddedOnTheGroundOfASegmentBelongsToIt() {
        model.connect(BEN, CHOIR);
        Place ben = place(BEN);

        EntityId<?> added = model.add(NodeKind.PERSON, "Cleo", ben.plus(20, 10)).orElseThrow();

        assertThat(((Person) desk.plan().get(added)).segment()).isEqualTo(CHOIR);
        assertThat(desk.session().journal().undoName()).contains(Message.of("landscape.do.add", "Cleo"));
    }

    @Test
    void arrowsWalkFromNodeToNode() {
        model.select(ANNA);
        new Steps(map).walk(1, 0);

        assertThat(selected()).containsExactly(BEN);
    }

    @Test
    void theFilterIsTheSameForAllPicturesAndRevealingLiftsIt() {
        model.filter().set(LandscapeFilter.ALL.text("ANNA ba"));
        assertThat(model.seen().get().shown().nodes()).containsOnlyKeys(ANNA);

        model.reveal(BEN);
        assertThat(model.filter().get()).isEqualTo(LandscapeFilter.ALL);
        assertThat(selected()).containsExactly(BEN);
    }

    @Test
    void whatIsUndoneIsSelectedNoLonger() {
        model.add(NodeKind.COMMUNITY, "Market", new Place(50, 50)).ifPresent(model::select);
        desk.session().undo();

        assertThat(selected()).isEmpty();
    }

    @Test
    void deletingIsOneGestureAndUndoBringsEverybodyBack() {
        model.connect(ANNA, BEN);
        model.select(List.of(ANNA, CHOIR));
        model.remove();
        assertThat(desk.plan().all(Person.class)).hasSize(1);

        desk.session().undo();
        assertThat(desk.plan().all(Tie.class)).hasSize(1);
        assertThat(desk.plan().has(CHOIR)).isTrue();
    }

    @Test
    void closingLeavesNobodyListening() {
        int before = desk.session().listeners();
        try (LandscapeModel other = new LandscapeModel(desk.desk());
                MapModel another = new MapModel(other)) {
            assertThat(another.scene()).isNotNull();
        }
        assertThat(desk.session().listeners()).isEqualTo(before);
    }

    private static List<Entity> entities() {
        return List.of(
                Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                new Segment(CHOIR, "Choir", SegmentKind.COMMUNITY, Ring.CORE, null, "", new Place(0, 500), 0),
                Person.named(ANNA, "Anna").edit().company("Bakehouse").person().at(new Place(0, 0)),
                Person.named(BEN, "Ben").at(new Place(400, 0)));
    }

    private List<EntityId<?>> selected() {
        return model.selected().get();
    }

    private Place place(EntityId<?> id) {
        return model.node(id).orElseThrow().place();
    }

    private Point at(EntityId<?> id) {
        return map.pointOf(place(id));
    }

    /** To the right of a node, searched for as a hand would. */
    private Point handle(EntityId<?> id) {
        Point node = at(id);
        for (double x = node.x(); x < node.x() + 60; x++) {
            if (map.handleAt(x, node.y()).isPresent()) {
                return new Point(x + 6, node.y());
            }
        }
        throw new AssertionError("no handle");
    }

    private void press(Point point) {
        hand.press(point.x(), point.y(), false);
    }

    private void drag(Point from, double dx, double dy) {
        press(from);
        hand.drag(from.x() + dx, from.y() + dy);
        hand.release(from.x() + dx, from.y() + dy);
    }

    /** One straight drag from corner to corner, as a hand makes it. */
    private void frame(Point around) {
        double reach = 60 * map.viewport().get().scale();
        hand.press(around.x() - reach, around.y() - reach, true);
        hand.drag(around.x() + reach, around.y() + reach);
        hand.release(around.x() + reach, around.y() + reach);
    }

    private void circle(Point around) {
        double reach = 60 * map.viewport().get().scale();
        hand.press(around.x() - reach, around.y(), false);
        for (double angle = Math.PI; angle < 3 * Math.PI; angle += 0.3) {
            hand.drag(around.x() + reach * Math.cos(angle), around.y() + reach * Math.sin(angle));
        }
        hand.release(around.x() - reach, around.y());
    }

    private void click(Point at, boolean extend) {
        hand.press(at.x(), at.y(), extend);
        hand.release(at.x(), at.y());
    }
}
