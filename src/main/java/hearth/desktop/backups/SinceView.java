package hearth.desktop.backups;

import hearth.desktop.backups.Changed.How;
import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.storage.Backup;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What has changed since a backup, thing by thing. There only once somebody has asked. */
final class SinceView extends VBox {

    private final Texts texts;
    private final BackupWords words;
    private final Label title = Labels.wrapped("", "section-title");
    private final TableView<Changed> table = new TableView<>();

    SinceView(Texts texts, BackupWords words) {
        super(Space.S);
        this.texts = texts;
        this.words = words;
        table.getStyleClass().addAll("dense", "since-table");
        table.setAccessibleText(texts.get("backups.since.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(how(), kind(), name(), details()));
        getChildren().setAll(title, table);
        Panes.shown(this, false);
    }

    void show(Since since) {
        Panes.shown(this, !(since instanceof Since.Unasked));
        title.setText(title(since));
        List<Changed> changes = since instanceof Since.Compared(Backup backup, var found) ? found : List.of();
        table.getItems().setAll(changes);
        Panes.shown(table, !changes.isEmpty());
    }

    private String title(Since since) {
        return switch (since) {
            case Since.Unasked unasked -> "";
            case Since.Comparing(Backup backup) -> texts.get("backups.since.comparing", words.when(backup));
            case Since.Unreadable(Backup backup) -> texts.get("backups.since.unreadable", words.when(backup));
            case Since.Compared(Backup backup, var changes)
            when changes.isEmpty() -> texts.get("backups.since.same", words.when(backup));
            case Since.Compared compared ->
                texts.get(
                        "backups.since.changed",
                        words.when(compared.backup()),
                        compared.count(How.ADDED),
                        compared.count(How.CHANGED),
                        compared.count(How.REMOVED));
        };
    }

    private TableColumn<Changed, How> how() {
        TableColumn<Changed, How> column = Columns.nodes(
                texts.get("backups.since.how"),
                Changed::how,
                how -> Labels.pill(texts.name("backups", how), mood(how)));
        column.setMinWidth(100);
        column.setMaxWidth(110);
        return column;
    }

    private TableColumn<Changed, String> kind() {
        TableColumn<Changed, String> column =
                Columns.text(texts.get("backups.since.kind"), change -> texts.say(change.kind()));
        column.setMinWidth(100);
        column.setMaxWidth(140);
        return column;
    }

    private TableColumn<Changed, String> name() {
        TableColumn<Changed, String> column =
                Columns.text(texts.get("backups.since.name"), change -> texts.say(change.name()));
        column.setMinWidth(180);
        return column;
    }

    private TableColumn<Changed, String> details() {
        TableColumn<Changed, String> column = Columns.text(
                texts.get("backups.since.details"),
                change -> change.how() == How.CHANGED ? texts.say(change.details()) : "");
        column.setPrefWidth(320);
        return column;
    }

    private static Mood mood(How how) {
        return switch (how) {
            case ADDED -> Mood.GOOD;
            case CHANGED -> Mood.ACCENT;
            case REMOVED -> Mood.WARN;
        };
    }
}
