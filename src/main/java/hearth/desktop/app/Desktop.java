package hearth.desktop.app;

import hearth.desktop.fx.Theme;
import hearth.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens the workbench and stays until its window is closed; a second start leads to the window that is open. */
public final class Desktop {

    private static final int DONE = 0;
    private static final int NO_DISPLAY = 2;

    private final Display display;
    private final PrintStream bad;
    private final CompletableFuture<Program> program = new CompletableFuture<>();

    /**
     * On this machine.
     *
     * @param bad where the one line goes when there is no display
     */
    public Desktop(Properties properties, Map<String, String> environment, PrintStream bad) {
        this.display = new Display(properties, environment);
        this.bad = bad;
    }

    /**
     * Opens the window, returns when it is closed and everything is saved, and gives the exit code. Returns at once when
     * a window that is open already takes over.
     */
    public int open(Launch launch) throws InterruptedException {
        if (!display.isThere()) {
            return noDisplay(launch);
        }
        try (Doorbell bell = new Doorbell(launch.data().root())) {
            return isAnswered(bell, launch) ? DONE : show(launch);
        }
    }

    private boolean isAnswered(Doorbell bell, Launch launch) {
        try {
            var _ = launch.data().made();
            return !bell.hang(this::welcome) && bell.ring(Visit.of(launch));
        } catch (IOException e) {
            // Where no bell can be hung, every start has a window of its own.
            return false;
        }
    }

    /** Takes a visit, even one that comes before the window is there; false once the window is closing. */
    private boolean welcome(Visit visit) {
        if (program.isDone() && program.join().isLeaving()) {
            return false;
        }
        var _ = program.thenAccept(running -> Platform.runLater(() -> running.visit(visit)));
        return true;
    }

    private int show(Launch launch) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> tell(thrown));
        try {
            Platform.startup(() -> program.complete(begin(launch, closed)));
        } catch (UnsupportedOperationException unreachable) {
            return noDisplay(launch);
        }
        closed.await();
        Platform.exit();
        return DONE;
    }

    private static Program begin(Launch launch, CountDownLatch closed) {
        Platform.setImplicitExit(false);
        Theme.loadFonts();
        Program program = new Program(launch, Assembly.screens(), new Stage(), closed::countDown);
        program.begin();
        return program;
    }

    private int noDisplay(Launch launch) {
        bad.println(new Texts(launch.locale()).get("shell.noDisplay"));
        return NO_DISPLAY;
    }

    private void tell(Throwable thrown) {
        if (program.isDone()) {
            Platform.runLater(() -> program.join().defect(thrown));
        } else {
            thrown.printStackTrace(bad);
        }
    }
}
