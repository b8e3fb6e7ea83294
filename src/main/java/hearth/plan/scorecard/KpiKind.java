package hearth.plan.scorecard;

/** What a KPI is good for. */
public enum KpiKind {
    /** A result of the business. */
    OUTCOME,
    /** Moves before the result does. */
    LEADING,
    /** Says how cheaply or quickly something is done; needs a counter-metric. */
    EFFICIENCY,
    /** Looks good and moves nothing: followers, likes, visits. */
    VANITY
}
