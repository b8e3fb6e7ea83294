package hearth.desktop.care;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.plan.care.CareList;
import hearth.plan.care.CareRow;
import hearth.plan.care.ComingDate;
import hearth.plan.landscape.PersonId;
import hearth.text.OccasionTexts;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The hundred at a glance: places taken, how many are in touch, who is being lost. */
final class CareSummary extends HBox {

    private static final int NAMED = 2;

    private final Texts texts;
    private final Consumer<PersonId> reveal;
    private final Runnable showLost;
    private final Consumer<PersonId> open;

    /**
     * Says nothing yet.
     *
     * @param reveal shows one of the hundred
     * @param open shows anybody
     */
    CareSummary(Texts texts, Consumer<PersonId> reveal, Runnable showLost, Consumer<PersonId> open) {
        this.texts = texts;
        this.reveal = reveal;
        this.showLost = showLost;
        this.open = open;
        getStyleClass().add("care-summary");
    }

    /**
     * Shows the hundred.
     *
     * @param dates birthdays and other dates that are near
     */
    void show(CareList list, List<ComingDate> dates) {
        getChildren().setAll(places(list), coverage(list), lost(list));
        dates.stream().findFirst().ifPresent(next -> getChildren().add(next(next, list)));
    }

    /** The date that comes next; the Today screen has them all. */
    private Node next(ComingDate date, CareList list) {
        Hyperlink name = Buttons.link(
                date.person().name(), () -> open.accept(date.person().id()));
        String when = new OccasionTexts(texts, list.day()).when(date.occasion());
        Label says = Labels.of(when, "h3");
        says.setMinWidth(USE_PREF_SIZE);
        VBox tile = Panes.card(Panes.row(says, Labels.muted(date.occasion().name())), Panes.row(name));
        name.setMinWidth(USE_PREF_SIZE);
        tile.getStyleClass().add("tight");
        return tile;
    }

    private Node places(CareList list) {
        int left = list.placesLeft();
        String words = left < 0 ? texts.get("care.placesOver", -left) : texts.get("care.placesTaken");
        double share = (double) list.rows().size() / Math.max(1, list.cap());
        return tile(texts.get("care.places", list.rows().size(), list.cap()), words, share, left < 0);
    }

    private Node coverage(CareList list) {
        double share = list.coverage().orElse(0);
        return tile(texts.percent(share, 0), texts.get("care.coverage"), share, false);
    }

    private VBox tile(String figure, String words, double share, boolean over) {
        ProgressBar bar = new ProgressBar(Math.min(1, share));
        bar.getStyleClass().add(over ? "over" : "within");
        bar.setAccessibleText(figure + ", " + words);
        Label says = Labels.of(figure, "h3");
        says.setMinWidth(USE_PREF_SIZE);
        HBox head = Panes.row(says, Labels.muted(words));
        VBox tile = Panes.card(head, bar);
        tile.getStyleClass().add("tight");
        bar.setMaxWidth(Double.MAX_VALUE);
        return tile;
    }

    private Node lost(CareList list) {
        List<CareRow> lost = list.lost();
        HBox names = Panes.row();
        lost.stream().limit(NAMED).map(this::link).forEach(names.getChildren()::add);
        if (lost.size() > NAMED) {
            names.getChildren().add(Buttons.link(texts.get("care.lost.more", lost.size() - NAMED), showLost));
        }
        if (lost.isEmpty()) {
            names.getChildren().add(Labels.muted(texts.get("care.lost.none")));
        }
        HBox head = Panes.row(Labels.of(texts.number(lost.size()), "h3"), Labels.muted(texts.get("care.lost")));
        VBox tile = Panes.card(head, names);
        tile.getStyleClass().add("tight");
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private Node link(CareRow row) {
        return Buttons.link(row.person().name(), () -> reveal.accept(row.id()));
    }
}
