package hearth.plan.mix;

import hearth.plan.EntityId;

/** The id of a mix. */
public record MixId(String value) implements EntityId<Mix> {

    public MixId {
        EntityId.check(value);
    }

    @Override
    public Class<Mix> type() {
        return Mix.class;
    }
}
