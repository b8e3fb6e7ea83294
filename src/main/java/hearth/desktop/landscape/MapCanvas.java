package hearth.desktop.landscape;

import hearth.desktop.fx.Filling;
import hearth.desktop.fx.Lifetime;
import hearth.picture.map.MapPicture;
import hearth.plan.landscape.NodeId;
import hearth.session.Jobs;
import hearth.text.Texts;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.shape.Polygon;

/** The map on screen: turns events into gestures, and has a frame painted when something has changed. */
final class MapCanvas extends Filling implements AutoCloseable {

    private static final double WHEEL = 1.0015;

    private final MapModel map;
    private final Texts texts;
    private final MapGestures gestures;
    private final Lasso lasso;
    private final Polygon drawn = new Polygon();
    private final Lifetime lifetime = new Lifetime();
    private final MapFrames frames;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            map.turn().pulse(now);
        }
    };

    /** The map, with a line that may be drawn on it and what may be opened in front of it. */
    MapCanvas(MapModel map, Jobs jobs, Texts texts, Lasso lasso, MapGestures gestures) {
        this.map = map;
        this.texts = texts;
        this.gestures = gestures;
        this.lasso = lasso;
        this.frames = lifetime.with(new MapFrames(map, jobs, this::getAccessibleText));
        getStyleClass().add("map-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(texts.get("landscape.map.keys"));
        drawn.getStyleClass().add("map-lasso");
        drawn.setManaged(false);
        drawn.setMouseTransparent(true);
        getChildren().addAll(frames, drawn);
        Clips.toBounds(this);
        follow();
        turning();
        pointer();
        lifetime.listen(lasso.line(), line -> draw());
        lifetime.listen(lasso.ready(), ready -> setCursor(ready ? Cursor.CROSSHAIR : Cursor.DEFAULT));
    }

    @Override
    public void close() {
        lifetime.close();
    }

    @Override
    protected void layoutChildren() {
        map.resize(getWidth(), getHeight());
        frames.resizeRelocate(0, 0, getWidth(), getHeight());
        frames.refresh();
        draw();
    }

    private void draw() {
        drawn.getPoints()
                .setAll(lasso.line().get().stream()
                        .map(map::pointOf)
                        .flatMap(point -> Stream.of(point.x(), point.y()))
                        .toList());
    }

    private void follow() {
        describe();
        lifetime.listen(map.landscape().seen(), seen -> {
            describe();
            requestLayout();
        });
        lifetime.listen(map.viewport(), view -> requestLayout());
        lifetime.listen(map.attention(), attention -> requestLayout());
    }

    /** Pulses come only while a picture turns, and any gesture finds the next one in place. */
    private void turning() {
        lifetime.listen(map.turn().crossing(), crossing -> {
            if (crossing == null) {
                pulse.stop();
            } else if (crossing.share() == 0) {
                pulse.start();
            }
            describe();
            requestLayout();
        });
        lifetime.with(pulse::stop);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> map.turn().end());
        addEventFilter(GestureEvent.ANY, event -> map.turn().end());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> map.turn().end());
    }

    private void describe() {
        setAccessibleText(MapPicture.description(map.scene(), texts));
    }

    private void pointer() {
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> moved(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> left());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> gestures.drag(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> gestures.release(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(ZoomEvent.ZOOM, this::pinched);
    }

    private void moved(double x, double y) {
        gestures.move(x, y);
        boolean overSomething =
                map.handleAt(x, y).isPresent() || map.attention().get().pointed() instanceof NodeId<?>;
        Cursor ground = lasso.ready().get() ? Cursor.CROSSHAIR : Cursor.DEFAULT;
        setCursor(overSomething ? Cursor.HAND : ground);
    }

    private void left() {
        if (!map.isReaching()) {
            map.pointNowhere();
        }
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            gestures.press(event.getX(), event.getY(), event.isShiftDown() || event.isShortcutDown());
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            gestures.doubleClick(event.getX(), event.getY());
        }
        event.consume();
    }

    /** A wheel zooms; a finger on the glass, and a wheel that goes sideways, move the ground. */
    private void scrolled(ScrollEvent event) {
        if (event.isDirect() || event.getDeltaX() != 0) {
            map.pan(event.getDeltaX(), event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            map.zoom(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY());
        }
        event.consume();
    }

    /** Two fingers that part or meet. */
    private void pinched(ZoomEvent event) {
        map.zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }
}
