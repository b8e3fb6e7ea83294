package hearth.desktop.fx;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Short words that appear beside the pointer, and are read aloud as help. */
public final class Tips {

    private static final Duration DELAY = Duration.millis(350);
    private static final double WIDEST = 360;

    private Tips() {}

    /** Says {@code text} when pointed at {@code node}. */
    public static <N extends Node> N on(N node, String text) {
        Tooltip.install(node, tip(text));
        node.setAccessibleHelp(text);
        return node;
    }

    static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setShowDelay(DELAY);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        return tip;
    }
}
