package hearth.desktop.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys that work everywhere. Text being typed keeps undo and redo for itself. */
final class Keys {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination HELP = KeyCombination.valueOf("F1");

    private final Supplier<List<Act>> acts;
    private final BooleanSupplier covered;

    /**
     * Keys for these.
     *
     * @param covered true while something is in front of the screen, which then owns the keyboard
     */
    Keys(Supplier<List<Act>> acts, BooleanSupplier covered) {
        this.acts = acts;
        this.covered = covered;
    }

    void pressed(KeyEvent event) {
        if (covered.getAsBoolean() || belongsToText(event)) {
            return;
        }
        acts.get().stream()
                .filter(act -> matches(act, event))
                .filter(act -> act.possible().getAsBoolean())
                .findFirst()
                .ifPresent(act -> {
                    event.consume();
                    act.run().run();
                });
    }

    private static boolean matches(Act act, KeyEvent event) {
        KeyCombination keys = act.keys();
        if (keys == null) {
            return false;
        }
        return keys.match(event)
                || (keys.equals(REDO) && REDO_TOO.match(event))
                || (keys.equals(HELP) && isQuestionMark(event));
    }

    private static boolean isQuestionMark(KeyEvent event) {
        return "?".equals(event.getText()) && textOf(event) == null;
    }

    private static boolean belongsToText(KeyEvent event) {
        TextInputControl text = textOf(event);
        if (text == null) {
            return false;
        }
        return (UNDO.match(event) && text.isUndoable())
                || ((REDO.match(event) || REDO_TOO.match(event)) && text.isRedoable());
    }

    private static @Nullable TextInputControl textOf(KeyEvent event) {
        Node owner = event.getSource() instanceof Scene scene ? scene.getFocusOwner() : null;
        return owner instanceof TextInputControl text ? text : null;
    }
}
