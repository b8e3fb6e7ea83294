package hearth.desktop.rhythm;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.plan.rhythm.Slot;
import hearth.plan.rhythm.SlotState;
import hearth.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the selected card, each with its key. */
final class CardBar extends HBox {

    private static final double WIDE = 760;

    private final Texts texts;
    private final WeekModel week;

    CardBar(Texts texts, WeekModel week) {
        this.texts = texts;
        this.week = week;
        getStyleClass().add("rhythm-bar");
    }

    void show() {
        WeekModel.Move move = week.move().get();
        Optional<WeekPage.Card> card = week.card();
        if (move != null) {
            getChildren().setAll(moving(move));
        } else {
            getChildren().setAll(card.map(one -> choices(one.slot())).orElseGet(this::hint));
        }
    }

    private List<Node> moving(WeekModel.Move move) {
        String words = texts.get("rhythm.bar.moving", move.slot().rhythm().name(), texts.longDate(move.to()));
        return List.of(
                Labels.of(words, "strong"),
                Panes.spacer(),
                action("rhythm.bar.left", "←", Feather.ARROW_LEFT, () -> week.step(-1)),
                action("rhythm.bar.right", "→", Feather.ARROW_RIGHT, () -> week.step(1)),
                action("rhythm.bar.drop", "⏎", Feather.CHECK, week::drop),
                action("rhythm.bar.leave", "Esc", Feather.X, week::leave));
    }

    private List<Node> choices(Slot slot) {
        boolean done = slot.state() == SlotState.DONE;
        boolean skipped = slot.state() == SlotState.SKIPPED;
        Label name = Labels.of(slot.rhythm().name(), "strong");
        Label day = Labels.muted(texts.longDate(slot.day()));
        whenWide(day);
        return List.of(
                name,
                day,
                Panes.spacer(),
                action(done ? "rhythm.bar.reopen" : "rhythm.bar.done", "D", Feather.CHECK, week::done),
                action(skipped ? "rhythm.bar.reopen" : "rhythm.bar.skip", "S", Feather.MINUS_CIRCLE, week::skip),
                action("rhythm.bar.move", "M", Feather.MOVE, week::lift),
                action("rhythm.bar.edit", "⏎", Feather.EDIT_2, week::edit));
    }

    private List<Node> hint() {
        return List.of(Labels.muted(texts.get("rhythm.bar.hint")));
    }

    /** Keys and dates are left out before words have to be cut. */
    private void whenWide(Node node) {
        node.managedProperty().bind(widthProperty().greaterThan(WIDE));
        node.visibleProperty().bind(node.managedProperty());
    }

    private Node action(String key, String shortcut, Feather icon, Runnable action) {
        var button = Buttons.plain(texts.get(key), icon, action);
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        Label hint = Labels.of(shortcut, "key");
        hint.setMinWidth(USE_PREF_SIZE);
        whenWide(hint);
        HBox pair = new HBox(4, button, hint);
        pair.getStyleClass().add("row");
        return pair;
    }
}
