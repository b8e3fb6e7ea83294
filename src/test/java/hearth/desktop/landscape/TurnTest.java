package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.picture.Mark.Point;
import hearth.picture.map.Arrangement;
import hearth.picture.map.Crossing;
import hearth.picture.map.Viewport;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Settings;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.map.NodeKind;
import hearth.plan.map.Rings;
import hearth.plan.trait.Trait;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Three pictures of the same landscape, and the way from one to the next, played without a window. */
class TurnTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final SegmentId CHOIR = new SegmentId("choir");
    private static final SegmentId PRESS = new SegmentId("press");
    private static final long SECOND = 1_000_000_000L;

    private final TestDesk desk = TestDesk.with(TODAY, entities());
    private final LandscapeModel model = new LandscapeModel(desk.desk());
    private final Turn turn = new Turn(() -> false);
    private final MapModel map = new MapModel(model, turn);
    private final MapGestures hand = new MapGestures(map, new Lasso(), new NothingInFront());

    TurnTest() {
        map.resize(1_000, 700);
    }

    @Test
    void everybodyWalksFromTheirPlaceInOnePictureToThatInTheNext() {
        Point before = at(ANNA);
        model.mode().set(LandscapeMode.RINGS);
        Point after = at(ANNA);
        turn.pulse(5 * SECOND);
        assertThat(crossed(ANNA)).isEqualTo(before);

        turn.pulse(5 * SECOND + Turn.NANOS / 2);
        assertThat(crossed(ANNA).x()).isCloseTo((before.x() + after.x()) / 2, within(0.01));
        assertThat(crossed(ANNA).y()).isCloseTo((before.y() + after.y()) / 2, within(0.01));

        turn.pulse(5 * SECOND + Turn.NANOS);
        assertThat(turn.crossing().get()).isNull();
    }

    @Test
    void anyGestureFindsTheNextPictureInPlace() {
        model.mode().set(LandscapeMode.RINGS);
        turn.pulse(SECOND);
        turn.end();

        assertThat(turn.crossing().get()).isNull();
        assertThat(map.nodeAt(at(ANNA).x(), at(ANNA).y())).isPresent();
    }

    @Test
    void wherePeopleWantLittleMotionNothingMoves() {
        Turn still = new Turn(() -> true);
        try (MapModel other = new MapModel(model, still)) {
            other.resize(1_000, 700);
            model.mode().set(LandscapeMode.QUADRANT);
            assertThat(still.crossing().get()).isNull();
            assertThat(other.scene().landscape().nodes()).containsKey(ANNA);
        }
    }

    @Test
    void turningAgainOnTheWayGoesOnFromWhereEverybodyIs() {
        model.mode().set(LandscapeMode.RINGS);
        turn.pulse(SECOND);
        turn.pulse(SECOND + Turn.NANOS / 2);
        Point half = crossed(ANNA);
        model.mode().set(LandscapeMode.MAP);
        turn.pulse(3 * SECOND);

        assertThat(crossed(ANNA).x()).isCloseTo(half.x(), within(0.01));
        assertThat(crossed(ANNA).y()).isCloseTo(half.y(), within(0.01));
    }

    @Test
    void whoHasNoPlaceInTheNextPictureShrinksAway() {
        model.mode().set(LandscapeMode.QUADRANT);
        turn.pulse(SECOND);

        assertThat(crossing().scene(map.scene(), view()).landscape().nodes()).doesNotContainKey(CHOIR);
        assertThat(map.scene().landscape().nodes()).containsOnlyKeys(ANNA, BEN);
    }

    @Test
    void eachPictureIsLookedAtAsItWasLeft() {
        map.zoom(2, 300, 300);
        Viewport left = view();
        model.mode().set(LandscapeMode.RINGS);
        assertThat(view()).isNotEqualTo(left);

        model.mode().set(LandscapeMode.MAP);
        assertThat(view()).isEqualTo(left);
    }

    @Test
    void theSelectionIsTheSameInAllPictures() {
        model.select(ANNA);
        model.mode().set(LandscapeMode.RINGS);
        assertThat(map.attention().get().selected()).containsExactly(ANNA);
        assertThat(model.node(ANNA)).isPresent();

        model.mode().set(LandscapeMode.QUADRANT);
        assertThat(map.attention().get().selected()).hasSize(1);
    }

    @Test
    void draggingFromRingToRingChangesRingAndSegmentInOneStep() {
        model.mode().set(LandscapeMode.RINGS);
        Rings rings = model.seen().get().rings();
        Rings.Sector press = rings.sectors().stream()
                .filter(sector -> sector.segment().filter(PRESS::equals).isPresent())
                .findFirst()
                .orElseThrow();
        Rings.Band beyond = rings.bands().getLast();
        drag(at(ANNA), map.pointOf(Rings.at(press.middle(), (beyond.inner() + beyond.outer()) / 2)));

        assertThat(desk.plan().get(ANNA).ring()).isEqualTo(Ring.BEYOND);
        assertThat(desk.plan().get(ANNA).segment()).isEqualTo(PRESS);
        assertThat(desk.session().journal().undoName()).contains(Message.of("landscape.do.ring", "Anna"));
        desk.session().undo();
        assertThat(desk.plan().get(ANNA).ring()).isEqualTo(Ring.CORE);
        assertThat(desk.plan().get(ANNA).place()).isEqualTo(new Place(0, 0));
    }

    @Test
    void draggingInsideARingChangesNothing() {
        model.mode().set(LandscapeMode.RINGS);
        Point anna = at(ANNA);
        drag(anna, new Point(anna.x() + 6, anna.y()));

        assertThat(desk.session().journal().undoName()).isEmpty();
        assertThat(model.shifts().get()).isEmpty();
    }

    @Test
    void aSegmentCannotBeDraggedOutOfTheRimAndItIsSaidOnce() {
        model.mode().set(LandscapeMode.RINGS);
        drag(at(CHOIR), new Point(500, 350));

        assertThat(desk.told()).containsExactly(Message.of("landscape.stays.rim"));
        assertThat(desk.session().journal().undoName()).isEmpty();
    }

    @Test
    void nobodyIsDraggedAwayFromWhatIsKnownOfThem() {
        model.mode().set(LandscapeMode.QUADRANT);
        drag(at(ANNA), new Point(500, 350));

        assertThat(desk.told()).containsExactly(Message.of("landscape.stays.evidence"));
        assertThat(model.shifts().get()).isEmpty();
    }

    @Test
    void whoeverIsAddedInARingStandsInItAndInItsSegment() {
        model.mode().set(LandscapeMode.RINGS);
        Rings rings = model.seen().get().rings();
        Rings.Band circle = rings.bands().get(1);
        Place spot = Rings.at(rings.sectors().getFirst().middle(), (circle.inner() + circle.outer()) / 2);
        EntityId<?> added = model.add(NodeKind.PERSON, "Cleo", spot).orElseThrow();

        Person cleo = (Person) desk.plan().get(added);
        assertThat(cleo.ring()).isEqualTo(Ring.CIRCLE);
        assertThat(cleo.segment()).isEqualTo(CHOIR);
        assertThat(cleo.place()).isNull();
    }

    @Test
    void theLegendShowsOnlyWhatWasPressedAndAllAgainAfterwards() {
        model.colouring().set(Colouring.USUAL.toggled("segment:choir"));
        assertThat(model.seen().get().shown().nodes()).containsOnlyKeys(CHOIR, ANNA);

        model.colouring().set(model.colouring().get().toggled("unknown"));
        assertThat(model.seen().get().shown().nodes()).containsOnlyKeys(CHOIR, ANNA, BEN);

        model.showAll();
        assertThat(model.seen().get().shown().nodes()).hasSize(4);
    }

    @Test
    void hidingSomebodyMovesNobodyElse() {
        model.mode().set(LandscapeMode.RINGS);
        Place before = place(ANNA);
        model.colouring().set(Colouring.USUAL.toggled("segment:choir"));

        assertThat(place(ANNA)).isEqualTo(before);
    }

    @Test
    void anotherTraitShowsAllOfItsGroups() {
        model.colouring().set(Colouring.USUAL.toggled("segment:choir").by(Trait.WARMTH));

        assertThat(model.seen().get().shown().nodes()).hasSize(4);
        assertThat(model.seen().get().colours().sorting().trait()).isEqualTo(Trait.WARMTH);
    }

    @Test
    void theArrangementIsThatOfTheLastPicture() {
        model.mode().set(LandscapeMode.RINGS);
        model.mode().set(LandscapeMode.TABLE);

        assertThat(model.arrangement()).isEqualTo(Arrangement.RINGS);
    }

    private static List<Entity> entities() {
        return List.of(
                Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                new Segment(CHOIR, "Choir", SegmentKind.COMMUNITY, Ring.CORE, null, "", new Place(0, 500), 0),
                new Segment(PRESS, "Press", SegmentKind.PRESS, Ring.BEYOND, null, "", new Place(500, 500), 1),
                Person.named(ANNA, "Anna")
                        .edit()
                        .ring(Ring.CORE)
                        .segment(CHOIR)
                        .accounts(List.of(new Account("Instagram", "a", List.of(new Reading(TODAY, 900, null)))))
                        .person()
                        .at(new Place(0, 0)),
                Person.named(BEN, "Ben").at(new Place(400, 0)));
    }

    private Viewport view() {
        return map.viewport().get();
    }

    private Crossing crossing() {
        return Objects.requireNonNull(turn.crossing().get());
    }

    /** Where somebody is on the way. */
    private Point crossed(PersonId id) {
        Viewport now = crossing().view(view());
        return now.point(crossing()
                .scene(map.scene(), view())
                .landscape()
                .find(id)
                .orElseThrow()
                .place());
    }

    private Place place(EntityId<?> id) {
        return model.node(id).orElseThrow().place();
    }

    private Point at(EntityId<?> id) {
        return map.pointOf(place(id));
    }

    private void drag(Point from, Point to) {
        hand.press(from.x(), from.y(), false);
        hand.drag((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        hand.drag(to.x(), to.y());
        hand.release(to.x(), to.y());
    }
}
