package hearth.plan.twins;

/** What speaks for two being one, the surest first. */
public enum Sign {
    SAME_MAIL,
    SAME_ACCOUNT,
    SAME_LINK,
    /** The same name, and the same company or one that is missing. */
    SAME_NAME,
    /** Nearly the same name in the same company. */
    NEAR_NAME
}
