package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is shown in front of the screen: a title, a body that scrolls when it must, buttons at the foot. */
final class Sheet extends VBox {

    /** What a body may ask for by a style class of its own, such as {@code wide-sheet}. */
    private static final List<String> WIDTHS = List.of("wide", "widest");

    Sheet(Texts texts, String title, Node body, Runnable close) {
        getStyleClass().add("front-sheet");
        widen(body);
        body.getStyleClass().subscribe(() -> widen(body));
        HBox head = new HBox(
                Labels.of(title, "h2"), Panes.spacer(), Buttons.icon(Feather.X, texts.get("shell.close"), close));
        head.getStyleClass().add("front-sheet-head");
        VBox inner = new VBox(body);
        inner.getStyleClass().add("front-sheet-body");
        ScrollPane scroll = Panes.scroll(inner);
        scroll.prefViewportHeightProperty().bind(inner.heightProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    private void widen(Node body) {
        getStyleClass().removeAll(WIDTHS);
        WIDTHS.stream()
                .filter(width -> body.getStyleClass().contains(width + "-sheet"))
                .forEach(getStyleClass()::add);
    }

    /** Buttons at the foot, the primary one last. */
    Sheet foot(Node... buttons) {
        HBox foot = new HBox(buttons);
        foot.getStyleClass().add("front-sheet-foot");
        getChildren().add(foot);
        return this;
    }
}
