package hearth.desktop.importing;

import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Space;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ReadRow;
import hearth.exchange.recipe.RejectedRow;
import hearth.exchange.recipe.RowOutcome;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What would come in and what would not, row by row. */
final class ImportRows extends VBox {

    private static final double ROW = 40;
    private static final int MOST_IN_SIGHT = 5;

    private final Texts texts;

    ImportRows(ImportPlan plan, Texts texts) {
        this.texts = texts;
        getStyleClass().add("import-rows");
        getChildren().add(counts(plan));
        if (!plan.rejected().isEmpty()) {
            getChildren().addAll(Labels.of(texts.get("importing.rejected"), "h3"), rejected(plan.rejected()));
        }
        if (!plan.rows().isEmpty()) {
            getChildren().addAll(Labels.of(texts.get("importing.rows"), "h3"), read(plan.rows()));
        }
    }

    private Node counts(ImportPlan plan) {
        FlowPane counts = new FlowPane(Space.S, Space.S);
        count(counts, "importing.count.added", plan.added(), Mood.GOOD);
        count(counts, "importing.count.updated", plan.updated(), Mood.ACCENT);
        count(counts, "importing.count.skipped", plan.skipped(), Mood.QUIET);
        count(counts, "importing.count.rejected", plan.rejected().size(), Mood.BAD);
        return counts;
    }

    private void count(FlowPane counts, String key, int count, Mood mood) {
        if (count > 0) {
            counts.getChildren().add(Labels.pill(texts.get(key, count), mood));
        }
    }

    private TableView<ReadRow> read(List<ReadRow> rows) {
        TableColumn<ReadRow, RowOutcome> outcome = Columns.nodes(
                texts.get("importing.column.outcome"),
                ReadRow::outcome,
                each -> Labels.pill(texts.name("importing", each), mood(each)));
        outcome.setMinWidth(130);
        TableView<ReadRow> table = table(texts.get("importing.rows"), rows);
        table.getColumns().add(line(ReadRow::line));
        table.getColumns().add(outcome);
        table.getColumns().add(wide(Columns.text(texts.get("importing.column.what"), row -> texts.say(row.what()))));
        return table;
    }

    private TableView<RejectedRow> rejected(List<RejectedRow> rows) {
        TableView<RejectedRow> table = table(texts.get("importing.rejected"), rows);
        table.getColumns().add(line(RejectedRow::line));
        table.getColumns()
                .add(wide(Columns.text(texts.get("importing.column.reason"), row -> texts.say(row.reason()))));
        return table;
    }

    private <R> TableColumn<R, Long> line(Function<R, Long> line) {
        TableColumn<R, Long> column = Columns.number(texts.get("importing.column.line"), line, String::valueOf);
        column.setMinWidth(70);
        column.setMaxWidth(90);
        return column;
    }

    private static <R> TableColumn<R, String> wide(TableColumn<R, String> column) {
        column.setPrefWidth(460);
        return column;
    }

    private static <R> TableView<R> table(String says, List<R> rows) {
        TableView<R> table = new TableView<>();
        table.getItems().setAll(rows);
        table.setAccessibleText(says);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("import-table");
        table.setPrefHeight(ROW + ROW * Math.min(rows.size(), MOST_IN_SIGHT));
        return table;
    }

    private static Mood mood(RowOutcome outcome) {
        return switch (outcome) {
            case ADDED -> Mood.GOOD;
            case UPDATED -> Mood.ACCENT;
            case SKIPPED -> Mood.QUIET;
        };
    }
}
