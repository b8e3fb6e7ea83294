package hearth.plan.twins;

import hearth.plan.EntityId;

/** The id of what was said about two people. */
public record TwoPeopleId(String value) implements EntityId<TwoPeople> {

    public TwoPeopleId {
        EntityId.check(value);
    }

    @Override
    public Class<TwoPeople> type() {
        return TwoPeople.class;
    }
}
