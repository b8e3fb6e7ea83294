package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Point;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.landscape.NodeId;
import hearth.plan.map.MapNode;
import java.util.List;
import java.util.Optional;

/** The little sign beside a node from which a tie is drawn. */
final class Handle {

    private static final double RADIUS = 8;
    private static final double AWAY = 13;
    private static final double ARM = 4;

    private Handle() {}

    /** The node whose handle is shown: the one that is pointed at, or else the only one selected. */
    static Optional<MapNode> owner(MapScene scene, Attention attention) {
        if (attention.reaching() != null || !attention.shifts().isEmpty()) {
            return Optional.empty();
        }
        if (attention.pointed() instanceof NodeId<?> pointed) {
            return scene.now(pointed, attention);
        }
        return attention.selected().size() == 1
                        && attention.selected().iterator().next() instanceof NodeId<?> only
                ? scene.now(only, attention)
                : Optional.empty();
    }

    static boolean holds(MapNode owner, Look look, Viewport view, double x, double y) {
        Point at = at(owner, look, view);
        return Math.hypot(at.x() - x, at.y() - y) <= RADIUS + 2;
    }

    static void add(MapNode owner, Look look, Viewport view, List<Mark> marks) {
        Point at = at(owner, look, view);
        Stroke arm = Stroke.of(Tone.SURFACE, 2);
        marks.add(Mark.Disc.filled(at.x(), at.y(), RADIUS, Tone.EMBER));
        marks.add(Mark.Path.line(arm, at.x() - ARM, at.y(), at.x() + ARM, at.y()));
        marks.add(Mark.Path.line(arm, at.x(), at.y() - ARM, at.x(), at.y() + ARM));
    }

    private static Point at(MapNode owner, Look look, Viewport view) {
        Point centre = view.point(owner.place());
        return new Point(centre.x() + look.halfWidth(owner, view.scale()) + AWAY, centre.y());
    }
}
