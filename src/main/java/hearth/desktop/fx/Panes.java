package hearth.desktop.fx;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The few ways things stand together. */
public final class Panes {

    private Panes() {}

    /** Things side by side, centred on one line. */
    public static HBox row(Node... children) {
        HBox row = new HBox(Space.S, children);
        row.getStyleClass().add("row");
        return row;
    }

    /** Things side by side, each with the same share of the width. */
    public static GridPane equal(double gap, Node... children) {
        GridPane grid = new GridPane(gap, 0);
        for (Node child : children) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / children.length);
            grid.getColumnConstraints().add(column);
            grid.addColumn(grid.getColumnCount() - 1, child);
        }
        return grid;
    }

    /** Things below one another. */
    public static VBox column(double spacing, Node... children) {
        return new VBox(spacing, children);
    }

    /** Things on a card of their own. */
    public static VBox card(Node... children) {
        VBox card = new VBox(children);
        card.getStyleClass().add("card");
        return card;
    }

    /** A heading, what one can do about it, and what it is about. */
    public static VBox section(String title, Node content, Node... actions) {
        HBox head = new HBox(Labels.of(title, "section-title"), spacer());
        head.getStyleClass().add("section-head");
        head.getChildren().addAll(actions);
        VBox section = new VBox(head, content);
        section.getStyleClass().add("section");
        VBox.setVgrow(content, Priority.ALWAYS);
        return section;
    }

    /** Takes the room that is left. */
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        VBox.setVgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** Shows something, or hides it and gives its room to others. It is never taken out, so nobody beside it loses the keyboard. */
    public static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    /** Scrolls up and down what is as wide as there is room. */
    public static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("screen-scroll", "edge-to-edge");
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
