package hearth.plan.map;

import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieKind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line between two nodes: a tie somebody drew, or that one person introduced another.
 *
 * @param id the tie, or the person who was introduced
 * @param kind of a tie, or null for an introduction
 * @param strength 1 weak, 2 good, 3 strong; of several that are drawn as one, all together
 */
public record MapTie(
        EntityId<?> id,
        NodeId<?> from,
        NodeId<?> to,
        @Nullable TieKind kind,
        int strength) {

    static MapTie of(Tie tie) {
        return new MapTie(tie.id(), tie.from(), tie.to(), tie.kind(), tie.strength());
    }

    static MapTie ofIntroduction(Person introduced) {
        return new MapTie(introduced.id(), Objects.requireNonNull(introduced.introducedBy()), introduced.id(), null, 2);
    }

    /** The end that is not this node; empty when neither is. */
    public Optional<NodeId<?>> other(NodeId<?> end) {
        if (end.equals(from)) {
            return Optional.of(to);
        }
        return end.equals(to) ? Optional.of(from) : Optional.empty();
    }

    /** The same tie drawn between others, who stand for the two. */
    MapTie between(NodeId<?> newFrom, NodeId<?> newTo) {
        return new MapTie(id, newFrom, newTo, kind, strength);
    }

    /** This and another as one line. */
    MapTie and(MapTie other, int strongest) {
        return new MapTie(id, from, to, kind, Math.min(strongest, strength + other.strength));
    }

    /** True when it says who brought whom. */
    public boolean isIntroduction() {
        return kind == null;
    }
}
