package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.picture.Mark;
import hearth.picture.Mark.Point;
import hearth.picture.map.Crossing;
import hearth.picture.map.MapPicture;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Settings;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.map.Rings;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Moving people between the rings by hand, without a window: Anna is of the core, in the choir as everybody is. */
class RingsByHandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId ANNA = new PersonId("anna");
    private static final SegmentId CHOIR = new SegmentId("choir");
    private static final Segment LANE =
            new Segment(new SegmentId("lane"), "Lane", SegmentKind.CUSTOMERS, Ring.BEYOND, null, "", null, 1);

    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(
                    Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                    new Segment(CHOIR, "Choir", SegmentKind.COMMUNITY, Ring.CORE, null, "", null, 0),
                    LANE,
                    person(ANNA, Ring.CORE),
                    person(new PersonId("ben"), Ring.BEYOND)));
    private final LandscapeModel model = new LandscapeModel(desk.desk());
    private final Turn turn = new Turn(() -> false);
    private final MapModel map = new MapModel(model, turn);
    private final MapGestures hand = new MapGestures(map, new Lasso(), new NothingInFront());

    RingsByHandTest() {
        map.resize(1_000, 700);
        model.mode().set(LandscapeMode.RINGS);
        turn.end();
    }

    @Test
    void whoeverIsDroppedInAnotherRingBelongsToItAndItIsSaid() {
        drop(0.2, Ring.BEYOND);

        assertThat(desk.plan().get(ANNA).ring()).isEqualTo(Ring.BEYOND);
        assertThat(said()).isEqualTo("Anna: now Beyond, Choir");
        desk.session().undo();
        assertThat(desk.plan().get(ANNA).ring()).isEqualTo(Ring.CORE);
    }

    @Test
    void theyWalkFromWhereTheyWereLetGoToTheirPlace() {
        Place dropped = drop(0.2, Ring.BEYOND);

        Crossing start = turn.crossing().get();
        assertThat(start).isNotNull();
        assertThat(start.from().landscape().find(ANNA).orElseThrow().place().x())
                .isCloseTo(dropped.x(), within(0.01));
        assertThat(place(ANNA)).isNotEqualTo(dropped);
        turn.pulse(0);
        turn.pulse(Turn.NANOS);
        assertThat(turn.crossing().get()).isNull();
    }

    @Test
    void whoeverIsDroppedInTheSamePartWalksBackAndItIsSaidWhy() {
        Place before = place(ANNA);
        drop(0.3, Ring.CORE);

        assertThat(desk.session().revision()).isZero();
        assertThat(place(ANNA)).isEqualTo(before);
        assertThat(turn.crossing().get()).isNotNull();
        assertThat(said()).startsWith("Anna stays: Core, Choir.");
    }

    @Test
    void thePartUnderTheHandIsShownWhileItIsHeld() {
        Point from = map.pointOf(place(ANNA));
        List<Mark> before = marks();
        hand.press(from.x(), from.y(), false);
        Point to = map.pointOf(inside(0.2, Ring.BEYOND));
        hand.drag(to.x(), to.y());

        assertThat(highlighted(marks())).isEqualTo(highlighted(before) + 1);
        hand.cancel();
        assertThat(highlighted(marks())).isEqualTo(highlighted(before));
    }

    @Test
    void arrowsWithAltSayWhyTheyMoveNobody() {
        model.select(ANNA);
        new MapActions(map).nudge(10, 0);

        assertThat(desk.session().revision()).isZero();
        assertThat(said()).startsWith("In the rings a place says ring and segment");
        model.mode().set(LandscapeMode.QUADRANT);
        new MapActions(map).nudge(10, 0);
        assertThat(said()).startsWith("Here a place is what is known");
    }

    /** So far along the choir's sector, in the middle of a ring. */
    private Place drop(double along, Ring ring) {
        Point from = map.pointOf(place(ANNA));
        Place goal = inside(along, ring);
        Point to = map.pointOf(goal);
        hand.press(from.x(), from.y(), false);
        hand.drag(to.x(), to.y());
        hand.release(to.x(), to.y());
        return goal;
    }

    private Place inside(double along, Ring ring) {
        var rings = model.seen().get().rings();
        var sector = rings.sectors().getFirst();
        var band = rings.bands().stream()
                .filter(each -> each.ring() == ring)
                .findFirst()
                .orElseThrow();
        double radius = (band.inner() + band.outer()) / 2;
        return Rings.at(sector.from() + along * sector.sweep(), radius);
    }

    private List<Mark> marks() {
        return MapPicture.frame(
                        map.scene(), map.viewport().get(), map.attention().get(), "")
                .marks();
    }

    private static long highlighted(List<Mark> marks) {
        return marks.stream()
                .filter(mark ->
                        mark instanceof Mark.Path path && path.closed() && path.stroke() != null && path.fill() != null)
                .count();
    }

    private Place place(NodeId<?> id) {
        return model.node(id).orElseThrow().place();
    }

    private String said() {
        Message last = desk.told().getLast();
        return desk.desk().texts().say(last);
    }

    private static Person person(PersonId id, Ring ring) {
        return Person.named(id, "anna".equals(id.value()) ? "Anna" : "Ben")
                .edit()
                .ring(ring)
                .segment(CHOIR)
                .person();
    }
}
