package hearth.plan.merge;

/** Whose copy. */
public enum Side {
    /** The plan that is open, or the one named first. */
    MINE,
    /** The other copy. */
    THEIRS;

    public Side other() {
        return this == MINE ? THEIRS : MINE;
    }
}
