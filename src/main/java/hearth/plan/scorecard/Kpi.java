package hearth.plan.scorecard;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that is watched.
 *
 * @param relationship which relationship it signals, in a sentence; may be empty
 * @param pairedWith the outcome KPI of a vanity metric, or the counter-metric of an efficiency KPI; else null
 * @param since the day it began to be watched; its trial counts from here while it has no goal
 * @param order place within its perspective, counted from 0
 */
public record Kpi(
        KpiId id,
        String name,
        Perspective perspective,
        KpiKind kind,
        Unit unit,
        Direction direction,
        Period period,
        Aggregate aggregate,
        String relationship,
        @Nullable KpiId pairedWith,
        LocalDate since,
        String note,
        int order)
        implements Entity {

    public Kpi {
        Refused.blank("name", name);
        if (id.equals(pairedWith)) {
            throw new Refused("pairedWith", Message.of("scorecard.refused.pairedWithSelf"));
        }
    }

    /** This KPI in another place of its perspective. */
    public Kpi at(int newOrder) {
        return new Kpi(
                id,
                name,
                perspective,
                kind,
                unit,
                direction,
                period,
                aggregate,
                relationship,
                pairedWith,
                since,
                note,
                newOrder);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public Collection<EntityId<?>> references() {
        return pairedWith == null ? List.of() : List.of(pairedWith);
    }

    @Override
    public Optional<Entity> without(EntityId<?> gone) {
        return Optional.of(new Kpi(
                id,
                name,
                perspective,
                kind,
                unit,
                direction,
                period,
                aggregate,
                relationship,
                null,
                since,
                note,
                order));
    }

    @Override
    public List<Reason> objections(Plan plan) {
        boolean taken = plan.all(Kpi.class).stream().anyMatch(this::hasNameOf);
        return taken ? List.of(Reason.of("name", "scorecard.refused.nameTaken", name)) : List.of();
    }

    private boolean hasNameOf(Kpi other) {
        return !other.id.equals(id) && other.name.equalsIgnoreCase(name);
    }
}
