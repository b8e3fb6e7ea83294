package hearth.plan.review;

import hearth.plan.EntityId;

/** The id of a finding set aside. */
public record SetAsideId(String value) implements EntityId<SetAside> {

    public SetAsideId {
        EntityId.check(value);
    }

    @Override
    public Class<SetAside> type() {
        return SetAside.class;
    }
}
