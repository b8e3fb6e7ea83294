package hearth.desktop.fx;

import hearth.picture.Picture;
import hearth.picture.Spot;
import hearth.plan.EntityId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Paints a {@link Picture} in the colours of the theme. Pointing at a spot says what it is; a click, or the arrow keys and
 * Enter, choose it.
 */
public final class PictureView extends Region {

    private static final double RING = 2;

    private final Canvas canvas = new Canvas();
    private final Region ring = new Region();
    private final Tooltip tip = Tips.quick();
    private final Palette palette = new Palette(this, this::requestLayout);
    private Picture picture = new Picture(0, 0, "", List.of(), List.of());
    private @Nullable Consumer<Spot> chosen;
    private int at = -1;

    public PictureView() {
        getStyleClass().add("picture-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ring.getStyleClass().add("picture-ring");
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        getChildren().addAll(canvas, ring);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> Tooltip.uninstall(this, tip));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> ring.setVisible(focused && at >= 0));
    }

    /** Shows another picture. */
    public void show(Picture newPicture) {
        picture = newPicture;
        at = -1;
        ring.setVisible(false);
        setAccessibleText(picture.description());
        setMinSize(picture.width(), picture.height());
        setPrefSize(picture.width(), picture.height());
        requestLayout();
    }

    /** Does something with a spot that was chosen, which makes this view one that the keyboard reaches. */
    public void onSpot(Consumer<Spot> action) {
        chosen = action;
        setFocusTraversable(true);
    }

    /** The spot that the arrow keys are at. */
    public Optional<Spot> marked() {
        return at < 0 ? Optional.empty() : Optional.of(picture.spots().get(at));
    }

    /** Takes the arrow keys to the spot of something, if it is shown. */
    public void mark(EntityId<?> about) {
        IntStream.range(0, picture.spots().size())
                .filter(n -> about.equals(picture.spots().get(n).about()))
                .findFirst()
                .ifPresent(this::goTo);
    }

    /** The topmost spot at a point of this view. */
    public Optional<Spot> spotAt(double x, double y) {
        return picture.spots().reversed().stream()
                .filter(spot -> holds(spot, x, y))
                .findFirst();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(picture.width());
        canvas.setHeight(picture.height());
        new Painter(canvas.getGraphicsContext2D(), palette).paint(picture);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Palette.CSS;
    }

    Palette palette() {
        return palette;
    }

    private void point(double x, double y) {
        Optional<Spot> spot = spotAt(x, y).filter(s -> !s.says().isEmpty());
        setCursor(chosen != null && spot.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        spot.ifPresentOrElse(this::tell, () -> Tooltip.uninstall(this, tip));
    }

    private void tell(Spot spot) {
        if (!spot.says().equals(tip.getText()) || tip.getGraphic() != null) {
            tip.hide();
            tip.setText(spot.says());
        }
        Tooltip.uninstall(this, tip);
        Tooltip.install(this, tip);
    }

    private void clicked(MouseEvent event) {
        if (event.isStillSincePress()) {
            spotAt(event.getX(), event.getY()).ifPresent(this::choose);
        }
    }

    private void key(KeyEvent event) {
        if (chosen == null || picture.spots().isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT -> step(event, 1);
            case LEFT -> step(event, -1);
            case DOWN -> leap(event, 1);
            case UP -> leap(event, -1);
            case ENTER, SPACE -> enter(event);
            default -> {}
        }
    }

    private void step(KeyEvent event, int by) {
        go(event, Math.floorMod(at < 0 && by < 0 ? 0 : at + by, picture.spots().size()));
    }

    /** To the nearest spot above or below; where there is none, to the one before or after. */
    private void leap(KeyEvent event, int down) {
        if (at < 0) {
            step(event, down);
            return;
        }
        Spot from = picture.spots().get(at);
        IntStream.range(0, picture.spots().size())
                .filter(n -> down * (middle(picture.spots().get(n)) - middle(from)) > from.height() / 2)
                .boxed()
                .min(Comparator.comparingDouble(
                        n -> distance(from, picture.spots().get(n))))
                .ifPresentOrElse(n -> go(event, n), () -> step(event, down));
    }

    private static double middle(Spot spot) {
        return spot.y() + spot.height() / 2;
    }

    /** Sideways counts double, so that columns are kept. */
    private static double distance(Spot one, Spot other) {
        return 2 * Math.abs(other.x() + other.width() / 2 - one.x() - one.width() / 2)
                + Math.abs(middle(other) - middle(one));
    }

    private void go(KeyEvent event, int to) {
        goTo(to);
        event.consume();
    }

    private void goTo(int to) {
        at = to;
        Spot spot = picture.spots().get(at);
        ring.resizeRelocate(spot.x() - RING, spot.y() - RING, spot.width() + 2 * RING, spot.height() + 2 * RING);
        ring.setVisible(isFocused());
        setAccessibleText(spot.says());
    }

    private void enter(KeyEvent event) {
        if (at >= 0) {
            choose(picture.spots().get(at));
            event.consume();
        }
    }

    private void choose(Spot spot) {
        if (chosen != null) {
            chosen.accept(spot);
        }
    }

    private static boolean holds(Spot spot, double x, double y) {
        return x >= spot.x() && x < spot.x() + spot.width() && y >= spot.y() && y < spot.y() + spot.height();
    }
}
