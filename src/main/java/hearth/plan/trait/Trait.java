package hearth.plan.trait;

/** What people are told apart by. */
public enum Trait {
    /** The segment they belong to. */
    SEGMENT,
    /** How closely they are tended. */
    CARE_TIER,
    /** How many follow their largest account. */
    FOLLOWERS,
    /** The channel on which one meets them most. */
    CHANNEL,
    /** How warm it is: whether the next contact is ahead, due or long overdue. */
    WARMTH,
    /** Who belongs together by their ties alone. */
    GROUP
}
