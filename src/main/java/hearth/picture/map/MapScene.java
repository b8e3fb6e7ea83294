package hearth.picture.map;

import hearth.picture.Mark.Point;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.MapTie;
import hearth.plan.map.NodeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A landscape made ready for looking at: indexed by place, with the grounds of its segments. Costly to make, so made beside. */
public final class MapScene {

    /** Who is this near to the pointer is meant by it, in pixels. */
    private static final double NEAR = 4;

    /** No shape reaches farther from its centre than this, in pixels. */
    private static final double FARTHEST = 160;

    /** Below this scale a line is too fine to be meant. */
    private static final double FINE = 0.15;

    private final Landscape landscape;
    private final MapIndex index;
    private final Ground ground;
    private final Look look;
    private final Bounds bounds;
    private final Map<NodeKind, Long> counts;
    private final List<Line> lines;

    /** A tie with the nodes it is between. */
    private record Line(MapTie tie, MapNode from, MapNode to) {
        /** Whether it may lie in a part of the map: not when both ends are to one side of it. */
        boolean crosses(Bounds view) {
            Place one = from.place();
            Place other = to.place();
            return Math.min(one.x(), other.x()) <= view.right()
                    && Math.max(one.x(), other.x()) >= view.left()
                    && Math.min(one.y(), other.y()) <= view.bottom()
                    && Math.max(one.y(), other.y()) >= view.top();
        }

        /** Whether it passes a place within so many map units at all; most do not. */
        boolean passes(Place place, double within) {
            return Math.min(from.place().x(), to.place().x()) - within <= place.x()
                    && place.x() <= Math.max(from.place().x(), to.place().x()) + within
                    && Math.min(from.place().y(), to.place().y()) - within <= place.y()
                    && place.y() <= Math.max(from.place().y(), to.place().y()) + within;
        }
    }

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
        this.lines = lined
                ? landscape.ties().stream().flatMap(tie -> line(tie).stream()).toList()
                : List.of();
    }

    /** A landscape on its way between two pictures: without ground, and in a crowd without ties. */
    static MapScene passing(Landscape landscape, double ties, Look look) {
        return new MapScene(
                landscape, new Nowhere(ties), look, landscape.nodes().size() <= MapPicture.CROWD);
    }

    /** A tie that is in view, between two nodes where they are now. */
    @FunctionalInterface
    interface Seen {
        void tie(MapTie tie, MapNode from, MapNode to);
    }

    /** Hands over every tie that may be in view. Of tens of thousands most are not, so each is asked in few steps. */
    void lines(Bounds view, Attention attention, Seen seen) {
        Set<NodeId<?>> moved = attention.moved();
        for (Line line : lines) {
            boolean moves = !moved.isEmpty() && (moved.contains(line.from.id()) || moved.contains(line.to.id()));
            Line now = moves ? new Line(line.tie, moved(line.from, attention), moved(line.to, attention)) : line;
            if (now.crosses(view)) {
                seen.tie(now.tie, now.from, now.to);
            }
        }
    }

    private Optional<Line> line(MapTie tie) {
        return landscape
                .find(tie.from())
                .flatMap(from -> landscape.find(tie.to()).map(to -> new Line(tie, from, to)));
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
        attention.shifts().stream()
                .flatMap(shift -> shift.nodes().stream())
                .distinct()
                .flatMap(id -> landscape.find(id).stream())
                .map(node -> moved(node, attention))
                .filter(node -> seen.contains(node.place()))
                .forEach(nodes::add);
        return nodes;
    }

    /** Where a node is now. */
    Optional<MapNode> now(NodeId<?> id, Attention attention) {
        return landscape.find(id).map(node -> moved(node, attention));
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
        if (view.scale() < FINE) {
            return Optional.empty();
        }
        Place place = view.place(x, y);
        return lines.stream()
                .filter(line -> line.passes(place, NEAR / view.scale()) && distance(line, view, x, y) <= NEAR)
                .min(Comparator.comparingDouble(line -> distance(line, view, x, y)))
                .map(Line::tie);
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

    /** The node nearest to a place. */
    public Optional<MapNode> nearest(Place place) {
        return landscape.nodes().values().stream()
                .min(Comparator.comparingDouble(node ->
                        Math.hypot(node.place().x() - place.x(), node.place().y() - place.y())));
    }

    private static MapNode moved(MapNode node, Attention attention) {
        return node.movedTo(attention.place(node.id(), node.place()));
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

    private static double distance(Line line, Viewport view, double x, double y) {
        return fromLine(view.point(line.from.place()), view.point(line.to.place()), x, y);
    }

    /** Distance of a point from the line between two others. */
    private static double fromLine(Point a, Point b, double x, double y) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / length, 0, 1);
        return Math.hypot(x - a.x() - along * dx, y - a.y() - along * dy);
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
