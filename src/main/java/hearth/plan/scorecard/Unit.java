package hearth.plan.scorecard;

/** What a KPI's numbers are. */
public enum Unit {
    /** A count or any plain number. */
    NUMBER,
    /** A share, kept as a fraction: 0.25 for 25 %. */
    PERCENT,
    /** An amount in major units of the plan's currency. */
    MONEY,
    /** Minutes of somebody's time. */
    MINUTES
}
