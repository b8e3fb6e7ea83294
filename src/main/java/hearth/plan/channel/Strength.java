package hearth.plan.channel;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.Refused;
import java.util.List;

/**
 * Something the business already does well, and could let work for it.
 *
 * @param name as people would say it: “Bread that is still warm at six”
 * @param note how one would notice, may be empty
 * @param order place in lists, counted from 0
 */
public record Strength(StrengthId id, String name, String note, int order) implements Entity {

    public Strength {
        Refused.blank("name", name);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public List<Reason> objections(Plan plan) {
        boolean taken = plan.all(Strength.class).stream().anyMatch(this::hasNameOf);
        return taken ? List.of(Reason.of("name", "channel.refused.strengthTaken", name)) : List.of();
    }

    private boolean hasNameOf(Strength other) {
        return !other.id.equals(id) && other.name.equalsIgnoreCase(name);
    }
}
