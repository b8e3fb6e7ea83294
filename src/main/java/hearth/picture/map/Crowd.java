package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Point;
import hearth.picture.Tone;
import hearth.plan.map.MapNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many nodes from far away: one dot for all that fall into the same few pixels, larger where there are more. */
final class Crowd {

    private static final double CELL = 9;

    private final Look look;
    private final Viewport view;
    private final Map<Long, Dot> dots = new HashMap<>();

    /** The latest node lends its colour; in a few pixels of one segment it does not matter whose. */
    private record Dot(Point at, int count, Tone tone) {
        Dot plus(Dot other) {
            return new Dot(at, count + other.count, other.tone);
        }
    }

    Crowd(Look look, Viewport view) {
        this.look = look;
        this.view = view;
    }

    void add(List<MapNode> nodes, List<Mark> marks) {
        nodes.forEach(this::count);
        dots.values().forEach(dot -> marks.add(Mark.Disc.filled(dot.at.x(), dot.at.y(), radius(dot), dot.tone)));
    }

    private void count(MapNode node) {
        Point point = view.point(node.place());
        long column = (long) Math.floor(point.x() / CELL);
        long row = (long) Math.floor(point.y() / CELL);
        Point middle = new Point((column + 0.5) * CELL, (row + 0.5) * CELL);
        dots.merge(column * 1_000_003 + row, new Dot(middle, 1, look.tone(node)), Dot::plus);
    }

    private static double radius(Dot dot) {
        return Math.min(CELL * 0.55, 1.4 + 0.9 * Math.sqrt(dot.count));
    }
}
