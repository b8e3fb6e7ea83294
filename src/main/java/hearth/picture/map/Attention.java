package hearth.picture.map;

import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.map.MapNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the person at the map is doing with it.
 *
 * @param selected nodes and ties
 * @param pointed what the pointer or the keyboard is at, or null
 * @param shifts nodes on their way, the latest last
 * @param reaching a tie being drawn, or null
 */
public record Attention(
        Set<EntityId<?>> selected,
        @Nullable EntityId<?> pointed,
        List<Shift> shifts,
        @Nullable Reaching reaching) {

    /** Nobody is looking. */
    public static final Attention NONE = new Attention(Set.of(), null, List.of(), null);

    /** Nodes that have been moved by so many map units since the landscape was projected. */
    public record Shift(Set<NodeId<?>> nodes, double dx, double dy) {
        public Shift {
            nodes = Set.copyOf(nodes);
        }

        Place of(NodeId<?> id, Place place) {
            return nodes.contains(id) ? place.plus(dx, dy) : place;
        }
    }

    /** From a node towards a place where nobody may stand. */
    public record Reaching(NodeId<?> from, Place to) {}

    public Attention {
        selected = Set.copyOf(selected);
        shifts = List.copyOf(shifts);
    }

    /** The same, with nothing in hand. */
    Attention withoutMoves() {
        return new Attention(selected, pointed, List.of(), null);
    }

    /** The people who are looked at. */
    Stream<PersonId> people() {
        return Stream.<EntityId<?>>concat(Optional.ofNullable(pointed).stream(), selected.stream())
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .distinct();
    }

    boolean isOn(EntityId<?> id) {
        return id.equals(pointed) || selected.contains(id);
    }

    Place place(NodeId<?> id, Place place) {
        Place now = place;
        for (Shift shift : shifts) {
            now = shift.of(id, now);
        }
        return now;
    }

    /** A node where it is now. */
    MapNode now(MapNode node) {
        return shifts.isEmpty() ? node : node.movedTo(place(node.id(), node.place()));
    }

    /** Everything that is looked at or on its way, once each. */
    Stream<EntityId<?>> all() {
        return Stream.<Stream<? extends EntityId<?>>>of(
                        Stream.ofNullable(pointed),
                        selected.stream(),
                        shifts.stream().flatMap(shift -> shift.nodes().stream()))
                .<EntityId<?>>flatMap(ids -> ids)
                .distinct();
    }

    /** True when anything at all is looked at. */
    boolean isSomewhere() {
        return pointed != null || !selected.isEmpty();
    }

    /** Everybody on their way. */
    public Set<NodeId<?>> moved() {
        return shifts.stream().flatMap(shift -> shift.nodes().stream()).collect(Collectors.toSet());
    }

    boolean isMoved(NodeId<?> id) {
        return !shifts.isEmpty()
                && shifts.stream().anyMatch(shift -> shift.nodes().contains(id));
    }
}
