package hearth.desktop.fx;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field whose text becomes a gesture when one leaves it or presses Enter; Escape brings back what stood there. */
public final class CommitField extends TextField {

    private final Consumer<? super String> commit;
    private String standing = "";

    /** A field; {@code commit} is only told of text that differs from what stood there. */
    public CommitField(Consumer<? super String> commit) {
        this.commit = commit;
        setOnAction(event -> commit());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Shows what stands in the plan, unless somebody is typing something else just now. */
    public void stand(String text) {
        boolean typing = isFocused() && !getText().equals(standing);
        standing = text;
        if (!typing) {
            setText(text);
        }
    }

    /** Keeps what was typed, as leaving the field does. */
    public void commit() {
        if (!getText().equals(standing)) {
            standing = getText();
            forgetTyping();
            commit.accept(standing);
        }
    }

    // From here on undo belongs to the plan; a text set anew has no typing to take back.
    private void forgetTyping() {
        int caret = getCaretPosition();
        setText("");
        setText(standing);
        positionCaret(caret);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().equals(standing)) {
            setText(standing);
            event.consume();
        }
    }
}
