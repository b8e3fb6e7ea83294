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
        return said == null ? seeming(channel.kind(), channel.media()) : said;
    }

    /** The side of a channel of which nobody said it: who speaks there comes first, then what happens there. */
    public static ChannelGroup seeming(ChannelKind kind, Media media) {
        if (media == Media.EARNED) {
            return PR;
        }
        if (kind == ChannelKind.SHOP) {
            return SALES;
        }
        return kind.isOffline() ? OFFLINE : ONLINE;
    }
}
