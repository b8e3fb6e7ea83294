package hearth.desktop.landscape;

import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.map.MapNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the pointer does on the map, in pixels of the view: the ground is dragged to pan, a node to move it, a handle to
 * tie; a click selects, a second one on the ground adds and on a node renames; with a key held down, a frame is drawn
 * around some. Knows no toolkit event, so that tests can play it.
 */
final class MapGestures {

    /** A hand trembles this much without meaning to drag. */
    private static final double TREMBLE = 4;

    private final MapModel map;
    private final Lasso lasso;
    private final MapFront front;
    private @Nullable Press press;

    /**
     * The gestures on a map.
     *
     * @param front asks what to add and how to call it
     */
    MapGestures(MapModel map, Lasso lasso, MapFront front) {
        this.map = map;
        this.lasso = lasso;
        this.front = front;
    }

    private static final class Press {
        final double x;
        final double y;
        final boolean extend;
        final Optional<NodeId<?>> node;
        double lastX;
        double lastY;
        boolean dragging;

        Press(double x, double y, boolean extend, Optional<NodeId<?>> node) {
            this.x = x;
            this.y = y;
            this.extend = extend;
            this.node = node;
            this.lastX = x;
            this.lastY = y;
        }

        boolean isFar(double toX, double toY) {
            return Math.hypot(toX - x, toY - y) > TREMBLE;
        }
    }

    void move(double x, double y) {
        if (map.isReaching()) {
            map.reachTo(x, y);
        } else {
            map.point(x, y);
        }
    }

    /** The button goes down; {@code extend} adds to the selection. */
    void press(double x, double y, boolean extend) {
        map.hold();
        if (map.isReaching()) {
            return;
        }
        map.handleAt(x, y).ifPresent(node -> map.reach(node.id()));
        Optional<NodeId<?>> node = map.nodeAt(x, y).map(MapNode::id);
        press = new Press(x, y, extend, map.isReaching() ? Optional.empty() : node);
    }

    void drag(double x, double y) {
        Press from = press;
        if (map.isReaching()) {
            map.reachTo(x, y);
        } else if (from != null && (from.dragging || from.isFar(x, y))) {
            from.dragging = true;
            drag(from, x, y);
            from.lastX = x;
            from.lastY = y;
        }
    }

    /** The button goes up: what was dragged is dropped, what was clicked is selected. */
    void release(double x, double y) {
        Press from = press;
        press = null;
        if (map.isReaching()) {
            endReaching(from, x, y);
        } else if (from != null && from.dragging && lasso.isDrawn()) {
            lasso.end(map, from.extend);
        } else if (from != null && from.dragging) {
            map.drop();
        } else if (from != null) {
            click(from);
        }
    }

    /** A second click: on the ground it asks what to add there, on a node how to call it. */
    void doubleClick(double x, double y) {
        if (map.isReaching()) {
            return;
        }
        map.nodeAt(x, y).ifPresent(node -> front.rename(node.id()));
        if (map.at(x, y).isEmpty()) {
            front.ask(map.placeAt(x, y));
        }
    }

    /** Escape: whatever is under way is forgotten; true when something was. */
    boolean cancel() {
        boolean underWay = map.isReaching() || press != null || lasso.ready().get();
        map.reachCancel();
        lasso.cancel();
        map.landscape().cancelDrag();
        press = null;
        return underWay;
    }

    private void drag(Press from, double x, double y) {
        double scale = map.viewport().get().scale();
        from.node.ifPresentOrElse(
                node -> map.landscape().drag(node, (x - from.x) / scale, (y - from.y) / scale),
                () -> ground(from, x, y));
    }

    /** With a key held down a frame is drawn, with the tool in hand a line; else the map moves. */
    private void ground(Press from, double x, double y) {
        if (from.extend && !lasso.ready().get()) {
            lasso.frame(map.placeAt(from.x, from.y), map.placeAt(x, y));
        } else if (lasso.ready().get()) {
            if (!lasso.isDrawn()) {
                lasso.to(map.placeAt(from.x, from.y));
            }
            lasso.to(map.placeAt(x, y));
        } else {
            map.pan(x - from.lastX, y - from.lastY);
        }
    }

    /** A click on a handle, without dragging, lets the tie follow the pointer until the next click. */
    private void endReaching(@Nullable Press from, double x, double y) {
        if (from == null || from.isFar(x, y)) {
            map.nodeAt(x, y).ifPresentOrElse(node -> map.reachEnd(node.id()), map::reachCancel);
        }
    }

    private void click(Press at) {
        Optional<EntityId<?>> hit = map.at(at.x, at.y);
        if (hit.isEmpty()) {
            map.landscape().clearSelection();
        } else if (at.extend) {
            map.landscape().toggle(hit.get());
        } else {
            map.landscape().select(hit.get());
        }
    }
}
