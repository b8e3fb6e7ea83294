package hearth.desktop.backups;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.Labels;
import hearth.storage.Backup;
import hearth.storage.Backups;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The backups of the open plan, in front of the screen. */
public final class BackupsView extends VBox implements AutoCloseable {

    private final Texts texts;
    private final Backups backups;
    private final BackupsModel model;
    private final BackupTable table;
    private final StackPane content = new StackPane();
    private final Button compare;
    private final Button elsewhere;
    private final Button open;

    /**
     * The backups.
     *
     * @param beside opens a copy of one beside the plan
     * @param asking asks where to and opens a copy of one there
     */
    public BackupsView(Desk desk, Backups backups, Consumer<Backup> beside, Consumer<Backup> asking) {
        this.texts = desk.texts();
        this.backups = backups;
        this.model = new BackupsModel(desk, backups);
        BackupWords words =
                new BackupWords(texts, desk.clock(), desk.plan().settings().zone());
        this.table = new BackupTable(texts, words, model.shelf().contents(), backup -> model.open(backup, beside));
        compare = Buttons.plain(texts.get("backups.compare"), Feather.COLUMNS, () -> picked(model::compare));
        elsewhere = Buttons.plain(
                texts.get("backups.elsewhere"), Feather.FOLDER, () -> picked(backup -> model.open(backup, asking)));
        open = Buttons.primary(
                texts.get("backups.open"), Feather.COPY, () -> picked(backup -> model.open(backup, beside)));
        build(new SinceView(texts, words));
        model.shelf().listing().subscribe(this::show);
    }

    /** What belongs at the foot, the primary action last. */
    public List<Button> buttons() {
        return List.of(compare, elsewhere, open);
    }

    /** Selects a row by its number, from 0. */
    void select(int row) {
        table.node().getSelectionModel().select(row);
    }

    @Override
    public void close() {
        model.close();
    }

    private void build(SinceView since) {
        getStyleClass().addAll("backups", "wide-sheet");
        table.node().getSelectionModel().selectedItemProperty().subscribe(() -> model.forget());
        model.since().subscribe(since::show);
        getChildren().setAll(Labels.wrapped(texts.get("backups.intro"), "muted"), content, since, place());
    }

    private Node place() {
        TextField path = new TextField(backups.folder().toString());
        path.setEditable(false);
        path.getStyleClass().add("path-field");
        path.setAccessibleText(texts.get("backups.place"));
        return new VBox(Labels.of(texts.get("backups.place"), "caption"), path);
    }

    private void show(Listing listing) {
        List<Backup> found = listing instanceof Listing.Listed(List<Backup> all) ? all : List.of();
        content.getChildren()
                .setAll(
                        switch (listing) {
                            case Listing.Looking looking -> Labels.muted(texts.get("backups.looking"));
                            case Listing.Refused refused -> Labels.wrapped(texts.get("backups.refused"), "bad-text");
                            case Listing.Listed listed -> found.isEmpty() ? empty() : table.node();
                        });
        table.show(found);
        buttons().forEach(button -> button.setDisable(found.isEmpty()));
        if (!found.isEmpty()) {
            Focus.on(table.node());
        }
    }

    private Node empty() {
        return new EmptyState(Feather.ARCHIVE, texts.get("backups.empty"), texts.get("backups.empty.words"));
    }

    private void picked(Consumer<Backup> action) {
        table.selected().ifPresent(action);
    }
}
