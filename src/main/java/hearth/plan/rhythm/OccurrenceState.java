package hearth.plan.rhythm;

/** What became of an occurrence. */
public enum OccurrenceState {
    DONE,
    SKIPPED,
    MOVED
}
