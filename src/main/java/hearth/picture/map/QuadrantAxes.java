package hearth.picture.map;

import hearth.picture.Mark.Point;
import hearth.plan.landscape.Influence;
import hearth.plan.landscape.Standing;
import hearth.plan.landscape.Visibility;
import hearth.plan.map.MapNode;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where on the page visibility and influence lie. Visibility grows to the right by powers of ten; influence upwards by its
 * square root, so that the difference between none and some shows more than that between much and more. Whoever is unknown
 * on one axis stands in a strip beside the plot, at the height or breadth of what is known.
 */
final class QuadrantAxes {

    /** Breadth of the strip for those whose visibility is unknown: a disc and a name. */
    static final double UNSEEN = 148;

    /** Height of the strip for those whose influence is unknown. */
    static final double UNPROVEN = 40;

    /** Room at the inner edges for the names of the quadrants. */
    private static final double CORNER = 50;

    /** Where in its strip a disc stands. */
    private static final double IN_STRIP = 16;

    private static final double GAP = 8;
    private static final double LEFT = 40;
    private static final double TOP = 28;
    private static final double RIGHT = 16;
    private static final double BOTTOM = 44;
    private static final double LEAST_LEVEL = 1;
    private static final double SMALLEST_TOP_LEVEL = 5;
    private static final double SMALLEST_TOP_DEEDS = 4;
    private static final List<Double> DEEDS = List.of(0.0, 0.25, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0);

    private final double width;
    private final double height;
    private final double topLevel;
    private final double topDeeds;

    QuadrantAxes(List<MapNode> people, double width, double height) {
        this.width = width;
        this.height = height;
        this.topLevel = Math.max(
                SMALLEST_TOP_LEVEL,
                Math.ceil(people.stream()
                        .flatMap(person -> person.standing().visibility().stream())
                        .mapToDouble(Visibility::level)
                        .max()
                        .orElse(0)));
        this.topDeeds = Math.max(
                SMALLEST_TOP_DEEDS,
                people.stream()
                        .flatMap(person -> person.standing().influence().stream())
                        .mapToDouble(Influence::deeds)
                        .max()
                        .orElse(0));
    }

    double left() {
        return LEFT + UNSEEN + GAP;
    }

    double right() {
        return width - RIGHT;
    }

    double top() {
        return TOP;
    }

    double bottom() {
        return height - BOTTOM - UNPROVEN - GAP;
    }

    /** Left edge of the strip for those whose visibility is unknown. */
    double unseenLeft() {
        return LEFT;
    }

    /** Top edge of the strip for those whose influence is unknown. */
    double unprovenTop() {
        return bottom() + GAP;
    }

    double x(double level) {
        double share = (level - LEAST_LEVEL) / (topLevel - LEAST_LEVEL);
        return left() + Math.clamp(share, 0.012, 0.99) * (right() - left());
    }

    double y(double deeds) {
        return bottom() - CORNER - Math.sqrt(deeds / topDeeds) * (bottom() - top() - 2 * CORNER);
    }

    /** Where somebody of whom at least one is known stands. */
    Point point(Standing standing) {
        double x =
                standing.visibility().map(visibility -> x(visibility.level())).orElse(unseenLeft() + IN_STRIP);
        double y = standing.influence().map(influence -> y(influence.deeds())).orElse(unprovenTop() + UNPROVEN / 2);
        return new Point(x, y);
    }

    /** Powers of ten worth a number on the axis. */
    IntStream levels() {
        return IntStream.rangeClosed((int) LEAST_LEVEL, (int) topLevel);
    }

    /** Counts of deeds worth a number on the axis. */
    DoubleStream deeds() {
        return DEEDS.stream().mapToDouble(Double::doubleValue).filter(deeds -> deeds <= topDeeds);
    }

    /** Room the names of the quadrants take. */
    List<Box> corners() {
        return List.of(
                new Box(unseenLeft(), top(), right(), top() + CORNER - IN_STRIP),
                new Box(left(), bottom() - CORNER + IN_STRIP, right(), bottom()));
    }
}
