package hearth.picture.map;

import hearth.picture.Mark.Point;
import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.MapTie;
import hearth.plan.map.NodeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A landscape made ready for looking at: indexed by place, with the grounds of its segments. Costly to make, so made beside. */
public final class MapScene {

    /** Who is this near to the pointer is meant by it, in pixels. */
    private static final double NEAR = 4;

    /** No shape reaches farther from its centre than this, in pixels. */
    static final double FARTHEST = 160;

    private final Landscape landscape;
    private final MapIndex index;
    private final Ground ground;
    private final Look look;
    private final Bounds bounds;
    private final Map<NodeKind, Long> counts;
    private final MapLines lines;

    /** The free map of a landscape, without colours. */
    public MapScene(Landscape landscape) {
        this(landscape, Countries.of(landscape, true), Look.plain());
    }

    MapScene(Landscape landscape, Ground ground, Look look) {
        this(landscape, ground, look, true);
    }

    private MapScene(Landscape landscape, Ground ground, Look look, boolean lined) {
        this.landscape = landscape;
        this.ground = ground;
        this.look = look;
        this.index = new MapIndex(landscape.nodes().values());
        this.bounds = ground.bounds(Bounds.around(
                landscape.nodes().values().stream().map(MapNode::place).toList()));
        this.counts = landscape.nodes().values().stream()
                .collect(Collectors.groupingBy(MapNode::kind, Collectors.counting()));
        this.lines = lined ? MapLines.of(landscape) : MapLines.NONE;
    }

    /** A landscape on its way between two pictures: without ground, and in a crowd without ties. */
    static MapScene passing(Landscape landscape, double ties, Look look) {
        return new MapScene(
                landscape, new Nowhere(ties), look, landscape.nodes().size() <= MapPicture.CROWD);
    }

    MapLines lines() {
        return lines;
    }

    public Landscape landscape() {
        return landscape;
    }

    /** How many nodes of a kind there are. */
    public long count(NodeKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** The bounds of everybody and of what they stand on. */
    public Bounds bounds() {
        return bounds;
    }

    /** Room to leave around all of it, in pixels. */
    public double margin() {
        return ground.margin();
    }

    Ground ground() {
        return ground;
    }

    Look look() {
        return look;
    }

    /** The nodes in view, where they are now. */
    List<MapNode> visible(Viewport view, Attention attention) {
        Bounds seen = view.visible(FARTHEST);
        List<MapNode> nodes = new ArrayList<>();
        index.within(seen, node -> {
            if (!attention.isMoved(node.id())) {
                nodes.add(node);
            }
        });
        nodes.addAll(among(attention.moved().stream(), seen, attention));
        return nodes;
    }

    /** The nodes in view that somebody looks at or carries, where they are now. */
    List<MapNode> attended(Viewport view, Attention attention) {
        return among(attention.all(), view.visible(FARTHEST), attention);
    }

    private List<MapNode> among(Stream<? extends EntityId<?>> ids, Bounds seen, Attention attention) {
        return ids.filter(NodeId.class::isInstance)
                .flatMap(id -> landscape.find((NodeId<?>) id).stream())
                .map(attention::now)
                .filter(node -> seen.contains(node.place()))
                .toList();
    }

    /** Where a node is now. */
    Optional<MapNode> now(NodeId<?> id, Attention attention) {
        return landscape.find(id).map(attention::now);
    }

    /** The node under a point of the view; name plates lie on top. */
    public Optional<MapNode> hit(Viewport view, double x, double y) {
        List<MapNode> near = new ArrayList<>();
        Place under = view.place(x, y);
        index.within(Bounds.of(under, under).grown(FARTHEST / view.scale()), near::add);
        return near.stream()
                .filter(node -> holds(node, view, x, y))
                .min(Comparator.comparing((MapNode node) -> node.kind() != NodeKind.SEGMENT)
                        .thenComparingDouble(node -> distance(node, view, x, y)));
    }

    /** The node whose handle is under a point of the view; ties are drawn from there. */
    public Optional<MapNode> handleAt(Viewport view, Attention attention, double x, double y) {
        return Handle.owner(this, attention).filter(node -> Handle.holds(node, look, view, x, y));
    }

    /** The segment on whose ground a place lies. */
    public Optional<SegmentId> ground(Place place) {
        return ground.segmentAt(place);
    }

    /** The tie under a point of the view, the nearest when several are. */
    public Optional<MapTie> tieAt(Viewport view, double x, double y) {
        return lines.at(view, x, y);
    }

    /** What is to be told of a point: whoever stands there, where their place says something, and a step of somebody’s way. */
    public Optional<String> says(Viewport view, Attention attention, double x, double y) {
        List<String> told = Stream.of(hit(view, x, y).flatMap(ground::says), ground.says(view, attention, x, y))
                .flatMap(Optional::stream)
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", told));
    }

    /** The same picture with everybody where they were moved to. */
    public MapScene moved(Attention attention) {
        Map<NodeId<?>, MapNode> nodes = new LinkedHashMap<>(landscape.nodes());
        nodes.replaceAll((id, node) -> node.movedTo(attention.place(id, node.place())));
        return new MapScene(new Landscape(nodes, landscape.ties(), landscape.segments()), ground, look);
    }

    /** True when there are so many that they are shown as a crowd where all are in view. */
    public boolean isCrowd() {
        return landscape.nodes().size() > MapPicture.CROWD;
    }

    /** The nearest node to one side of another, for walking with the arrow keys. */
    public Optional<MapNode> next(MapNode from, int right, int down) {
        return landscape.nodes().values().stream()
                .filter(node -> ahead(from, node, right, down) > Math.abs(aside(from, node, right, down)))
                .min(Comparator.comparingDouble(
                        node -> ahead(from, node, right, down) + 2 * Math.abs(aside(from, node, right, down))));
    }

    /** The nearest of those tied to a node to one side of it. */
    public Optional<MapNode> nextTied(MapNode from, int right, int down) {
        return landscape.ties().stream()
                .flatMap(tie -> tie.other(from.id()).stream())
                .distinct()
                .flatMap(id -> landscape.find(id).stream())
                .filter(node -> ahead(from, node, right, down) > Math.abs(aside(from, node, right, down)))
                .min(Comparator.comparingDouble(
                        node -> ahead(from, node, right, down) + Math.abs(aside(from, node, right, down))));
    }

    /** Those inside a drawn line. */
    public List<MapNode> within(Loop loop) {
        List<MapNode> nodes = new ArrayList<>();
        index.within(Bounds.around(loop.corners()), node -> {
            if (loop.holds(node.place())) {
                nodes.add(node);
            }
        });
        return nodes;
    }

    /** True when somebody stands in view. */
    public boolean isInView(Viewport view) {
        AtomicBoolean seen = new AtomicBoolean();
        index.within(view.visible(0), node -> seen.set(true));
        return seen.get();
    }

    /** The node nearest to a place. */
    public Optional<MapNode> nearest(Place place) {
        return landscape.nodes().values().stream()
                .min(Comparator.comparingDouble(node ->
                        Math.hypot(node.place().x() - place.x(), node.place().y() - place.y())));
    }

    private boolean holds(MapNode node, Viewport view, double x, double y) {
        Point centre = view.point(node.place());
        if (node.kind() != NodeKind.SEGMENT) {
            return Math.hypot(centre.x() - x, centre.y() - y) <= look.radius(node, view.scale()) + NEAR;
        }
        return Math.abs(centre.x() - x) <= look.halfWidth(node, view.scale())
                && Math.abs(centre.y() - y) <= look.radius(node, view.scale());
    }

    private static double distance(MapNode node, Viewport view, double x, double y) {
        Point centre = view.point(node.place());
        return Math.hypot(centre.x() - x, centre.y() - y);
    }

    private static double ahead(MapNode from, MapNode to, int right, int down) {
        return (to.place().x() - from.place().x()) * right
                + (to.place().y() - from.place().y()) * down;
    }

    private static double aside(MapNode from, MapNode to, int right, int down) {
        return (to.place().x() - from.place().x()) * down
                - (to.place().y() - from.place().y()) * right;
    }
}
