package hearth.plan.scorecard;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Where a KPI should be, and by when.
 *
 * @param baseline where it starts, in the KPI's unit per period; with seasons, in an average season
 * @param target where it should be, in the KPI's unit per period; with seasons, in an average season
 * @param from the day it starts
 * @param by the day it should be there, after {@code from}
 */
public record Goal(
        GoalId id,
        KpiId kpi,
        BigDecimal baseline,
        BigDecimal target,
        LocalDate from,
        LocalDate by,
        PathShape shape,
        String note)
        implements Entity {

    public Goal {
        baseline = Measurement.plain(baseline);
        target = Measurement.plain(target);
        if (!by.isAfter(from)) {
            throw new Refused("by", Message.of("scorecard.refused.by"));
        }
    }

    /** True while the goal is being worked towards. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(by);
    }

    @Override
    public Collection<EntityId<?>> references() {
        return List.of(kpi);
    }

    @Override
    public List<Reason> objections(Plan plan) {
        boolean overlaps = plan.referring(kpi, Goal.class).stream().anyMatch(this::overlaps);
        return overlaps ? List.of(Reason.of("from", "scorecard.refused.goalsOverlap")) : List.of();
    }

    private boolean overlaps(Goal other) {
        return !other.id.equals(id) && from.isBefore(other.by) && other.from.isBefore(by);
    }
}
