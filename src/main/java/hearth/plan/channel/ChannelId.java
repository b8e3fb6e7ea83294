package hearth.plan.channel;

import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;

/** The id of a channel. */
public record ChannelId(String value) implements NodeId<Channel> {

    public ChannelId {
        EntityId.check(value);
    }

    @Override
    public Class<Channel> type() {
        return Channel.class;
    }
}
