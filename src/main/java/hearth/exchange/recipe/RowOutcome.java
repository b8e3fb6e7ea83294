package hearth.exchange.recipe;

/** What becomes of a row. */
public enum RowOutcome {
    /** Something new. */
    ADDED,
    /** It fills gaps of something the plan has. */
    UPDATED,
    /** The plan has it already, or the row is empty or a total. */
    SKIPPED
}
