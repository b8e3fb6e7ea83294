package hearth.desktop.care;

import hearth.plan.care.TouchKind;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the Care screen: G, A and L log a touch with whoever is selected, N and P go to the next and previous
 * person, Insert adds somebody, which is all that counts beside the tree of introductions. Letters typed into a field stay
 * letters; there Alt with the arrows walks on.
 */
record CareKeys(CareModel model, BooleanSupplier ofPeople, Runnable add, Runnable walked) {

    void on(Node screen) {
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (handled(event)) {
            event.consume();
        }
    }

    private boolean handled(KeyEvent event) {
        boolean people = ofPeople.getAsBoolean();
        if (event.isAltDown()) {
            return people && walked(event.getCode());
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing || event.isControlDown() || event.isMetaDown()) {
            return false;
        }
        return event.getCode() == KeyCode.INSERT ? added() : people && letter(event.getCode());
    }

    private boolean letter(KeyCode code) {
        return switch (code) {
            case G -> log(TouchKind.GIVEN);
            case A -> log(TouchKind.ASKED);
            case L -> log(TouchKind.LISTENED);
            case N -> moved(1);
            case P -> moved(-1);
            default -> false;
        };
    }

    private boolean walked(KeyCode code) {
        return switch (code) {
            case DOWN -> moved(1);
            case UP -> moved(-1);
            default -> false;
        };
    }

    private boolean moved(int step) {
        model.move(step);
        walked.run();
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
