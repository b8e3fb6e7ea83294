package hearth.plan.rhythm;

import hearth.plan.EntityId;

/** The id of a peak. */
public record PeakId(String value) implements EntityId<Peak> {

    public PeakId {
        EntityId.check(value);
    }

    @Override
    public Class<Peak> type() {
        return Peak.class;
    }
}
