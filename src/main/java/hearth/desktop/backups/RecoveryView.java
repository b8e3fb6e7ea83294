package hearth.desktop.backups;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.session.Jobs;
import hearth.session.Problem;
import hearth.storage.Backup;
import hearth.storage.Backups;
import hearth.text.Texts;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be done when a plan does not open: what happened, what is safe, and every way on there is. */
public final class RecoveryView extends VBox implements AutoCloseable {

    private final Texts texts;
    private final Rescue rescue;
    private final StackPane content = new StackPane();
    private final List<Button> buttons = new ArrayList<>();
    private final Lifetime lifetime = new Lifetime();

    /**
     * The ways on.
     *
     * @param zone where this machine is, for the dates
     * @param backups of the plan that was in that file
     */
    public RecoveryView(
            Texts texts,
            InstantSource clock,
            ZoneId zone,
            Jobs jobs,
            Problem problem,
            Optional<Backups> backups,
            Rescue rescue) {
        this.texts = texts;
        this.rescue = rescue;
        getStyleClass().addAll("backups", "wide-sheet");
        getChildren().setAll(words(problem), Labels.of(texts.get("backups.rescue.kept"), "section-title"), content);
        buttons.add(Buttons.plain(texts.get("backups.rescue.another"), Feather.FOLDER, rescue::openAnother));
        backups.ifPresentOrElse(found -> kept(found, jobs, new BackupWords(texts, clock, zone)), this::nothingKept);
    }

    /** What belongs at the foot, the primary action last. */
    public List<Button> buttons() {
        return List.copyOf(buttons);
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private HBox words(Problem problem) {
        VBox words = new VBox(
                Labels.wrapped(texts.say(problem.happened()), "strong"), Labels.wrapped(texts.say(problem.safe())));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(Feather.ALERT_TRIANGLE), words);
        row.getStyleClass().addAll("banner", "rescue-words");
        return row;
    }

    private void kept(Backups backups, Jobs jobs, BackupWords words) {
        Shelf shelf = lifetime.with(new Shelf(jobs, backups));
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
