package hearth.plan.channel;

/** Who controls a channel: bought, given by others, common ground, or one's own. */
public enum Media {
    PAID,
    EARNED,
    SHARED,
    OWNED
}
