package hearth.plan.scorecard;

import hearth.plan.EntityId;

/** The id of a KPI. */
public record KpiId(String value) implements EntityId<Kpi> {

    public KpiId {
        EntityId.check(value);
    }

    @Override
    public Class<Kpi> type() {
        return Kpi.class;
    }
}
