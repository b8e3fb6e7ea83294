package hearth.desktop.fx;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls what has just been said to where it is seen. */
public final class IntoView {

    private IntoView() {}

    /** Scrolls as little as is needed, once what is shown now has found its place. */
    public static void bring(Node node) {
        Platform.runLater(() -> around(node).ifPresent(scroll -> bring(node, scroll)));
    }

    private static Optional<ScrollPane> around(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll) {
                return Optional.of(scroll);
            }
        }
        return Optional.empty();
    }

    private static void bring(Node node, ScrollPane scroll) {
        scroll.getScene().getRoot().layout();
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = scroll.getVvalue() * hidden;
            double lowest = at.getMaxY() + Space.M - seen;
            double highest = Math.max(lowest, at.getMinY() - Space.M);
            scroll.setVvalue(Math.clamp(Math.clamp(top, lowest, highest) / hidden, 0, 1));
        }
    }
}
