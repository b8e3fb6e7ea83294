package hearth.plan.rhythm;

/** What the square of a week shows. */
public enum StripState {
    /** Nothing stands in this week. */
    NONE,
    PLANNED,
    /** All of it. */
    DONE,
    /** Some of it, and the rest is missing or to come. */
    PARTLY,
    MISSED,
    SKIPPED
}
