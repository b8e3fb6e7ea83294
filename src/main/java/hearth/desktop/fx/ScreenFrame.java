package hearth.desktop.fx;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The shape every screen has: a title that says what it is for, a line under it, at most one primary action, filters
 * where there is a list, the content, and perhaps a panel at the side.
 */
public final class ScreenFrame extends BorderPane {

    private final Label title = Labels.wrapped("", "h1");
    private final Label subtitle = Labels.wrapped("", "screen-subtitle");
    private final HBox actions = new HBox();
    private final FlowPane filters = new FlowPane();
    private final StackPane content = new StackPane();
    private final BooleanProperty terse = new SimpleBooleanProperty();
    private Runnable home = () -> {};

    public ScreenFrame(String title, String subtitle) {
        getStyleClass().add("screen");
        actions.getStyleClass().add("screen-actions");
        filters.getStyleClass().add("screen-filters");
        content.getStyleClass().add("screen-content");
        VBox main = new VBox(head(), filters, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        filters(new Node[0]);
        title(title);
        terse.subscribe(now -> subtitle(this.subtitle.getText()));
        subtitle(subtitle);
        setCenter(main);
    }

    /** Gives the screen another title. */
    public void title(String text) {
        title.setText(text);
    }

    /** Says something else under the title. */
    public void subtitle(String text) {
        subtitle.setText(text);
        Panes.shown(subtitle, !text.isEmpty() && !terse.get());
    }

    /** The one thing to do here, after everything else one can do. */
    public ScreenFrame primary(Button button) {
        actions.getChildren().add(button);
        return this;
    }

    /** What else one can do here, before the primary action. */
    public ScreenFrame actions(Node... others) {
        actions.getChildren().addAll(0, java.util.List.of(others));
        return this;
    }

    /** Search and filters above the content. */
    public ScreenFrame filters(Node... nodes) {
        filters.getChildren().setAll(nodes);
        filters.setManaged(nodes.length > 0);
        return this;
    }

    /** What the screen shows, in the room below. */
    public ScreenFrame content(Node node) {
        content.getChildren().setAll(node);
        return this;
    }

    /** Leaves the line under the title out while the screen is lower than this, since its content wants the room. */
    public ScreenFrame terseBelow(double height) {
        heightProperty().subscribe(now -> terse.set(now.doubleValue() > 0 && now.doubleValue() < height));
        return this;
    }

    /** Content that goes to the edges, such as a map. */
    public ScreenFrame flush() {
        content.getStyleClass().add("flush");
        return this;
    }

    /** Keeps what was typed at the side; false when it was refused and must be looked at. */
    public boolean leaveSide() {
        return !(getRight() instanceof Unfinished open) || open.leave();
    }

    /** Opens a panel at the side, in place of the one that is open; ask {@link #leaveSide} before. */
    public void openSide(@Nullable Node panel) {
        Node before = getRight();
        boolean held = before != null && !before.equals(panel) && Focus.isIn(before);
        setRight(panel);
        if (held) {
            home.run();
        }
    }

    public void closeSide() {
        openSide(null);
    }

    /** Where the keyboard goes when the panel at the side that had it is gone; else it would go to another screen's. */
    public ScreenFrame home(Runnable keyboard) {
        home = keyboard;
        return this;
    }

    private HBox head() {
        VBox words = new VBox(title, subtitle);
        words.getStyleClass().add("screen-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(words, actions);
        head.getStyleClass().add("screen-head");
        return head;
    }
}
