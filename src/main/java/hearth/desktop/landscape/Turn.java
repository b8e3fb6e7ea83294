package hearth.desktop.landscape;

import hearth.picture.map.Crossing;
import hearth.picture.map.MapScene;
import hearth.picture.map.Viewport;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * One picture turning into another, pulse by pulse. Whoever shows it passes the time; any gesture ends it at once, and
 * where people want little motion it never begins.
 */
final class Turn {

    /** How long it takes, in nanoseconds. */
    static final long NANOS = 400_000_000;

    private final BooleanSupplier still;
    private final ReadOnlyObjectWrapper<@Nullable Crossing> crossing = new ReadOnlyObjectWrapper<>();
    private @Nullable Long begun;
    private @Nullable Crossing departed;

    /**
     * Nothing turns yet.
     *
     * @param still whether pictures should change without motion
     */
    Turn(BooleanSupplier still) {
        this.still = still;
    }

    /** How far it is; null when a picture stands still. */
    ReadOnlyObjectProperty<@Nullable Crossing> crossing() {
        return crossing.getReadOnlyProperty();
    }

    /** The way from a picture, or from where people are on another way that is not done. */
    Crossing from(MapScene scene, Viewport view) {
        Crossing now = crossing.get();
        return now == null ? new Crossing(scene, view, 0) : new Crossing(now.scene(scene, view), now.view(view), 0);
    }

    /** People walk from there as soon as it is known where to. */
    void depart(Crossing from) {
        departed = from;
    }

    /** From where people wait to walk; asked once. */
    Optional<Crossing> departed() {
        Optional<Crossing> from = Optional.ofNullable(departed);
        departed = null;
        return from;
    }

    /** Begins with the next pulse. */
    void begin(Crossing start) {
        begun = null;
        crossing.set(still.getAsBoolean() || start.from().landscape().isEmpty() ? null : start);
    }

    /** The time is so many nanoseconds after some moment. */
    void pulse(long now) {
        Crossing under = crossing.get();
        if (under == null) {
            return;
        }
        if (begun == null) {
            begun = now;
        }
        double share = (double) (now - begun) / NANOS;
        crossing.set(share < 1 ? under.at(share) : null);
    }

    /** Whatever is under way has arrived. */
    void end() {
        crossing.set(null);
    }

    /** People who asked their system for little motion get none, and what nobody sees need not move. */
    static boolean isStill(Node screen) {
        Scene scene = screen.getScene();
        boolean seen =
                scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
        return !seen || Platform.getPreferences().isReducedMotion();
    }
}
