package hearth.desktop.app;

import hearth.desktop.fx.Theme;
import hearth.text.Texts;
import java.io.PrintStream;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Opens the workbench and stays until its window is closed. */
public final class Desktop {

    private static final int CLOSED = 0;
    private static final int NO_DISPLAY = 2;

    private final Display display;
    private final PrintStream bad;

    /**
     * On this machine.
     *
     * @param bad where the one line goes when there is no display
     */
    public Desktop(Properties properties, Map<String, String> environment, PrintStream bad) {
        this.display = new Display(properties, environment);
        this.bad = bad;
    }

    /** Opens the window, returns when it is closed and everything is saved, and gives the exit code. */
    public int open(Launch launch) throws InterruptedException {
        if (!display.isThere()) {
            return noDisplay(launch);
        }
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable Program> program = new AtomicReference<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> tell(program, thrown));
        try {
            Platform.startup(() -> program.set(begin(launch, closed)));
        } catch (UnsupportedOperationException unreachable) {
            return noDisplay(launch);
        }
        closed.await();
        Platform.exit();
        return CLOSED;
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

    private void tell(AtomicReference<@Nullable Program> program, Throwable thrown) {
        Program running = program.get();
        if (running == null) {
            thrown.printStackTrace(bad);
        } else {
            Platform.runLater(() -> running.defect(thrown));
        }
    }
}
