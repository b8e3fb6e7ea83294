package hearth.desktop.app;

import hearth.desktop.fx.Theme;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/** The window toolkit, where there is no display too. */
public final class Toolkit {

    private Toolkit() {}

    /** Starts the toolkit without a display, once; a toolkit that already runs is taken as it is. */
    public static void startHeadless() {
        setUnlessSet("glass.platform", "Headless");
        setUnlessSet("prism.order", "sw");
        setUnlessSet("prism.text", "t2k");
        start();
    }

    /** Runs something on the toolkit's thread and waits for what it gives. */
    public static <T> T call(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return join(result);
    }

    /** Runs something on the toolkit's thread and waits until it is done. */
    public static void run(Runnable work) {
        call(Executors.callable(work));
    }

    private static void start() {
        CompletableFuture<Boolean> up = new CompletableFuture<>();
        try {
            Platform.startup(() -> up.complete(true));
        } catch (IllegalStateException alreadyRunning) {
            up.complete(true);
        }
        join(up);
        Platform.setImplicitExit(false);
        run(Theme::loadFonts);
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
