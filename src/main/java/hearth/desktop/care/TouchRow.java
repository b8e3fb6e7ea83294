package hearth.desktop.care;

import hearth.desktop.forms.TouchKinds;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchKind;
import hearth.plan.channel.Channel;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One touch in the log. A row is made once and shows one touch after another: making rows anew is what takes time. */
final class TouchRow extends HBox {

    private final Texts texts;
    private final FontIcon icon = Icons.of(TouchKinds.sign(TouchKind.GIVEN), "muted");
    private final Label note = Labels.wrapped("");
    private final Label headline = Labels.wrapped("", "small", "muted");
    private @Nullable Touch touch;

    TouchRow(CareModel model, Texts texts) {
        this.texts = texts;
        VBox words = new VBox(note, headline);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        icon,
                        words,
                        Buttons.icon(
                                Feather.EDIT_2,
                                texts.get("care.touch.edit"),
                                () -> model.form().edit(shown())),
                        Buttons.icon(Feather.TRASH_2, texts.get("care.touch.delete"), () -> model.remove(shown())));
        getStyleClass().add("touch-row");
    }

    void show(Plan plan, Touch newTouch) {
        touch = newTouch;
        icon.setIconCode(TouchKinds.sign(newTouch.kind()));
        note.setText(newTouch.note());
        Panes.shown(note, !newTouch.note().isBlank());
        headline.setText(headline(plan, newTouch));
    }

    private Touch shown() {
        return Objects.requireNonNull(touch, "a row is shown with its touch");
    }

    private String headline(Plan plan, Touch of) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.name("care", of.kind()));
        parts.add(texts.date(of.date()));
        if (of.channel() != null) {
            parts.add(plan.find(of.channel()).map(Channel::name).orElse(""));
        }
        if (!of.real()) {
            parts.add(texts.get("care.history.notReal"));
        }
        if (of.paid()) {
            parts.add(texts.get("care.history.paid"));
        }
        return String.join(" · ", parts);
    }
}
