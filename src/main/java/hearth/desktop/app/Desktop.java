package hearth.desktop.app;

import hearth.desktop.fx.Theme;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens the workbench and stays until its window is closed. */
public final class Desktop {

    private Desktop() {}

    /**
     * Opens the window and returns when it is closed and everything is saved.
     *
     * @throws UnsupportedOperationException when the toolkit finds no display after all
     */
    public static void open(Launch launch) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<Program> program = new AtomicReference<>();
        Platform.startup(() -> program.set(begin(launch, closed)));
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> Platform.runLater(() -> program.get().defect(thrown)));
        closed.await();
        Platform.exit();
    }

    private static Program begin(Launch launch, CountDownLatch closed) {
        Platform.setImplicitExit(false);
        Theme.loadFonts();
        Program program = new Program(launch, Assembly.screens(), new Stage(), closed::countDown);
        program.begin();
        return program;
    }
}
