package hearth.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.backups.Kept;
import hearth.storage.PlanFile;
import hearth.testing.Hands;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A damaged file, and the backups of a sound one, as somebody in front of the whole program meets them. */
class EarlierStatesJourneyTest {

    private static final String COPY = "bakery (backup 2026-11-21 09.02).hearth";

    @TempDir
    private Path folder;

    private final Hands robot = new Hands();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Program program;

    @AfterEach
    void quit() throws InterruptedException {
        Program running = program;
        if (running != null) {
            Toolkit.run(running::quit);
            assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Program start(Kept kept, Optional<Path> file) {
        Toolkit.startHeadless();
        Launch launch =
                new Launch(file, false, kept.at(Kept.NOW), kept.at(Kept.NOW).clock(), Locale.UK);
        Program begun = Toolkit.call(() -> {
            Program made = new Program(launch, Assembly.screens(), new Stage(), closed::countDown);
            made.begin();
            return made;
        });
        program = begun;
        return begun;
    }

    private static byte[] damage(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(3 * 4096 + 5);
            bytes.write(new byte[] {-1, -1, -1, -1, -1, -1});
        }
        return Files.readAllBytes(file);
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean shows(String text) {
        return robot.lookup(text).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void awaitRescue() throws TimeoutException {
        await(() -> shows("This plan does not open") && shows("While you worked"));
    }

    @Test
    void aDamagedFileOfTheCommandLineLeadsToItsBackups() throws Exception {
        Kept kept = Kept.in(folder);
        var plan = kept.plan();
        byte[] damaged = damage(kept.file());
        start(kept, Optional.of(kept.file()));
        awaitRescue();
        assertThat(shows("“bakery.hearth” is a plan, but part of it is damaged."))
                .isTrue();
        await(() -> shows("What can still be read of the file")
                && robot.lookup("Save what can be read…")
                        .tryQuery()
                        .filter(save -> !save.isDisabled())
                        .isPresent());
        robot.clickOn("Open a copy of this backup");
        await(() -> shows("Today") && !shows("This plan does not open"));
        assertThat(PlanFile.read(folder.resolve(COPY), kept.at(Kept.NOW))).isEqualTo(plan);
        assertThat(kept.file()).hasBinaryContent(damaged);
    }

    @Test
    void aDamagedFileThatIsOpenedOrDroppedLeadsToItsBackups() throws Exception {
        Kept kept = Kept.in(folder);
        damage(kept.file());
        Program running = start(kept, Optional.empty());
        Toolkit.run(() -> running.open(kept.file()));
        awaitRescue();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> !shows("This plan does not open"));
    }

    @Test
    void aRecentPlanThatHasGoneIsFoundInItsBackups() throws Exception {
        Kept kept = Kept.in(folder);
        Program running = start(kept, Optional.of(kept.file()));
        await(() -> running.takesFiles());
        Toolkit.run(running::startPage);
        await(() -> shows("Recent plans"));
        Files.delete(kept.file());
        robot.clickOn(".recent-plan");
        awaitRescue();
    }

    @Test
    void aFileThatWasNeverAPlanIsOnlyToldOf() throws Exception {
        Kept kept = Kept.in(folder);
        Path text = Files.writeString(folder.resolve("letter.hearth"), "Dear Anna");
        start(kept, Optional.of(text));
        await(() -> shows("“letter.hearth” is not a plan of Hearth."));
        assertThat(shows("This plan does not open")).isFalse();
    }

    @Test
    void theBackupsAreOneKeyAwayAndOpenBesideThePlan() throws Exception {
        Kept kept = Kept.in(folder);
        Program running = start(kept, Optional.of(kept.file()));
        await(() -> running.takesFiles());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).release(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        await(() -> shows("While you worked"));
        await(() -> robot.lookup(".backup-table").query().isFocused());
        robot.clickOn("Compare with now");
        await(() -> shows("Today, 09:02 until now: nothing has changed."));
        robot.clickOn("Open a copy");
        await(() -> Files.exists(folder.resolve(COPY)) && running.takesFiles() && shows("Today"));
        assertThat(kept.plan()).isEqualTo(PlanFile.read(folder.resolve(COPY), kept.at(Kept.NOW)));
    }
}
