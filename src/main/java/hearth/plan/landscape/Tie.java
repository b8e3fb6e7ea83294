package hearth.plan.landscape;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.Refused;
import java.util.Collection;
import java.util.List;

/**
 * Two nodes that are tied.
 *
 * @param strength 1 weak, 2 good, 3 strong
 */
public record Tie(TieId id, NodeId<?> from, NodeId<?> to, TieKind kind, int strength, String note) implements Entity {

    public Tie {
        if (from.equals(to)) {
            throw new Refused("to", Message.of("landscape.refused.tieToSelf"));
        }
        if (strength < 1 || strength > 3) {
            throw new Refused("strength", Message.of("landscape.refused.strength"));
        }
    }

    @Override
    public Collection<EntityId<?>> references() {
        return List.of(from, to);
    }

    @Override
    public List<Reason> objections(Plan plan) {
        boolean twice = plan.referring(from, Tie.class).stream().anyMatch(this::repeats);
        return twice ? List.of(Reason.of("to", "landscape.refused.tiedAlready")) : List.of();
    }

    private boolean repeats(Tie other) {
        return !other.id.equals(id) && other.kind == kind && joins(other);
    }

    private boolean joins(Tie other) {
        return (other.from.equals(from) && other.to.equals(to)) || (other.from.equals(to) && other.to.equals(from));
    }
}
