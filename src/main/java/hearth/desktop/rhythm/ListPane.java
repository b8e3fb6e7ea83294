package hearth.desktop.rhythm;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Rows;
import hearth.desktop.fx.Space;
import hearth.plan.DateRange;
import hearth.plan.rhythm.Commitment;
import hearth.plan.rhythm.Durations;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.RecurrenceWords;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Every rhythm in words, and below them the peaks and the helpers. */
final class ListPane extends VBox {

    private final Texts texts;
    private final RhythmModel model;
    private final TableView<ListPage.Row> table = new TableView<>();
    private final Rows<ListPage.Row, RhythmId> rows;
    private final VBox peaks = new VBox();
    private final VBox helpers = new VBox();

    ListPane(Desk desk, RhythmModel model) {
        super(Space.L);
        this.texts = desk.texts();
        this.model = model;
        this.rows = new Rows<>(table, ListPage.Row::id, ids -> {}, desk.jobs());
        columns();
        table.getStyleClass().add("rhythm-table");
        table.setAccessibleText(texts.get("rhythm.list.says"));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, below());
        model.list().subscribe(this::show);
    }

    private HBox below() {
        VBox left = Panes.card(Panes.section(
                texts.get("rhythm.peaks"), peaks, Buttons.link(texts.get("rhythm.addPeak"), model::addPeak)));
        VBox right = Panes.card(Panes.section(
                texts.get("rhythm.helpers"), helpers, Buttons.link(texts.get("rhythm.addHelper"), model::addHelper)));
        HBox below = new HBox(Space.L, left, right);
        for (VBox card : List.of(left, right)) {
            card.getStyleClass().add("tight");
            card.setPrefWidth(1);
            HBox.setHgrow(card, Priority.ALWAYS);
        }
        below.setMinHeight(USE_PREF_SIZE);
        return below;
    }

    private void columns() {
        TableColumn<ListPage.Row, Rhythm> name =
                Columns.nodes(texts.get("rhythm.column.name"), ListPane::rhythm, this::named);
        name.setComparator(Comparator.comparing(Rhythm::name));
        TableColumn<ListPage.Row, LocalDate> next = Columns.column(
                texts.get("rhythm.column.next"), row -> row.commitment().next().orElse(null), texts::dayOfYear);
        TableColumn<ListPage.Row, Integer> minutes = Columns.number(
                texts.get("rhythm.column.weekly"),
                row -> row.commitment().next().isEmpty()
                        ? null
                        : row.commitment().weeklyMinutes(),
                weekly -> texts.say(Durations.of(weekly)));
        TableColumn<ListPage.Row, Commitment> state =
                Columns.nodes(texts.get("rhythm.column.state"), ListPage.Row::commitment, this::state);
        state.setSortable(false);
        table.getColumns()
                .setAll(List.of(
                        width(name, 320),
                        width(next, 84),
                        width(Columns.text(texts.get("rhythm.column.channel"), ListPage.Row::channel), 170),
                        width(Columns.text(texts.get("rhythm.column.segment"), ListPage.Row::segment), 120),
                        width(Columns.text(texts.get("rhythm.column.owner"), ListPage.Row::owner), 84),
                        width(minutes, 92),
                        width(state, 96)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    }

    private static <V> TableColumn<ListPage.Row, V> width(TableColumn<ListPage.Row, V> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 72));
        return column;
    }

    private Node named(Rhythm rhythm) {
        Label words = Labels.of(texts.say(RecurrenceWords.of(rhythm)), "small", "muted");
        VBox both = new VBox(Labels.of(rhythm.name()), words);
        both.getStyleClass().add("rhythm-named");
        return both;
    }

    private Node state(Commitment commitment) {
        Rhythm rhythm = commitment.rhythm();
        if (rhythm.paused()) {
            return Labels.pill(texts.get("rhythm.state.paused"), Mood.QUIET, Feather.PAUSE);
        }
        if (commitment.ended()) {
            return Labels.pill(texts.get("rhythm.state.ended"), Mood.QUIET, Feather.FLAG);
        }
        return rhythm.paid()
                ? Labels.pill(texts.get("rhythm.state.paid"), Mood.WARN, Feather.CREDIT_CARD)
                : Labels.pill(texts.get("rhythm.state.active"), Mood.GOOD, Feather.REPEAT);
    }

    private void show(@Nullable ListPage page) {
        if (page == null) {
            return;
        }
        var selected = table.getSelectionModel().getSelectedItems().stream()
                .map(ListPage.Row::id)
                .toList();
        rows.show(page.rows(), selected);
        peaks.getChildren().setAll(page.peaks().stream().map(this::peak).toList());
        helpers.getChildren().setAll(page.helpers().stream().map(this::helper).toList());
    }

    private Node peak(Peak peak) {
        Hyperlink name = Buttons.link(peak.name(), () -> model.edit(peak.id()));
        return Panes.row(name, Panes.spacer(), Labels.muted(days(peak.days())));
    }

    private Node helper(Helper helper) {
        Hyperlink name = Buttons.link(helper.name(), () -> model.edit(helper.id()));
        String hours = texts.get("rhythm.load.hours", Durations.of(helper.weeklyMinutes()));
        return Panes.row(name, Panes.spacer(), Labels.muted(hours));
    }

    private String days(DateRange days) {
        return texts.get(
                "rhythm.days", texts.dayOfYear(days.start()), days.end().minusDays(1));
    }

    private void openSelected() {
        ListPage.Row row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.edit(row.id());
        }
    }

    private static Rhythm rhythm(ListPage.Row row) {
        return row.commitment().rhythm();
    }
}
