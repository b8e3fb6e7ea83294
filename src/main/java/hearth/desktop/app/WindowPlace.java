package hearth.desktop.app;

import hearth.desktop.app.Memory.Bounds;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Where the window stands: where it stood before, if there still is a screen. */
final class WindowPlace {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Stage stage;
    private Bounds normal = new Bounds(0, 0, WIDTH, HEIGHT, false);

    WindowPlace(Stage stage) {
        this.stage = stage;
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    void restore(@Nullable Bounds before) {
        if (before == null || !isOnScreen(before)) {
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            return;
        }
        normal = before;
        stage.setX(before.x());
        stage.setY(before.y());
        stage.setWidth(before.width());
        stage.setHeight(before.height());
        stage.setMaximized(before.maximized());
    }

    Bounds now() {
        if (!stage.isMaximized()) {
            normal = new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
        return new Bounds(normal.x(), normal.y(), normal.width(), normal.height(), stage.isMaximized());
    }

    private static boolean isOnScreen(Bounds bounds) {
        boolean sensible = bounds.width() >= LEAST_WIDTH && bounds.height() >= LEAST_HEIGHT;
        return sensible
                && !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), LEAST_HEIGHT / 2)
                        .isEmpty();
    }
}
