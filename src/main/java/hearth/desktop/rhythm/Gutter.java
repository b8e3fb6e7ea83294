package hearth.desktop.rhythm;

import hearth.desktop.fx.Panes;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Scrolls with the bar in the screen's margin, so that it never lies on what it scrolls. */
final class Gutter {

    private static final double WIDTH = 16;

    private Gutter() {}

    static Region scroll(Region content) {
        StackPane inner = new StackPane(content);
        inner.setPadding(new Insets(0, WIDTH, 0, 0));
        ScrollPane scroll = Panes.scroll(inner);
        scroll.setFitToHeight(true);
        StackPane outer = new StackPane(scroll);
        StackPane.setMargin(scroll, new Insets(0, -WIDTH, 0, 0));
        outer.setMinHeight(0);
        return outer;
    }
}
