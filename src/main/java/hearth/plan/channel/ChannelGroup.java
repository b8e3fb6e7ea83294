package hearth.plan.channel;

/** The sides of a business that should feed each other. Each channel stands on one of them. */
public enum ChannelGroup {
    /** Where people buy across a counter. */
    SALES,
    /** Where people are met without a screen. */
    OFFLINE,
    /** Where people are met on a screen. */
    ONLINE,
    /** Where others speak of the business: earned media, on paper or on a screen. */
    PR;

    /** The side a channel stands on: as somebody said, since a web shop sells and a stall may too, else as it seems. */
    public static ChannelGroup of(Channel channel) {
        ChannelGroup said = channel.side();
        return said == null ? seeming(channel) : said;
    }

    /** Who speaks there comes first, then what happens there. */
    private static ChannelGroup seeming(Channel channel) {
        if (channel.media() == Media.EARNED) {
            return PR;
        }
        if (channel.kind() == ChannelKind.SHOP) {
            return SALES;
        }
        return channel.kind().isOffline() ? OFFLINE : ONLINE;
    }
}
