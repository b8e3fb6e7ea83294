package hearth.desktop.backups;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.Shots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.plan.EntityId;
import hearth.session.Problem;
import hearth.storage.Backup;
import hearth.storage.Doctor;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.salvage.Recovered;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups and the ways on from a damaged file, drawn in both themes. */
class BackupShotsTest {

    @TempDir
    private Path folder;

    @Test
    void theBackupsOfAPlanAreDrawn() throws Exception {
        Kept kept = Kept.in(folder);
        draw("backups", kept, desk -> {
            BackupsView view = new BackupsView(desk, kept.backups(), backup -> {}, backup -> {});
            return new Front(view, view.buttons());
        });
        draw("backups-compared", kept, desk -> {
            BackupsView view = new BackupsView(desk, kept.backups(), backup -> {}, backup -> {});
            view.select(1);
            view.buttons().getFirst().fire();
            return new Front(view, view.buttons());
        });
    }

    @Test
    void theWaysOnFromADamagedFileAreDrawn() throws Exception {
        Kept kept = Kept.in(folder);
        var plan = kept.plan();
        try (RandomAccessFile bytes = new RandomAccessFile(kept.file().toFile(), "rw")) {
            bytes.seek(3 * 4096 + 5);
            bytes.write(new byte[] {-1, -1, -1, -1, -1, -1});
        }
        Problem problem = problem(kept);
        Shots.write("rescue", plan, () -> Kept.NOW, desk -> {
            RecoveryModel model = new RecoveryModel(desk.jobs(), problem, Optional.of(kept.backups()));
            model.read(desk.jobs(), progress -> new Doctor(kept.at(Kept.NOW)).recover(kept.file()));
            RecoveryView view = new RecoveryView(desk.texts(), desk.clock(), ZoneOffset.UTC, model, new NoRescue());
            return new Front(view, view.buttons());
        });
        assertThat(Files.size(Path.of("target/shots/rescue-dark-1280x720.png"))).isGreaterThan(10_000);
    }

    private static Problem problem(Kept kept) {
        try {
            PlanFile.read(kept.file(), kept.at(Kept.NOW));
        } catch (CannotOpen e) {
            return e.problem();
        }
        throw new AssertionError("is not damaged");
    }

    private void draw(String name, Kept kept, Function<Desk, Screen> screen) throws Exception {
        Shots.write(name, kept.plan(), () -> Kept.NOW, screen);
        assertThat(Files.size(Path.of("target/shots/" + name + "-dark-1280x720.png")))
                .isGreaterThan(10_000);
    }

    private record NoRescue() implements Rescue {
        @Override
        public void openCopy(hearth.storage.Backups backups, Backup backup) {}

        @Override
        public void save(Recovered recovered) {}

        @Override
        public void openAnother() {}
    }

    /** As it stands in front of a screen. */
    private record Front(Parent view, List<Button> buttons) implements Screen {
        @Override
        public Region node() {
            HBox foot = new HBox(buttons.toArray(Button[]::new));
            foot.getStyleClass().add("front-sheet-foot");
            VBox inner = new VBox(view);
            inner.getStyleClass().add("front-sheet-body");
            VBox sheet = new VBox(inner, foot);
            sheet.getStyleClass().addAll("front-sheet", "wide");
            sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            return new StackPane(sheet);
        }

        @Override
        public void reveal(EntityId<?> id) {}

        @Override
        public void close() {}
    }
}
