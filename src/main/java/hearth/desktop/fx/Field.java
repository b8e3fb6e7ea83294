package hearth.desktop.fx;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One field of a form: what it is called, the control, and beside it why it was not taken. */
public final class Field extends VBox {

    private final String name;
    private final Label reason = Labels.wrapped("", "field-reason");

    /**
     * A field.
     *
     * @param name of the record component it edits; reasons are matched by it
     * @param label what a person reads
     */
    public Field(String name, String label, Node control) {
        this.name = name;
        getStyleClass().add("field");
        Label caption = Labels.of(label, "field-label");
        caption.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(label);
        }
        if (control instanceof Control wide) {
            wide.setMaxWidth(Double.MAX_VALUE);
        }
        reason.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        getChildren().addAll(caption, control);
    }

    /** A line of help under the control. */
    public Field hint(String text) {
        getChildren().add(2, Labels.wrapped(text, "field-hint"));
        return this;
    }

    public String name() {
        return name;
    }

    void say(String text) {
        reason.setText(text);
        reason.setAccessibleText(text);
        if (!getChildren().contains(reason)) {
            getChildren().add(reason);
        }
    }

    void clear() {
        getChildren().remove(reason);
    }
}
