package hearth.desktop.care;

import hearth.desktop.forms.TouchForm;
import hearth.desktop.forms.TouchFormModel;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.PersonId;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where a touch is logged: three buttons with their keys, and in their place the form while it is open. */
final class TouchCorner extends StackPane {

    private final TouchFormModel model;
    private final Texts texts;
    private final Runnable closed;
    private final Supplier<List<PersonId>> people;
    private @Nullable TouchForm form;

    /**
     * A corner.
     *
     * @param people with whom a touch is logged
     * @param closed called when the form has closed
     */
    TouchCorner(
            TouchFormModel model, Texts texts, Supplier<List<PersonId>> people, Runnable closed, Lifetime lifetime) {
        this.model = model;
        this.texts = texts;
        this.people = people;
        this.closed = closed;
        lifetime.listen(model.open(), open -> show());
        lifetime.with(this::release);
        show();
    }

    private void show() {
        release();
        if (model.open().get()) {
            TouchForm opened = new TouchForm(model, texts, closed);
            form = opened;
            getChildren().setAll(opened);
            opened.focus();
        } else {
            getChildren().setAll(buttons());
        }
    }

    private void release() {
        if (form != null) {
            form.release();
            form = null;
        }
    }

    private Node buttons() {
        HBox row = new HBox(
                8,
                button(TouchKind.GIVEN, Feather.GIFT, "care.key.given"),
                button(TouchKind.ASKED, Feather.HELP_CIRCLE, "care.key.asked"),
                button(TouchKind.LISTENED, Feather.HEADPHONES, "care.key.listened"));
        row.getStyleClass().add("touch-corner");
        return row;
    }

    private Button button(TouchKind kind, Feather icon, String key) {
        Button button = Buttons.plain(texts.name("care", kind), icon, () -> model.log(people.get(), kind));
        HBox words = new HBox(6, button.getGraphic(), Labels.of(button.getText()), Labels.of(texts.get(key), "key"));
        words.getStyleClass().add("row");
        button.setAccessibleText(texts.get("care.touch.logAs", button.getText()));
        button.setGraphic(words);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
