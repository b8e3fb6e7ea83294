package hearth.session;

/** What makes a backup worth having just then. */
public enum Occasion {
    /** The plan was opened. */
    OPENING,
    /** Half an hour of work has passed. */
    HALF_HOUR,
    /** The plan is closed with changes that no backup holds. */
    CLOSING,
    /** Somebody else's version has taken the place of the file, and no backup holds what was in it. */
    REPLACED,
    /** The plan comes from an older Hearth and is about to get the tables of today. */
    MIGRATION,
    /** An earlier state is about to be opened beside it. */
    RESTORE,
    /** A file is about to be brought in. */
    IMPORT,
    /** Changes of another copy are about to be taken over. */
    MERGE,
    /** Many things are about to be removed at once. */
    REMOVAL
}
