package hearth.desktop.fx;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What fields have in common whose text becomes a gesture when one leaves them; Escape brings back what stood there. */
final class Committing {

    private final TextInputControl input;
    private final Consumer<? super String> commit;
    private String standing = "";

    Committing(TextInputControl input, Consumer<? super String> commit) {
        this.input = input;
        this.commit = commit;
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void stand(String text) {
        boolean typing = input.isFocused() && !input.getText().equals(standing);
        standing = text;
        if (!typing && !input.getText().equals(text)) {
            input.setText(text);
        }
    }

    void commit() {
        if (!input.getText().equals(standing)) {
            standing = input.getText();
            forgetTyping();
            commit.accept(standing);
        }
    }

    // From here on undo belongs to the plan; a text set anew has no typing to take back.
    private void forgetTyping() {
        int caret = input.getCaretPosition();
        input.setText("");
        input.setText(standing);
        input.positionCaret(caret);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(standing)) {
            input.setText(standing);
            event.consume();
        }
    }
}
