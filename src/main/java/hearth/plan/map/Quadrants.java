package hearth.plan.map;

import hearth.plan.landscape.Influence;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Standing;
import hearth.plan.landscape.Visibility;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The people of a landscape by visibility and influence, in map units. Visibility grows to the right by powers of ten;
 * influence upwards by its square root, so that the difference between none and some shows more than that between much and
 * more. Whoever is unknown on one of the two stands in a strip beside the plot, at the height or breadth of what is known;
 * whoever is unknown on both stands in a margin of their own, never at zero.
 *
 * @param places of people only: nothing else is seen or moves anybody
 * @param topLevel the decimal logarithm of visibility at the right edge
 * @param topDeeds influence at the upper edge
 * @param margin breadth of the margin for those of whom nothing is known; 0 when there is nobody
 * @param unknown how many stand in that margin
 */
public record Quadrants(Map<NodeId<?>, Place> places, double topLevel, double topDeeds, double margin, int unknown) {

    /** Size of the plot itself. */
    public static final double WIDTH = 1_400;

    public static final double HEIGHT = 560;

    /** Breadth of the strip for those whose visibility is unknown. */
    public static final double BESIDE = 200;

    /** Height of the strip for those whose influence is unknown. */
    public static final double BELOW = 100;

    /** Between the plot and what stands beside it. */
    public static final double GAP = 12;

    /** Room at the upper and lower edges for the names of the quadrants. */
    private static final double CORNER = 84;

    private static final double SIDE = 40;
    private static final double LEAST_LEVEL = 1;
    private static final double SMALLEST_TOP_LEVEL = 5;
    private static final double SMALLEST_TOP_DEEDS = 4;
    private static final List<Double> DEEDS = List.of(0.0, 0.25, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0);

    public Quadrants {
        places = Collections.unmodifiableMap(places);
    }

    /** Everybody by what is known of them. */
    public static Quadrants of(Landscape landscape) {
        return of(landscape.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.PERSON)
                .toList());
    }

    private static Quadrants of(List<MapNode> people) {
        return new QuadrantLayout(people).quadrants();
    }

    static double topLevel(Collection<MapNode> people) {
        return Math.max(
                SMALLEST_TOP_LEVEL,
                Math.ceil(people.stream()
                        .flatMap(person -> person.standing().visibility().stream())
                        .mapToDouble(Visibility::level)
                        .max()
                        .orElse(0)));
    }

    static double topDeeds(Collection<MapNode> people) {
        return Math.max(
                SMALLEST_TOP_DEEDS,
                people.stream()
                        .flatMap(person -> person.standing().influence().stream())
                        .mapToDouble(Influence::deeds)
                        .max()
                        .orElse(0));
    }

    /** How far right a visibility lies. */
    public double x(double level) {
        double share = Math.clamp((level - LEAST_LEVEL) / (topLevel - LEAST_LEVEL), 0, 1);
        return left() + SIDE + share * (right() - left() - 2 * SIDE);
    }

    /** How far down an influence lies. */
    public double y(double deeds) {
        double share = Math.clamp(Math.sqrt(deeds / topDeeds), 0, 1);
        return bottom() - CORNER - share * (bottom() - top() - 2 * CORNER);
    }

    /** Where a standing of which at least one half is known belongs, in the plot or in the middle of a strip. */
    public Place at(Standing standing) {
        double x =
                standing.visibility().map(visibility -> x(visibility.level())).orElse(left() - GAP - BESIDE / 2);
        double y = standing.influence().map(influence -> y(influence.deeds())).orElse(bottom() + GAP + BELOW * 0.6);
        return new Place(x, y);
    }

    public double left() {
        return -WIDTH / 2;
    }

    public double right() {
        return WIDTH / 2;
    }

    public double top() {
        return -HEIGHT / 2;
    }

    public double bottom() {
        return HEIGHT / 2;
    }

    /** Powers of ten worth a number on the axis. */
    public IntStream levels() {
        return IntStream.rangeClosed((int) LEAST_LEVEL, (int) topLevel);
    }

    /** Counts of deeds worth a number on the axis. */
    public DoubleStream deeds() {
        return DEEDS.stream().mapToDouble(Double::doubleValue).filter(deeds -> deeds <= topDeeds);
    }
}
