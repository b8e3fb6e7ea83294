package hearth.plan.rhythm;

import hearth.plan.EntityId;

/** The id of a rhythm. */
public record RhythmId(String value) implements EntityId<Rhythm> {

    public RhythmId {
        EntityId.check(value);
    }

    @Override
    public Class<Rhythm> type() {
        return Rhythm.class;
    }
}
