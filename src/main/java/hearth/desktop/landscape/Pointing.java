package hearth.desktop.landscape;

import hearth.picture.map.Attention;
import hearth.picture.map.Attention.Reaching;
import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.map.MapNode;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the pointer or the keyboard is at on the map, and the tie that may be on its way to there. */
final class Pointing {

    private final LandscapeModel landscape;
    private final ReadOnlyObjectWrapper<Attention> attention = new ReadOnlyObjectWrapper<>(Attention.NONE);
    private @Nullable EntityId<?> pointed;
    private @Nullable Reaching reaching;

    Pointing(LandscapeModel landscape) {
        this.landscape = landscape;
    }

    ReadOnlyObjectProperty<Attention> attention() {
        return attention.getReadOnlyProperty();
    }

    /** Points at a node or a tie, or at nothing. */
    void at(@Nullable EntityId<?> id) {
        pointed = id;
        attend();
    }

    boolean isReaching() {
        return reaching != null;
    }

    /** Begins a tie from a node; it follows the pointer until it ends somewhere. */
    void reach(NodeId<?> from) {
        landscape.node(from).ifPresent(node -> {
            reaching = new Reaching(from, node.place());
            attend();
        });
    }

    /** The tie that was begun follows to a place, and to whoever stands there. */
    void reachTo(Place place, Optional<MapNode> there) {
        if (reaching != null) {
            reaching = new Reaching(reaching.from(), place);
            at(there.map(MapNode::id).orElse(null));
        }
    }

    /** Ends the tie that was begun; from whom, if from anybody. */
    Optional<NodeId<?>> reached() {
        Optional<NodeId<?>> from = Optional.ofNullable(reaching).map(Reaching::from);
        reaching = null;
        attend();
        return from;
    }

    /** Nothing is pointed at and no tie is on its way. */
    void forget() {
        pointed = null;
        reaching = null;
    }

    /** Says anew what is attended to, since something else of it has changed. */
    void attend() {
        attention.set(new Attention(
                Set.copyOf(landscape.selected().get()),
                pointed,
                landscape.shifts().get(),
                reaching));
    }
}
