package hearth.desktop.landscape;

import hearth.desktop.fx.Lifetime;
import hearth.picture.Mark;
import hearth.picture.Picture;
import hearth.picture.map.Attention;
import hearth.picture.map.Crossing;
import hearth.picture.map.MapPicture;
import hearth.picture.map.MapScene;
import hearth.picture.map.Viewport;
import hearth.plan.landscape.NodeId;
import hearth.session.Jobs;
import hearth.session.Latest;
import hearth.session.Work;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The frames of the map, laid out beside the window and painted in it. A picture of few is painted anew for every frame. One
 * of many takes longer than a frame may: it is painted once, shifted and enlarged as it is while the map moves, and painted
 * again when the map has come to rest. Whatever somebody points at, selects or drags lies above it in a picture of its own;
 * who is dragged is taken off the ground.
 */
final class MapFrames extends Region implements AutoCloseable {

    /** A picture of more marks than this is one of many. */
    private static final int MANY = 400;

    private static final Duration REST = Duration.millis(120);

    private final MapModel map;
    private final Supplier<String> description;
    private final MapLayer ground = new MapLayer();
    private final MapLayer above = new MapLayer();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Lifetime lifetime = new Lifetime();
    private final Latest<Frame> frames;
    private final Latest<Attended> attended;
    private @Nullable Frame shown;
    private Attention asked = Attention.NONE;

    /**
     * A frame that was laid out.
     *
     * @param many true when it shows nothing of what somebody does with the map
     * @param lifted those who are in somebody's hand, and so not in it
     */
    private record Frame(MapScene scene, Viewport view, Picture picture, boolean many, Set<NodeId<?>> lifted) {}

    /** What lies above a frame of many, in the part of the view where it does. */
    private record Attended(Picture picture, Viewport part) {}

    MapFrames(MapModel map, Jobs jobs, Supplier<String> description) {
        this.map = map;
        this.description = description;
        this.frames = lifetime.with(new Latest<>(jobs, this::frame, this::show));
        this.attended = lifetime.with(new Latest<>(jobs, this::attention, this::show));
        setMouseTransparent(true);
        // A frame that arrives must not ask for room, and so for another frame.
        setManaged(false);
        rest.setOnFinished(event -> frames.refresh());
        lifetime.with(rest::stop);
        getChildren().addAll(ground.node(), above.node());
    }

    /** Something has changed: what is seen, from where, or what somebody does with it. */
    void refresh() {
        Frame now = shown;
        if (now == null || !now.many || isOfAnother(now)) {
            frames.refresh();
            return;
        }
        Viewport view = map.viewport().get();
        ground.moveTo(view);
        above.moveTo(view);
        if (!asked.equals(map.attention().get())) {
            attended.refresh();
        }
        if (!now.view.equals(view)) {
            rest.playFromStart();
        }
    }

    @Override
    public void close() {
        lifetime.close();
    }

    @Override
    protected void layoutChildren() {
        ground.resize(getWidth(), getHeight());
        above.resize(getWidth(), getHeight());
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isOfAnother(Frame frame) {
        Viewport view = map.viewport().get();
        return frame.scene != map.scene()
                || map.turn().crossing().get() != null
                || frame.view.width() != view.width()
                || frame.view.height() != view.height()
                || !frame.lifted.equals(map.attention().get().moved());
    }

    private Work<Frame> frame() {
        MapScene scene = map.scene();
        Viewport view = map.viewport().get();
        Attention attention = map.attention().get();
        String says = description.get();
        Crossing crossing = map.turn().crossing().get();
        return progress -> crossing == null
                ? frame(scene, view, attention, says)
                : ofFew(scene, view, MapPicture.crossing(crossing, scene, view, attention, says));
    }

    private static Frame frame(MapScene scene, Viewport view, Attention attention, String says) {
        Set<NodeId<?>> lifted = attention.moved();
        Picture unattended = MapPicture.ground(scene, view, lifted, says);
        return marks(unattended.marks()) > MANY
                ? new Frame(scene, view, unattended, true, lifted)
                : ofFew(scene, view, MapPicture.frame(scene, view, attention, says));
    }

    private static Frame ofFew(MapScene scene, Viewport view, Picture picture) {
        return new Frame(scene, view, picture, false, Set.of());
    }

    private static int marks(List<Mark> marks) {
        return marks.stream()
                .mapToInt(mark -> mark instanceof Mark.Faded faded ? marks(faded.marks()) : 1)
                .sum();
    }

    private Work<Attended> attention() {
        MapScene scene = map.scene();
        Viewport view = map.viewport().get();
        Attention attention = map.attention().get();
        asked = attention;
        return progress -> {
            Viewport part = MapPicture.attendedPart(scene, view, attention);
            return new Attended(MapPicture.attended(scene, part, attention), part);
        };
    }

    private void show(Frame frame) {
        shown = frame;
        ground.show(frame.picture, frame.view);
        if (frame.many) {
            ground.moveTo(map.viewport().get());
            attended.refresh();
        } else {
            above.clear();
        }
    }

    private void show(Attended picture) {
        if (shown != null && shown.many) {
            above.show(picture.picture, picture.part);
            above.moveTo(map.viewport().get());
        }
    }
}
