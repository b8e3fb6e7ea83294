package hearth.plan.channel;

import hearth.plan.EntityId;

/** The id of dated hand-offs. */
public record HandOffId(String value) implements EntityId<HandOff> {

    public HandOffId {
        EntityId.check(value);
    }

    @Override
    public Class<HandOff> type() {
        return HandOff.class;
    }
}
