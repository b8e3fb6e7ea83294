package hearth.desktop.fx;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Gives the keyboard to a node, also to one that is only about to be shown. */
public final class Focus {

    private Focus() {}

    /** Focuses {@code node} now, or as soon as it has come into a window; what scrolls shows its content late. */
    public static void on(Node node) {
        if (node.getScene() == null) {
            new Waiting(node).begin();
        } else {
            node.requestFocus();
        }
    }

    /** True when {@code parent}, or something inside it, has the keyboard. */
    public static boolean isIn(Node parent) {
        Scene scene = parent.getScene();
        Node at = scene == null ? null : scene.getFocusOwner();
        while (at != null && !at.equals(parent)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static final class Waiting {
        private final Node node;
        private Subscription scene = Subscription.EMPTY;

        Waiting(Node node) {
            this.node = node;
        }

        void begin() {
            scene = node.sceneProperty().subscribe((Scene before, Scene after) -> {
                scene.unsubscribe();
                Platform.runLater(node::requestFocus);
            });
        }
    }
}
