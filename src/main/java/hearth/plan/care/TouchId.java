package hearth.plan.care;

import hearth.plan.EntityId;

/** The id of a touch. */
public record TouchId(String value) implements EntityId<Touch> {

    public TouchId {
        EntityId.check(value);
    }

    @Override
    public Class<Touch> type() {
        return Touch.class;
    }
}
