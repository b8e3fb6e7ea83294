package hearth.desktop.care;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchKind;
import hearth.plan.channel.Channel;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Everything noted of one person, newest first; the older part unfolds when asked for. */
final class TouchHistory extends VBox {

    private static final int SHOWN_AT_FIRST = 12;

    private final CareModel model;
    private final Texts texts;
    private List<Touch> touches = List.of();
    private boolean unfolded;

    TouchHistory(CareModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("touch-history");
    }

    void show(Plan plan, List<Touch> newest) {
        touches = newest;
        List<Node> rows = new ArrayList<>();
        long shown = unfolded ? Integer.MAX_VALUE : SHOWN_AT_FIRST;
        touches.stream().limit(shown).map(touch -> row(plan, touch)).forEach(rows::add);
        if (touches.isEmpty()) {
            rows.add(Labels.wrapped(texts.get("care.history.none"), "muted"));
        } else if (touches.size() > shown) {
            rows.add(Buttons.link(texts.get("care.history.all", touches.size()), () -> unfold(plan)));
        }
        getChildren().setAll(rows);
    }

    private void unfold(Plan plan) {
        unfolded = true;
        show(plan, touches);
    }

    private Node row(Plan plan, Touch touch) {
        VBox words = new VBox(Labels.wrapped(headline(plan, touch), "small", "muted"));
        if (!touch.note().isBlank()) {
            words.getChildren().addFirst(Labels.wrapped(touch.note()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(icon(touch.kind()), "muted"), words, edit(touch), delete(touch));
        row.getStyleClass().add("touch-row");
        return row;
    }

    private String headline(Plan plan, Touch touch) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.name("care", touch.kind()));
        parts.add(texts.date(touch.date()));
        if (touch.channel() != null) {
            parts.add(plan.find(touch.channel()).map(Channel::name).orElse(""));
        }
        if (!touch.real()) {
            parts.add(texts.get("care.history.notReal"));
        }
        if (touch.paid()) {
            parts.add(texts.get("care.history.paid"));
        }
        return String.join(" · ", parts);
    }

    private Node edit(Touch touch) {
        return Buttons.icon(
                Feather.EDIT_2, texts.get("care.touch.edit"), () -> model.form().edit(touch));
    }

    private Node delete(Touch touch) {
        return Buttons.icon(Feather.TRASH_2, texts.get("care.touch.delete"), () -> model.remove(touch));
    }

    private static Feather icon(TouchKind kind) {
        return switch (kind) {
            case GIVEN -> Feather.GIFT;
            case ASKED -> Feather.HELP_CIRCLE;
            case LISTENED -> Feather.HEADPHONES;
        };
    }
}
