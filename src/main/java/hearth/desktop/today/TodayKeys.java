package hearth.desktop.today;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the day: up and down between tasks, single letters for what is done about one. In a field for a number
 * the arrows still walk the day; everywhere else typed letters stay letters.
 */
record TodayKeys(TodayModel model, TaskList tasks) {

    void on(Node screen) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::act);
    }

    private void walk(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (arrow && !model.form().open().get() && isFree(event)) {
            event.consume();
            model.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
        }
    }

    private void act(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean acted = model.focused()
                .flatMap(task -> tasks.node(task.key()))
                .map(node -> node.pressed(event.getCode()))
                .orElse(false);
        if (acted) {
            event.consume();
        }
    }

    private static boolean isFree(KeyEvent event) {
        boolean number = event.getTarget() instanceof TextField field
                && field.getStyleClass().contains("number-entry");
        return number || event.getTarget() instanceof TaskRow;
    }
}
