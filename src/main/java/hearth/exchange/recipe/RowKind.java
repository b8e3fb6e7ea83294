package hearth.exchange.recipe;

/** What a row of somebody's own table is. */
public enum RowKind {
    /** Somebody. */
    PEOPLE,
    /** A number of a KPI on a day. */
    NUMBERS
}
