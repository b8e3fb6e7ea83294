package hearth.desktop.landscape;

import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.PictureView;
import hearth.picture.Mark;
import hearth.picture.Picture;
import hearth.picture.map.Attention;
import hearth.picture.map.Crossing;
import hearth.picture.map.MapPicture;
import hearth.picture.map.MapScene;
import hearth.picture.map.Viewport;
import hearth.session.Jobs;
import hearth.session.Latest;
import hearth.session.Work;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The frames of the map, laid out beside the window and painted in it. A picture of few is painted anew for every frame. One
 * of many takes longer than a frame may: it is painted once, shifted and enlarged as it is while the map moves, and painted
 * again when the map has come to rest; whatever somebody points at, selects or drags lies above it in a picture of its own.
 */
final class MapFrames extends Region implements AutoCloseable {

    /** A picture of more marks than this is one of many. */
    private static final int MANY = 400;

    private static final Duration REST = Duration.millis(120);
    private static final Picture NOTHING = new Picture(0, 0, "", List.of(), List.of());

    private final MapModel map;
    private final Supplier<String> description;
    private final PictureView ground = new PictureView();
    private final PictureView above = new PictureView();
    private final Affine moved = new Affine();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Lifetime lifetime = new Lifetime();
    private final Latest<Frame> frames;
    private final Latest<Picture> attended;
    private @Nullable Frame shown;

    /**
     * A frame that was laid out.
     *
     * @param many true when it shows nothing of what somebody does with the map
     */
    private record Frame(MapScene scene, Viewport view, Picture picture, boolean many) {}

    MapFrames(MapModel map, Jobs jobs, Supplier<String> description) {
        this.map = map;
        this.description = description;
        this.frames = lifetime.with(new Latest<>(jobs, this::frame, this::show));
        this.attended = lifetime.with(new Latest<>(jobs, this::attention, above::show));
        setMouseTransparent(true);
        // A frame that arrives must not ask for room, and so for another frame.
        setManaged(false);
        ground.setManaged(false);
        above.setManaged(false);
        ground.getTransforms().add(moved);
        rest.setOnFinished(event -> frames.refresh());
        lifetime.with(rest::stop);
        getChildren().addAll(ground, above);
    }

    /** Something has changed: what is seen, from where, or what somebody does with it. */
    void refresh() {
        Frame now = shown;
        if (now == null || !now.many || isOfAnother(now)) {
            frames.refresh();
            return;
        }
        move(now);
        attended.refresh();
        if (!now.view.equals(map.viewport().get())) {
            rest.playFromStart();
        }
    }

    @Override
    public void close() {
        lifetime.close();
    }

    @Override
    protected void layoutChildren() {
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        above.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isOfAnother(Frame frame) {
        Viewport view = map.viewport().get();
        return frame.scene != map.scene()
                || map.turn().crossing().get() != null
                || frame.view.width() != view.width()
                || frame.view.height() != view.height();
    }

    private Work<Frame> frame() {
        MapScene scene = map.scene();
        Viewport view = map.viewport().get();
        Attention attention = map.attention().get();
        String says = description.get();
        Crossing crossing = map.turn().crossing().get();
        return progress -> crossing == null
                ? frame(scene, view, attention, says)
                : new Frame(scene, view, MapPicture.crossing(crossing, scene, view, attention, says), false);
    }

    private static Frame frame(MapScene scene, Viewport view, Attention attention, String says) {
        Picture unattended = MapPicture.frame(scene, view, Attention.NONE, says);
        return marks(unattended.marks()) > MANY
                ? new Frame(scene, view, unattended, true)
                : new Frame(scene, view, MapPicture.frame(scene, view, attention, says), false);
    }

    private static int marks(List<Mark> marks) {
        return marks.stream()
                .mapToInt(mark -> mark instanceof Mark.Faded faded ? marks(faded.marks()) : 1)
                .sum();
    }

    private Work<Picture> attention() {
        MapScene scene = map.scene();
        Viewport view = map.viewport().get();
        Attention attention = map.attention().get();
        return progress -> MapPicture.attended(scene, view, attention);
    }

    private void show(Frame frame) {
        shown = frame;
        ground.show(frame.picture);
        move(frame);
        if (frame.many) {
            attended.refresh();
        } else {
            above.show(NOTHING);
        }
    }

    /** Where the picture lies now that was painted for another view. */
    private void move(Frame frame) {
        Viewport now = frame.many ? map.viewport().get() : frame.view;
        var corner = now.point(frame.view.place(0, 0));
        double larger = now.scale() / frame.view.scale();
        moved.setToTransform(larger, 0, corner.x(), 0, larger, corner.y());
    }
}
