package hearth.desktop.fx;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shown where nothing is yet: says what will be here and why that is good, and offers the first step. */
public final class EmptyState extends VBox {

    public EmptyState(Feather icon, String title, String words, Node... firstSteps) {
        getStyleClass().add("empty-state");
        HBox actions = new HBox(firstSteps);
        actions.getStyleClass().add("empty-actions");
        getChildren().addAll(Icons.of(icon), Labels.of(title, "h3"), Labels.wrapped(words, "empty-words"), actions);
    }
}
