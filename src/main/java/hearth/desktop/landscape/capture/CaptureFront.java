package hearth.desktop.landscape.capture;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Unfinished;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What a screen shows, with people from lines in front of it when asked for. What was typed outlives its closing. */
public final class CaptureFront extends StackPane implements Unfinished, AutoCloseable {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final Desk desk;
    private final Node behind;
    private final Consumer<List<PersonId>> added;
    private final Lifetime lifetime = new Lifetime();
    private final CaptureModel model;
    private @Nullable CapturePane pane;

    /**
     * The front of a screen.
     *
     * @param added told who came of the lines
     */
    public CaptureFront(Desk desk, Node behind, Consumer<List<PersonId>> added) {
        this.desk = desk;
        this.behind = behind;
        this.added = added;
        this.model = lifetime.with(new CaptureModel(desk));
        getChildren().add(behind);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Opens the lines as they were left. */
    public void open() {
        CapturePane open = pane;
        if (open == null) {
            open = new CapturePane(desk, model, added, this::shut);
            pane = open;
            getChildren().add(open);
        }
        open.focus();
    }

    /** Opens the lines with what lies on the clipboard below them. */
    public void paste() {
        open(Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }

    /** Opens the lines with further ones below them. */
    public void open(String further) {
        model.paste(further);
        open();
    }

    /** Lines that were typed and not taken in hold the plan open, so that they are not lost unseen. */
    @Override
    public boolean leave() {
        boolean done = model.text().get().isBlank();
        if (!done) {
            open();
        }
        return done;
    }

    @Override
    public void close() {
        shut();
        lifetime.close();
    }

    private void shut() {
        CapturePane open = pane;
        if (open != null) {
            pane = null;
            getChildren().remove(open);
            open.close();
            behind.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (pane == null && PASTE.match(event)) {
            event.consume();
            paste();
        }
    }
}
