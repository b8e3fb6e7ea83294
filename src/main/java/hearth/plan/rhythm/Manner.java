package hearth.plan.rhythm;

/** Which way the words of a rhythm go (P03). */
public enum Manner {
    /** The business says or shows something. */
    SPEAKING,
    /** The business asks, reads and hears people out. */
    LISTENING
}
