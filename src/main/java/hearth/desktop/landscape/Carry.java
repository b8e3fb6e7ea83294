package hearth.desktop.landscape;

import hearth.picture.map.Attention.Shift;
import hearth.plan.landscape.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Nodes in hand, and those that were let go but that the picture does not show at their new place yet. */
final class Carry {

    /**
     * Nodes in hand.
     *
     * @param grabbed by the hand itself
     * @param all with those that go along
     */
    record Load(List<NodeId<?>> grabbed, Set<NodeId<?>> all, double dx, double dy) {
        Load to(double newDx, double newDy) {
            return new Load(grabbed, all, newDx, newDy);
        }

        private Shift shift() {
            return new Shift(all, dx, dy);
        }
    }

    private final ReadOnlyObjectWrapper<List<Shift>> shifts = new ReadOnlyObjectWrapper<>(List.of());
    private final List<Shift> pending = new ArrayList<>();
    private @Nullable Load load;
    private boolean refused;

    /** Moves that the landscape does not show yet. */
    ReadOnlyObjectProperty<List<Shift>> shifts() {
        return shifts.getReadOnlyProperty();
    }

    /** True when nothing is in hand and nothing was refused since the hand opened last. */
    boolean isFree() {
        return load == null && !refused;
    }

    void take(List<NodeId<?>> grabbed, Set<NodeId<?>> all) {
        load = new Load(grabbed, all, 0, 0);
    }

    /** What was grasped cannot be moved; until the hand opens it is not said again. */
    void refuse() {
        refused = true;
    }

    void moveTo(double dx, double dy) {
        if (load != null) {
            load = load.to(dx, dy);
            show();
        }
    }

    /** Opens the hand; what was in it stays where it is until {@link #settle}. */
    Optional<Load> letGo() {
        Optional<Load> done = Optional.ofNullable(load);
        load = null;
        refused = false;
        done.ifPresent(let -> pending.add(let.shift()));
        return done;
    }

    /** Puts everything back where it stood. */
    void cancel() {
        load = null;
        refused = false;
        show();
    }

    /** Forgets what was let go once the picture shows it. */
    void settle(boolean arrived) {
        if (arrived) {
            pending.clear();
        }
        show();
    }

    private void show() {
        List<Shift> all = new ArrayList<>(pending);
        if (load != null) {
            all.add(load.shift());
        }
        shifts.set(all);
    }
}
