package hearth.plan.scorecard;

import hearth.plan.EntityId;

/** The id of a measurement. */
public record MeasurementId(String value) implements EntityId<Measurement> {

    public MeasurementId {
        EntityId.check(value);
    }

    @Override
    public Class<Measurement> type() {
        return Measurement.class;
    }
}
