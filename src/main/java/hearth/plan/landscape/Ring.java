package hearth.plan.landscape;

/** How far from the business somebody stands. */
public enum Ring {
    /** Those who already buy, help or belong. */
    CORE,
    /** Those the core can reach. */
    CIRCLE,
    /** Everybody else who matters. */
    BEYOND
}
