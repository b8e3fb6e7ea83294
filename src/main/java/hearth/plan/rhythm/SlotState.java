package hearth.plan.rhythm;

/** How one day of a rhythm stands. */
public enum SlotState {
    /** It is to come. */
    PLANNED,
    /** It is for today. */
    DUE,
    /** Its day went by and nobody said a word. */
    MISSED,
    DONE,
    SKIPPED
}
