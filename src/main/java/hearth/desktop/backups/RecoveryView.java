package hearth.desktop.backups;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.session.Problem;
import hearth.storage.Backup;
import hearth.storage.Backups;
import hearth.storage.salvage.Recovered;
import hearth.text.Texts;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be done when a plan does not open: what happened, what is safe, and every way on there is. */
public final class RecoveryView extends VBox implements AutoCloseable {

    private final Texts texts;
    private final RecoveryModel model;
    private final Rescue rescue;
    private final StackPane content = new StackPane();
    private final List<Button> buttons = new ArrayList<>();

    /**
     * The ways on.
     *
     * @param zone where this machine is, for the dates
     */
    public RecoveryView(Texts texts, InstantSource clock, ZoneId zone, RecoveryModel model, Rescue rescue) {
        this.texts = texts;
        this.model = model;
        this.rescue = rescue;
        RemainsView remains = new RemainsView(texts);
        getStyleClass().addAll("backups", "wide-sheet");
        getChildren()
                .setAll(
                        words(model.problem()),
                        Labels.of(texts.get("backups.rescue.kept"), "section-title"),
                        content,
                        remains);
        buttons.add(Buttons.plain(texts.get("backups.rescue.another"), Feather.FOLDER, rescue::openAnother));
        Button save = save(model.shelf().isPresent());
        model.backups()
                .ifPresentOrElse(backups -> kept(backups, new BackupWords(texts, clock, zone)), this::nothingKept);
        model.remains().subscribe(found -> {
            remains.show(found);
            save.setDisable(!(found instanceof Remains.Legible));
        });
    }

    /** What belongs at the foot, the primary action last. */
    public List<Button> buttons() {
        return List.copyOf(buttons);
    }

    @Override
    public void close() {
        model.close();
    }

    private HBox words(Problem problem) {
        VBox words = new VBox(
                Labels.wrapped(texts.say(problem.happened()), "strong"), Labels.wrapped(texts.say(problem.safe())));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(Feather.ALERT_TRIANGLE), words);
        row.getStyleClass().addAll("banner", "rescue-words");
        return row;
    }

    /** Saving what can be read is the best there is only when there is no backup. */
    private Button save(boolean secondBest) {
        String says = texts.get("backups.rescue.save");
        Button save = secondBest
                ? Buttons.plain(says, Feather.SAVE, this::saveRecovered)
                : Buttons.primary(says, Feather.SAVE, this::saveRecovered);
        if (!(model.remains().get() instanceof Remains.Unasked)) {
            buttons.add(save);
        }
        return save;
    }

    private void saveRecovered() {
        if (model.remains().get() instanceof Remains.Legible(Recovered recovered)) {
            rescue.save(recovered);
        }
    }

    private void kept(Backups backups, BackupWords words) {
        Shelf shelf = model.shelf().orElseThrow();
        BackupTable table = new BackupTable(texts, words, shelf.contents(), backup -> rescue.openCopy(backups, backup));
        Button open = Buttons.primary(
                texts.get("backups.rescue.open"),
                Feather.COPY,
                () -> table.selected().ifPresent(backup -> rescue.openCopy(backups, backup)));
        buttons.add(open);
        shelf.listing().subscribe(listing -> {
            show(listing, table);
            open.setDisable(table.node().getItems().isEmpty());
        });
    }

    private void show(Listing listing, BackupTable table) {
        switch (listing) {
            case Listing.Looking looking -> content.getChildren().setAll(Labels.muted(texts.get("backups.looking")));
            case Listing.Refused refused ->
                content.getChildren().setAll(Labels.wrapped(texts.get("backups.refused"), "bad-text"));
            case Listing.Listed(List<Backup> found) when found.isEmpty() -> nothingKept();
            case Listing.Listed(List<Backup> found) -> {
                content.getChildren().setAll(table.node());
                table.show(found);
                Focus.on(table.node());
            }
        }
    }

    private void nothingKept() {
        content.getChildren().setAll(Labels.wrapped(texts.get("backups.rescue.none"), "muted"));
    }
}
