package hearth.plan.channel;

/** What kind of place a channel is; tells whether it is offline. */
public enum ChannelKind {
    SHOP(true),
    EVENT(true),
    PRINT(true),
    PHONE(true),
    PARTNER(true),
    NEWSLETTER(false),
    WEBSITE(false),
    SOCIAL(false),
    MESSENGER(false),
    MAPS(false),
    ADVERTISING(false);

    private final boolean offline;

    ChannelKind(boolean offline) {
        this.offline = offline;
    }

    public boolean isOffline() {
        return offline;
    }
}
