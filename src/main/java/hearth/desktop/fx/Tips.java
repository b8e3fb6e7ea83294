package hearth.desktop.fx;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Short words that appear beside the pointer, and are read aloud as help. A tooltip is a window with a scene of its own,
 * too dear for every row of a list; so it is made when the pointer comes.
 */
public final class Tips {

    private static final Duration DELAY = Duration.millis(350);
    private static final Duration QUICK = Duration.millis(150);
    private static final double WIDEST = 360;

    private Tips() {}

    /** Says {@code text} when pointed at {@code node}, in place of what was said before. */
    public static <N extends Node> N on(N node, String text) {
        node.setAccessibleHelp(text);
        if (node.getProperties().putIfAbsent(Tips.class, text) == null) {
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Arrival(node));
        }
        return node;
    }

    /** The pointer's first coming to a node. */
    private record Arrival(Node node) implements EventHandler<MouseEvent> {
        @Override
        public void handle(MouseEvent event) {
            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            Tooltip tip = tip("");
            tip.textProperty().bind(node.accessibleHelpProperty());
            Tooltip.install(node, tip);
        }
    }

    /** An empty tip for a picture, whose words follow the pointer; it comes sooner than others. */
    public static Tooltip quick() {
        Tooltip tip = tip("");
        tip.setShowDelay(QUICK);
        return tip;
    }

    static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setShowDelay(DELAY);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        return tip;
    }
}
