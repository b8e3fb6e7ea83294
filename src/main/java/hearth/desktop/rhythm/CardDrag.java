package hearth.desktop.rhythm;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Lets a node follow the pointer and tells where it is let go; it then goes back to where it came from. */
final class CardDrag {

    private static final double SLACK = 6;

    private final Node node;
    private final Consumer<@Nullable Point2D> over;
    private final Consumer<Point2D> dropped;
    private Point2D from = Point2D.ZERO;
    private boolean dragging;

    private CardDrag(Node node, Consumer<@Nullable Point2D> over, Consumer<Point2D> dropped) {
        this.node = node;
        this.over = over;
        this.dropped = dropped;
    }

    /**
     * Makes a node one that can be dragged.
     *
     * @param over told where the pointer is while dragging, in the scene
     * @param dropped told where it was let go, in the scene
     */
    static void enable(Node node, Consumer<@Nullable Point2D> over, Consumer<Point2D> dropped) {
        CardDrag drag = new CardDrag(node, over, dropped);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> drag.from = point(event));
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::released);
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || (!dragging && point(event).distance(from) < SLACK)) {
            return;
        }
        dragging = true;
        show(-1, 0.85);
        node.setTranslateX(event.getSceneX() - from.getX());
        node.setTranslateY(event.getSceneY() - from.getY());
        over.accept(point(event));
    }

    private void released(MouseEvent event) {
        if (dragging) {
            dragging = false;
            show(0, 1);
            node.setTranslateX(0);
            node.setTranslateY(0);
            dropped.accept(point(event));
        }
    }

    /** Neither its own siblings nor those of its parent may hide what is carried across them. */
    private void show(double viewOrder, double opacity) {
        node.setOpacity(opacity);
        node.setViewOrder(viewOrder);
        node.getParent().setViewOrder(viewOrder);
    }

    private static Point2D point(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }
}
