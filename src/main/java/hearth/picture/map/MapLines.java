package hearth.picture.map;

import hearth.picture.Mark.Point;
import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.MapTie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ties of a scene, ready to be drawn and to be found again: all of those in view, or those of somebody. */
final class MapLines {

    /** Who is this near to the pointer is meant by it, in pixels. */
    private static final double NEAR = 4;

    /** Below this scale a line is too fine to be meant. */
    private static final double FINE = 0.15;

    static final MapLines NONE = new MapLines(List.of());

    private final List<Line> lines;
    private final Map<EntityId<?>, List<Line>> known = new HashMap<>();

    /** A tie with the nodes it is between, where they are. */
    record Line(MapTie tie, MapNode from, MapNode to) {
        /** Whether it may lie in a part of the map: not when both ends are to one side of it. */
        boolean crosses(Bounds view) {
            Place one = from.place();
            Place other = to.place();
            return Math.min(one.x(), other.x()) <= view.right()
                    && Math.max(one.x(), other.x()) >= view.left()
                    && Math.min(one.y(), other.y()) <= view.bottom()
                    && Math.max(one.y(), other.y()) >= view.top();
        }

        /** How many of its two ends lie in a part of the map. */
        int endsIn(Bounds view) {
            return (view.contains(from.place()) ? 1 : 0) + (view.contains(to.place()) ? 1 : 0);
        }

        private double distance(Viewport view, double x, double y) {
            return fromLine(view.point(from.place()), view.point(to.place()), x, y);
        }

        private Line now(Set<NodeId<?>> moved, Attention attention) {
            return moved.contains(from.id()) || moved.contains(to.id())
                    ? new Line(tie, attention.now(from), attention.now(to))
                    : this;
        }
    }

    private MapLines(List<Line> lines) {
        this.lines = lines;
        lines.forEach(line -> Stream.<EntityId<?>>of(line.tie.id(), line.from.id(), line.to.id())
                .forEach(id ->
                        known.computeIfAbsent(id, any -> new ArrayList<>(4)).add(line)));
    }

    static MapLines of(Landscape landscape) {
        return new MapLines(landscape.ties().stream()
                .flatMap(tie -> line(landscape, tie).stream())
                .toList());
    }

    private static Optional<Line> line(Landscape landscape, MapTie tie) {
        return landscape
                .find(tie.from())
                .flatMap(from -> landscape.find(tie.to()).map(to -> new Line(tie, from, to)));
    }

    /** All that may be in view. Of tens of thousands most are not, so each is asked in few steps. */
    List<Line> in(Bounds view, Attention attention) {
        Set<NodeId<?>> moved = attention.moved();
        List<Line> seen = new ArrayList<>();
        for (Line line : lines) {
            Line now = moved.isEmpty() ? line : line.now(moved, attention);
            if (now.crosses(view)) {
                seen.add(now);
            }
        }
        return seen;
    }

    /** Those somebody looks at or that go along with somebody, without looking through all. */
    List<Line> of(Attention attention) {
        Set<NodeId<?>> moved = attention.moved();
        return attention
                .all()
                .flatMap(id -> known.getOrDefault(id, List.of()).stream())
                .distinct()
                .map(line -> line.now(moved, attention))
                .toList();
    }

    /** The tie under a point of the view, the nearest when several are. */
    Optional<MapTie> at(Viewport view, double x, double y) {
        if (view.scale() < FINE) {
            return Optional.empty();
        }
        Place place = view.place(x, y);
        Bounds around = Bounds.of(place, place).grown(NEAR / view.scale());
        return lines.stream()
                .filter(line -> line.crosses(around) && line.distance(view, x, y) <= NEAR)
                .min(Comparator.comparingDouble(line -> line.distance(view, x, y)))
                .map(Line::tie);
    }

    /** Distance of a point from the line between two others. */
    private static double fromLine(Point a, Point b, double x, double y) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / length, 0, 1);
        return Math.hypot(x - a.x() - along * dx, y - a.y() - along * dy);
    }
}
