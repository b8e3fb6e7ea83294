package hearth.desktop.care;

import hearth.desktop.forms.TouchForm;
import hearth.desktop.forms.TouchFormModel;
import hearth.desktop.forms.TouchKinds;
import hearth.desktop.fx.Lifetime;
import hearth.plan.landscape.PersonId;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

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
            getChildren().setAll(new TouchKinds(texts, kind -> model.log(people.get(), kind)));
        }
    }

    private void release() {
        if (form != null) {
            form.release();
            form = null;
        }
    }
}
