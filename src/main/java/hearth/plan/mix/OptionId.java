package hearth.plan.mix;

import hearth.plan.EntityId;

/** The id of an option. */
public record OptionId(String value) implements EntityId<Option> {

    public OptionId {
        EntityId.check(value);
    }

    @Override
    public Class<Option> type() {
        return Option.class;
    }
}
