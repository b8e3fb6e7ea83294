package hearth.plan.rhythm;

import hearth.plan.EntityId;

/** The id of a helper. */
public record HelperId(String value) implements EntityId<Helper> {

    public HelperId {
        EntityId.check(value);
    }

    @Override
    public Class<Helper> type() {
        return Helper.class;
    }
}
