package hearth.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.picture.Mark;
import hearth.picture.Picture;
import hearth.picture.Tone;
import hearth.picture.map.Attention.Shift;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;

class MapOfManyTest {

    private static final Person ANNA = Lands.person("anna", 0, 0);
    private static final Person BEN = Lands.person("ben", 200, 0);
    private static final Person CARA = Lands.person("cara", 0, 200);

    private final Viewport view = Viewport.of(800, 600);

    @Test
    void whoIsInHandIsNotOnTheGroundAndNeitherAreTheirTies() {
        MapScene scene = scene(ANNA, BEN, CARA, tie(ANNA, BEN, 2), tie(BEN, CARA, 2));

        Picture ground = MapPicture.ground(scene, view, Set.of(ANNA.id()), "");

        assertThat(names(ground)).contains("ben", "cara").doesNotContain("anna");
        assertThat(lines(ground)).hasSize(1);
    }

    @Test
    void whoIsInHandIsShownAboveWithTheirTies() {
        MapScene scene = scene(ANNA, BEN, CARA, tie(ANNA, BEN, 2), tie(BEN, CARA, 2));
        Attention dragging =
                new Attention(Set.of(), null, List.of(new Shift(Set.<NodeId<?>>of(ANNA.id()), 50, 0)), null);

        Picture above = MapPicture.attended(scene, view, dragging);

        assertThat(names(above)).containsExactly("anna");
        assertThat(lines(above))
                .singleElement()
                .satisfies(line -> assertThat(line.points().getFirst()).isEqualTo(new Mark.Point(450, 300)));
    }

    @Test
    void nothingIsPaintedAboveWhereNobodyLooks() {
        MapScene scene = scene(ANNA, BEN, tie(ANNA, BEN, 2));

        assertThat(flat(MapPicture.attended(scene, view, Attention.NONE).marks()))
                .isEmpty();
        assertThat(MapPicture.attendedPart(scene, view, Attention.NONE).width()).isZero();
    }

    @Test
    void whatHappensIsPaintedTheSameInItsPartOfTheView() {
        MapScene scene = scene(ANNA, BEN, CARA, tie(ANNA, BEN, 2), tie(BEN, CARA, 2));
        Attention pointing = new Attention(Set.of(), BEN.id(), List.of(), null);

        Viewport part = MapPicture.attendedPart(scene, view, pointing);
        Mark.Point corner = view.point(part.place(0, 0));

        assertThat(part.width()).isLessThan(view.width());
        assertThat(corner.x()).isEqualTo(Math.rint(corner.x()));
        assertThat(flat(MapPicture.attended(scene, part, pointing).marks())
                        .map(mark -> mark.moved(corner.x(), corner.y()))
                        .toList())
                .usingRecursiveComparison()
                .withComparatorForType(new DoubleComparator(1e-6), Double.class)
                .isEqualTo(
                        flat(MapPicture.attended(scene, view, pointing).marks()).toList());
    }

    @Test
    void ofAThicketThoseBetweenPeopleInViewComeFirst() {
        List<Entity> all = new ArrayList<>();
        for (int i = 0; i < 2 * TieMarks.THICKET; i++) {
            all.add(Lands.person("left" + i, -5_000, i % 100));
            all.add(Lands.person("right" + i, 5_000, i % 100));
            all.add(tie("left" + i, "right" + i, 3));
        }
        all.addAll(List.of(ANNA, BEN, tie(ANNA, BEN, 1), tie("anna", "left0", 3)));
        MapScene scene = new MapScene(Lands.of(all));

        List<Mark.Path> lines = lines(MapPicture.ground(scene, view, Set.of(), ""));

        assertThat(lines).hasSize(2);
    }

    @Test
    void theGroundOfManyIsOpaque() {
        Picture ground = MapPicture.ground(scene(ANNA), view, Set.of(), "");

        assertThat(ground.marks().getFirst()).isEqualTo(Mark.Box.filled(0, 0, 800, 600, 0, Tone.SURFACE));
    }

    @Test
    void aFewTiesAreDrawnEvenWhereBothEndsAreOutOfView() {
        Person left = Lands.person("left", -5_000, 0);
        Person right = Lands.person("right", 5_000, 0);

        assertThat(lines(MapPicture.ground(scene(left, right, tie(left, right, 1)), view, Set.of(), "")))
                .hasSize(1);
    }

    @Test
    void theNameOfASegmentLiesOnAPlateThatHoldsItHoweverFarAway() {
        MapScene scene = scene(Lands.segment("choir"));

        List<Mark> marks = flat(MapPicture.ground(scene, view.zoomed(0.02), Set.of(), "")
                        .marks())
                .toList();

        Mark.Label name = (Mark.Label)
                marks.stream().filter(Mark.Label.class::isInstance).findFirst().orElseThrow();
        assertThat(marks.stream()
                        .filter(Mark.Box.class::isInstance)
                        .map(Mark.Box.class::cast)
                        .filter(box -> box.radius() > 0))
                .anySatisfy(plate -> {
                    assertThat(plate.fill()).isEqualTo(Tone.SURFACE);
                    assertThat(plate.height()).isGreaterThan(name.size() * 1.4);
                });
    }

    @Test
    void aSelectedCrowdStandsOutByItsColour() {
        List<Person> people = IntStream.range(0, MapPicture.CROWD + 1)
                .mapToObj(i -> Lands.person("p" + i, i % 40, Math.floorDiv(i, 40)))
                .toList();
        Set<EntityId<?>> everybody = people.stream().map(Person::id).collect(Collectors.toSet());
        MapScene scene = new MapScene(Lands.of(people));

        Picture above = MapPicture.attended(scene, view, new Attention(everybody, null, List.of(), null));

        assertThat(flat(above.marks()))
                .hasSizeLessThan(100)
                .allSatisfy(mark -> assertThat(mark)
                        .isInstanceOfSatisfying(
                                Mark.Disc.class, dot -> assertThat(dot.fill()).isEqualTo(Tone.EMBER)));
    }

    @Test
    void ofAFewEverybodyIsNamedAndOfManyWhoeverHasRoom() {
        assertThat(named(5)).hasSize(5);
        assertThat(named(20)).isNotEmpty().hasSizeLessThan(10);
    }

    /** Who is named of so many who are selected and stand close together. */
    private List<String> named(int count) {
        List<Person> people = IntStream.range(0, count)
                .mapToObj(i -> Lands.person("person" + i, 3 * i, 0))
                .toList();
        Set<EntityId<?>> everybody = people.stream().map(Person::id).collect(Collectors.toSet());
        Attention all = new Attention(everybody, null, List.of(), null);
        return names(MapPicture.attended(new MapScene(Lands.of(people)), view, all)).stream()
                .filter(name -> name.startsWith("person"))
                .toList();
    }

    private static MapScene scene(Entity... entities) {
        return new MapScene(Lands.of(List.of(entities)));
    }

    private static Tie tie(Person from, Person to, int strength) {
        return tie(from.id().value(), to.id().value(), strength);
    }

    private static Tie tie(String from, String to, int strength) {
        return new Tie(new TieId(from + "-" + to), new PersonId(from), new PersonId(to), TieKind.KNOWS, strength, "");
    }

    private static List<String> names(Picture picture) {
        return flat(picture.marks())
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .filter(text -> text.length() > 1)
                .toList();
    }

    private static List<Mark.Path> lines(Picture picture) {
        return flat(picture.marks())
                .filter(Mark.Path.class::isInstance)
                .map(Mark.Path.class::cast)
                .filter(path -> !path.closed()
                        && path.points().size() == 2
                        && path.stroke() != null
                        && path.stroke().tone() == Tone.TWO_YEARS_BEFORE)
                .toList();
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Faded faded ? flat(faded.marks()) : Stream.of(mark));
    }
}
