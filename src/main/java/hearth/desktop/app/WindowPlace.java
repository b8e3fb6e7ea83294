package hearth.desktop.app;

import hearth.desktop.app.Memory.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Where the window stands: where it stood before, if there still is a screen, and never larger than that screen. */
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
            place(centred(Screen.getPrimary().getVisualBounds()));
        } else {
            place(within(room(before), before));
            stage.setMaximized(before.maximized());
        }
    }

    /** A first window: as large as it looks best, or as there is room. */
    static Bounds centred(Rectangle2D room) {
        double width = Math.min(WIDTH, room.getWidth());
        double height = Math.min(HEIGHT, room.getHeight());
        return new Bounds(
                room.getMinX() + (room.getWidth() - width) / 2,
                room.getMinY() + (room.getHeight() - height) / 2,
                width,
                height,
                false);
    }

    /** A window moved and cut so that all of it is within {@code room}. */
    static Bounds within(Rectangle2D room, Bounds window) {
        double width = Math.min(window.width(), room.getWidth());
        double height = Math.min(window.height(), room.getHeight());
        return new Bounds(
                Math.clamp(window.x(), room.getMinX(), room.getMaxX() - width),
                Math.clamp(window.y(), room.getMinY(), room.getMaxY() - height),
                width,
                height,
                window.maximized());
    }

    Bounds now() {
        if (!stage.isMaximized()) {
            normal = new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
        return new Bounds(normal.x(), normal.y(), normal.width(), normal.height(), stage.isMaximized());
    }

    private void place(Bounds bounds) {
        normal = bounds;
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
    }

    private static Rectangle2D room(Bounds bounds) {
        return Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                .getFirst()
                .getVisualBounds();
    }

    private static boolean isOnScreen(Bounds bounds) {
        boolean sensible = bounds.width() >= LEAST_WIDTH && bounds.height() >= LEAST_HEIGHT;
        return sensible
                && !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), LEAST_HEIGHT / 2)
                        .isEmpty();
    }
}
