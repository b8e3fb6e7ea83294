package hearth.testing;

import hearth.desktop.fx.Theme;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window of the smallest size that Hearth is made for, in the light theme, open while a test runs. */
public final class OnStage implements BeforeEachCallback, AfterEachCallback {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Consumer<Stage> content;

    private OnStage(Consumer<Stage> content) {
        this.content = content;
    }

    /** Shows what {@code root} makes on the toolkit's thread. */
    public static OnStage of(Supplier<? extends Parent> root) {
        return of(root, () -> {});
    }

    /** Shows what {@code root} makes, then does what belongs before the test, both on the toolkit's thread. */
    public static OnStage of(Supplier<? extends Parent> root, Runnable then) {
        return new OnStage(stage -> {
            stage.setScene(new Scene(root.get(), WIDTH, HEIGHT));
            stage.show();
            then.run();
        });
    }

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            Theme.loadFonts();
            Theme.LIGHT.apply();
            content.accept(stage);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        FxToolkit.cleanupStages();
    }
}
