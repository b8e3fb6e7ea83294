package hearth.desktop.landscape;

import hearth.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A name typed where it stands. Enter and leaving keep it, Escape does not. */
final class RenameField extends TextField {

    static final double WIDTH = 220;
    static final double HEIGHT = 36;

    private boolean done;

    RenameField(Texts texts, String name, Consumer<String> rename, Runnable close) {
        super(name);
        setId("map-rename");
        getStyleClass().add("map-rename");
        setAccessibleText(texts.get("map.rename.name"));
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setOnAction(event -> end(close, () -> rename.accept(getText())));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                end(close, () -> {});
            }
        });
        focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                end(close, () -> rename.accept(getText()));
            }
        });
    }

    void focus() {
        requestFocus();
        selectAll();
    }

    /** Closing takes the keyboard away, which would end it a second time. */
    private void end(Runnable close, Runnable keep) {
        if (!done) {
            done = true;
            close.run();
            keep.run();
        }
    }
}
