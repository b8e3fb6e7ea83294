package hearth.plan.landscape;

import hearth.plan.EntityId;

/** The id of a community. */
public record CommunityId(String value) implements NodeId<Community> {

    public CommunityId {
        EntityId.check(value);
    }

    @Override
    public Class<Community> type() {
        return Community.class;
    }
}
