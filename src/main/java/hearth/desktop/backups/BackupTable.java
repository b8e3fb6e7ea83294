package hearth.desktop.backups;

import hearth.desktop.fx.Columns;
import hearth.storage.Backup;
import hearth.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** Backups as rows, the newest first. What is in them fills in as they come into sight. */
final class BackupTable {

    private final TableView<Backup> table = new TableView<>();
    private final Texts texts;
    private final BackupWords words;
    private final Contents contents;

    /**
     * An empty table.
     *
     * @param opened told of a row that is opened by Enter or a double click
     */
    BackupTable(Texts texts, BackupWords words, Contents contents, Consumer<Backup> opened) {
        this.texts = texts;
        this.words = words;
        this.contents = contents;
        table.getStyleClass().addAll("dense", "backup-table");
        table.setAccessibleText(texts.get("backups.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(when(), why(), holds(), size()));
        table.setRowFactory(any -> row(opened));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                selected().ifPresent(opened);
            }
        });
    }

    TableView<Backup> node() {
        return table;
    }

    /** Shows these, the first selected. */
    void show(List<Backup> backups) {
        table.getItems().setAll(backups);
        table.getSelectionModel().selectFirst();
    }

    Optional<Backup> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private TableRow<Backup> row(Consumer<Backup> opened) {
        TableRow<Backup> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                opened.accept(row.getItem());
            }
        });
        return row;
    }

    private TableColumn<Backup, Backup> when() {
        TableColumn<Backup, Backup> column =
                Columns.column(texts.get("backups.column.when"), backup -> backup, words::when);
        column.setComparator((one, other) -> one.made().compareTo(other.made()));
        return sized(column, 150);
    }

    private TableColumn<Backup, Backup> why() {
        TableColumn<Backup, Backup> column =
                Columns.column(texts.get("backups.column.why"), backup -> backup, words::why);
        column.setComparator((one, other) -> words.why(one).compareTo(words.why(other)));
        return sized(column, 240);
    }

    private TableColumn<Backup, @Nullable Held> holds() {
        TableColumn<Backup, @Nullable Held> column = new TableColumn<>(texts.get("backups.column.holds"));
        column.setCellValueFactory(row -> contents.of(row.getValue()));
        column.setCellFactory(any -> new HeldCell());
        // Sorting would have to look into all of them first.
        column.setSortable(false);
        return sized(column, 230);
    }

    private TableColumn<Backup, Backup> size() {
        TableColumn<Backup, Backup> column =
                Columns.number(texts.get("backups.column.size"), backup -> backup, words::size);
        column.setComparator((one, other) -> Long.compare(one.bytes(), other.bytes()));
        return sized(column, 80);
    }

    private static <V extends @Nullable Object> TableColumn<Backup, V> sized(
            TableColumn<Backup, V> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }

    private final class HeldCell extends TableCell<Backup, @Nullable Held> {
        @Override
        protected void updateItem(@Nullable Held held, boolean empty) {
            super.updateItem(held, empty);
            setText(empty ? "" : held == null ? texts.get("backups.looking") : words.holds(held));
            getStyleClass().removeAll("muted", "bad-text");
            if (!empty && held == null) {
                getStyleClass().add("muted");
            } else if (held instanceof Held.Unreadable) {
                getStyleClass().add("bad-text");
            }
        }
    }
}
