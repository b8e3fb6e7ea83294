package hearth.plan.rhythm;

import hearth.plan.EntityId;

/** The id of an occurrence. */
public record OccurrenceId(String value) implements EntityId<Occurrence> {

    public OccurrenceId {
        EntityId.check(value);
    }

    @Override
    public Class<Occurrence> type() {
        return Occurrence.class;
    }
}
