package hearth.plan.map;

import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line between two nodes: a tie somebody drew, or that one person introduced another.
 *
 * @param id the tie, or the person who was introduced
 * @param kind of a tie, or null for an introduction
 * @param strength 1 weak, 2 good, 3 strong
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

    /** True when it says who brought whom. */
    public boolean isIntroduction() {
        return kind == null;
    }
}
