package hearth.desktop.scorecard;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.scorecard.KpiIdea;
import hearth.plan.scorecard.KpiRow;
import hearth.plan.scorecard.Perspective;
import hearth.text.KpiTexts;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One line of the board. Rows are shown by the same nodes again and again; heads and ideas are few and built anew. */
final class BoardCell extends ListCell<BoardItem> {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final KpiTexts kpis;
    private final Texts texts;
    private final Gestures gestures;
    private final KpiRowPane row;

    /** What can be done on the board. */
    record Gestures(Consumer<KpiRow> open, Consumer<Perspective> add, Consumer<KpiIdea> take) {}

    BoardCell(KpiTexts kpis, Supplier<LocalDate> today, Gestures gestures) {
        this.kpis = kpis;
        this.texts = kpis.texts();
        this.gestures = gestures;
        this.row = new KpiRowPane(kpis, today);
        getStyleClass().add("board-cell");
        // A cell as wide as its list and no wider, so that names are shortened rather than scrolled.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() instanceof BoardItem.Row shown
                    && event.isStillSincePress()
                    && event.getButton() == MouseButton.PRIMARY) {
                gestures.open().accept(shown.row());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable BoardItem item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : node(item));
    }

    private Region node(BoardItem item) {
        return switch (item) {
            case BoardItem.Head head -> head(head.perspective());
            case BoardItem.Row shown -> row(shown);
            case BoardItem.Ideas ideas -> ideas(ideas);
        };
    }

    private Region row(BoardItem.Row shown) {
        row.show(shown.row());
        row.pseudoClassStateChanged(FIRST, shown.first());
        row.pseudoClassStateChanged(LAST, shown.last());
        setAccessibleText(row.getAccessibleText());
        return row;
    }

    private Region head(Perspective perspective) {
        String name = kpis.perspective(perspective);
        setAccessibleText(name);
        Button add = Buttons.icon(
                Feather.PLUS,
                texts.get("scorecard.addTo", name),
                () -> gestures.add().accept(perspective));
        HBox head = Panes.row(Labels.of(name, "section-title"), Panes.spacer(), add);
        head.getStyleClass().add("board-head");
        return head;
    }

    private Region ideas(BoardItem.Ideas ideas) {
        String name = kpis.perspective(ideas.perspective());
        setAccessibleText(texts.get("scorecard.empty", name));
        VBox card = Panes.card(
                Labels.of(texts.get("scorecard.empty", name), "strong"),
                Labels.wrapped(
                        texts.get("scorecard.empty." + ideas.perspective().name()), "muted"));
        ideas.ideas().forEach(idea -> card.getChildren().add(idea(idea)));
        return card;
    }

    private Region idea(KpiIdea idea) {
        String name = texts.say(idea.name());
        Button take = Buttons.plain(
                texts.get("scorecard.take"), Feather.PLUS, () -> gestures.take().accept(idea));
        take.setAccessibleText(texts.get("scorecard.addKpi", name));
        take.setMinWidth(USE_PREF_SIZE);
        VBox words = Panes.column(0, Labels.of(name), Labels.of(texts.say(idea.how()), "caption"));
        words.setMinWidth(0);
        HBox line = new HBox(Space.M, take, words);
        line.getStyleClass().add("row");
        return line;
    }
}
