package hearth.desktop.today;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the day: a sign, words, what can be done at once, and below it what unfolds. */
final class TaskRow extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final HBox line;

    /**
     * A line.
     *
     * @param says all of it in words, for those who cannot see it
     */
    TaskRow(String says, Node sign, Node words, Node... actions) {
        getStyleClass().add("task-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(says);
        setFocusTraversable(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(sign, words);
        line.getStyleClass().add("task-line");
        line.getChildren().addAll(actions);
        getChildren().add(line);
    }

    /** Shows something below the line, in place of what was there. */
    void unfold(Node node) {
        getChildren().setAll(line, node);
    }

    void fold() {
        getChildren().setAll(line);
    }

    /** Marks the line the keys work on. */
    void current(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
