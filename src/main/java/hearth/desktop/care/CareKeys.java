package hearth.desktop.care;

import hearth.plan.care.TouchKind;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the Care screen: G, A and L log a touch with whoever is selected, Insert adds somebody, Alt with the
 * arrows goes to the next or previous person from anywhere on the screen. Letters typed into a field stay letters.
 */
record CareKeys(CareModel model, Runnable add, Node list) {

    void on(Node screen) {
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (handled(event)) {
            event.consume();
        }
    }

    private boolean handled(KeyEvent event) {
        if (event.isAltDown()) {
            return moved(event.getCode());
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing || event.isControlDown() || event.isMetaDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case G -> log(TouchKind.GIVEN);
            case A -> log(TouchKind.ASKED);
            case L -> log(TouchKind.LISTENED);
            case INSERT -> added();
            default -> false;
        };
    }

    private boolean moved(KeyCode code) {
        if (code != KeyCode.DOWN && code != KeyCode.UP) {
            return false;
        }
        model.move(code == KeyCode.DOWN ? 1 : -1);
        list.requestFocus();
        return true;
    }

    private boolean log(TouchKind kind) {
        model.form().log(model.selection().get(), kind);
        return true;
    }

    private boolean added() {
        add.run();
        return true;
    }
}
