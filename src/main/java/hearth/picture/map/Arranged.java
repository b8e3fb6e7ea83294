package hearth.picture.map;

import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.Threshold;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Quadrant;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.plan.map.Quadrants;
import hearth.plan.map.Rings;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A whole landscape in all three arrangements. Computed once for everybody, so that a filter hides people and moves
 * nobody. Costly to make, so made beside.
 */
public record Arranged(
        Landscape landscape, Rings rings, Quadrants quadrants, Limits limits, Bubbles bubbles, Trails trails) {

    /** A landscape without anybody. */
    public static final Arranged NOBODY =
            of(new Landscape(Map.of(), List.of(), List.of()), new Limits(0, 0), Bubbles.NONE, Trails.NONE);

    /**
     * Where a quadrant ends and the next begins.
     *
     * @param seen by so many people and more
     * @param moves so many things and more
     */
    public record Limits(long seen, double moves) {
        static Limits of(Settings settings) {
            return new Limits(settings.limit(Threshold.VISIBLE_REACH), settings.limit(Threshold.INFLUENTIAL_DEEDS));
        }
    }

    /** The landscape of a plan as it stands on {@code today}. */
    public static Arranged of(Plan plan, Landscape landscape, LocalDate today) {
        return of(landscape, Limits.of(plan.settings()), Bubbles.of(plan), Trails.of(plan, today));
    }

    private static Arranged of(Landscape landscape, Limits limits, Bubbles bubbles, Trails trails) {
        return new Arranged(landscape, Rings.of(landscape), Quadrants.of(landscape), limits, bubbles, trails);
    }

    /** Where a node stands in an arrangement, whether a filter shows it or not. */
    public Optional<MapNode> find(Arrangement arrangement, NodeId<?> id) {
        return switch (arrangement) {
            case MAP -> landscape.find(id);
            case RINGS -> find(id, rings.places());
            case QUADRANTS -> find(id, quadrants.places());
        };
    }

    /**
     * The picture of those whom a filter leaves.
     *
     * @param shown a part of the whole landscape
     */
    public MapScene scene(Arrangement arrangement, Landscape shown, Colours colours, Texts texts) {
        boolean hued = colours.isBySegment();
        return switch (arrangement) {
            case MAP ->
                new MapScene(shown, Countries.of(shown, hued), new Look(colours, Sizes::map, Bubbles.NONE, !hued));
            case RINGS ->
                new MapScene(
                        shown.placed(rings.places()),
                        new RingGround(rings, landscape, hued, texts),
                        new Look(colours, Sizes.within(Rings.APART), Bubbles.NONE, !hued));
            case QUADRANTS ->
                new MapScene(
                        shown.placed(quadrants.places()),
                        new QuadrantGround(quadrants, limits, counts(shown), nothing(shown), trails, texts),
                        new Look(colours, bubbles, bubbles, true));
        };
    }

    private Optional<MapNode> find(NodeId<?> id, Map<NodeId<?>, Place> places) {
        return landscape
                .find(id)
                .flatMap(node -> Optional.ofNullable(places.get(id)).map(node::movedTo));
    }

    private static long nothing(Landscape shown) {
        return shown.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.PERSON)
                .filter(node -> node.standing().influence().isEmpty()
                        && node.standing().visibility().isEmpty())
                .count();
    }

    private static Map<Quadrant, Long> counts(Landscape shown) {
        return shown.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.PERSON)
                .collect(Collectors.groupingBy(node -> node.standing().quadrant(), Collectors.counting()));
    }
}
