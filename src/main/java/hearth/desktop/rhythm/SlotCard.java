package hearth.desktop.rhythm;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.plan.rhythm.Durations;
import hearth.plan.rhythm.Slot;
import hearth.plan.rhythm.SlotState;
import hearth.text.Texts;
import java.time.LocalTime;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One occurrence: its time, a ring to tick it off, what and where, and how it stands in words. */
final class SlotCard extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final SlotKey key;

    SlotCard(Texts texts, WeekPage.Card card, Runnable tick) {
        this.key = card.key();
        Slot slot = card.slot();
        String state = texts.name("rhythm", slot.state());
        getStyleClass().addAll("rhythm-card", slot.state().name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(says(texts, card));
        getChildren()
                .addAll(head(texts, slot, tick), Labels.wrapped(slot.rhythm().name(), "rhythm-card-name"));
        if (!card.where().isEmpty()) {
            getChildren().add(Labels.of(card.where(), "caption"));
        }
        if (slot.state() != SlotState.PLANNED || slot.wasMoved()) {
            getChildren().add(Labels.wrapped(standing(texts, slot, state), "rhythm-card-state"));
        }
    }

    /** The card in words, for those who cannot see it. */
    static String says(Texts texts, WeekPage.Card card) {
        Slot slot = card.slot();
        return texts.get(
                "rhythm.card.says",
                slot.rhythm().name(),
                slot.day(),
                texts.name("rhythm", slot.state()),
                Durations.of(slot.minutes()));
    }

    SlotKey key() {
        return key;
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private static HBox head(Texts texts, Slot slot, Runnable tick) {
        Button ring = Buttons.icon(ring(slot.state()), texts.get(ringSays(slot.state())), tick);
        ring.getStyleClass().add("rhythm-ring");
        ring.setFocusTraversable(false);
        LocalTime at = slot.rhythm().at();
        Label time = Labels.of(at == null ? texts.get("rhythm.card.anytime") : texts.time(at), "caption");
        HBox.setHgrow(time, Priority.ALWAYS);
        time.setMinWidth(USE_PREF_SIZE);
        time.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(time, ring);
        head.getStyleClass().add("rhythm-card-head");
        return head;
    }

    private static Feather ring(SlotState state) {
        return switch (state) {
            case DONE -> Feather.CHECK_CIRCLE;
            case SKIPPED -> Feather.MINUS_CIRCLE;
            case MISSED, DUE, PLANNED -> Feather.CIRCLE;
        };
    }

    private static String ringSays(SlotState state) {
        return state == SlotState.DONE ? "rhythm.card.reopen" : "rhythm.card.done";
    }

    private static String standing(Texts texts, Slot slot, String state) {
        return slot.wasMoved() ? texts.get("rhythm.card.moved", state, texts.dayOfYear(slot.date())) : state;
    }
}
