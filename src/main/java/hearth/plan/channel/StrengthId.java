package hearth.plan.channel;

import hearth.plan.EntityId;

/** The id of what the business does well. */
public record StrengthId(String value) implements EntityId<Strength> {

    public StrengthId {
        EntityId.check(value);
    }

    @Override
    public Class<Strength> type() {
        return Strength.class;
    }
}
