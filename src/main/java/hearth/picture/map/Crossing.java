package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Point;
import hearth.plan.landscape.NodeId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * On the way from one picture of the landscape to another: everybody walks in a straight line over the screen, so that the
 * eye can follow, while one ground fades into the other. Who has no place in one of the two shrinks or grows where they
 * stand.
 *
 * @param from the picture that is left
 * @param view how it was looked at
 * @param share of the way that is done, 0 to 1
 */
public record Crossing(MapScene from, Viewport view, double share) {

    /** The same way, farther on. */
    public Crossing at(double newShare) {
        return new Crossing(from, view, Math.clamp(newShare, 0, 1));
    }

    /** Everybody where they are now; there is no ground between two pictures. */
    public MapScene scene(MapScene to, Viewport toView) {
        Viewport now = view(toView);
        Map<NodeId<?>, MapNode> nodes = new LinkedHashMap<>();
        for (MapNode node : from.landscape().nodes().values()) {
            MapNode goal = to.landscape().nodes().get(node.id());
            if (goal != null) {
                put(nodes, goal, now, between(view.point(node.place()), toView.point(goal.place())));
            } else if (node.kind() != NodeKind.SEGMENT) {
                put(nodes, node, now, view.point(node.place()));
            }
        }
        for (MapNode node : to.landscape().nodes().values()) {
            if (!nodes.containsKey(node.id()) && node.kind() != NodeKind.SEGMENT) {
                put(nodes, node, now, toView.point(node.place()));
            }
        }
        Landscape there = to.landscape();
        double ties = from.ground().ties()
                + eased() * (to.ground().ties() - from.ground().ties());
        return MapScene.passing(
                new Landscape(nodes, there.ties(), there.segments()),
                ties,
                to.look().with(sizes(to, toView)));
    }

    /** How it is looked at now. */
    public Viewport view(Viewport toView) {
        double scale = view.scale() * Math.pow(toView.scale() / view.scale(), eased());
        return new Viewport(toView.centre(), scale, toView.width(), toView.height());
    }

    /** One ground fading into the other. */
    void ground(MapScene to, Viewport toView, List<Mark> marks) {
        marks.add(new Mark.Faded(1 - eased(), ground(from, view)));
        marks.add(new Mark.Faded(eased(), ground(to, toView)));
    }

    private static void put(Map<NodeId<?>, MapNode> nodes, MapNode node, Viewport now, Point point) {
        nodes.put(node.id(), node.movedTo(now.place(point.x(), point.y())));
    }

    private static List<Mark> ground(MapScene scene, Viewport view) {
        List<Mark> marks = new ArrayList<>();
        scene.ground().below(view, Attention.NONE, marks);
        scene.ground().above(view, Attention.NONE, marks);
        return marks;
    }

    private Sizes sizes(MapScene to, Viewport toView) {
        return (node, scale) -> {
            double one = radius(from, view, node);
            return one + eased() * (radius(to, toView, node) - one);
        };
    }

    private static double radius(MapScene scene, Viewport view, MapNode node) {
        return scene.landscape().nodes().containsKey(node.id()) ? scene.look().radius(node, view.scale()) : 0;
    }

    private Point between(Point one, Point other) {
        double done = eased();
        return new Point(one.x() + done * (other.x() - one.x()), one.y() + done * (other.y() - one.y()));
    }

    /** Slow at both ends (the cubic Hermite step, 3s² − 2s³). */
    private double eased() {
        return share * share * (3 - 2 * share);
    }
}
