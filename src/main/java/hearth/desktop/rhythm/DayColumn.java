package hearth.desktop.rhythm;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One day of the week and its cards. */
final class DayColumn extends VBox {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass IN_VIEW = PseudoClass.getPseudoClass("in-view");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final LocalDate date;
    private final List<SlotCard> cards;
    private final Label landing = Labels.wrapped("", "rhythm-landing");

    DayColumn(Texts texts, LocalDate date, LocalDate today, List<SlotCard> cards) {
        this.date = date;
        this.cards = cards;
        getStyleClass().add("rhythm-day");
        HBox.setHgrow(this, Priority.ALWAYS);
        setPrefWidth(1);
        setMinWidth(0);
        pseudoClassStateChanged(TODAY, date.equals(today));
        landing.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head(texts), landing);
        getChildren().addAll(cards);
        landing("");
    }

    LocalDate date() {
        return date;
    }

    /** Shows whether this day is in view and which of its cards is selected. */
    void mark(LocalDate inView, @Nullable SlotKey selected) {
        pseudoClassStateChanged(IN_VIEW, date.equals(inView));
        cards.forEach(card -> card.select(card.key().equals(selected)));
    }

    /** Shows the name of a card that would land here; empty for none. */
    void landing(String name) {
        landing.setText(name);
        Panes.shown(landing, !name.isEmpty());
    }

    /** Shows that a dragged card is above. */
    void over(boolean above) {
        pseudoClassStateChanged(OVER, above);
    }

    boolean holds(Point2D scenePoint) {
        return getBoundsInLocal().contains(sceneToLocal(scenePoint));
    }

    private VBox head(Texts texts) {
        Label weekday = Labels.of(texts.name("rhythm", date.getDayOfWeek()), "caption");
        Label day = Labels.of(texts.dayOfYear(date), "strong");
        VBox head = new VBox(weekday, day);
        head.getStyleClass().add("rhythm-day-head");
        return head;
    }
}
