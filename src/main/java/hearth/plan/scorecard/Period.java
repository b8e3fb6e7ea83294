package hearth.plan.scorecard;

/** How often a KPI gets a number. */
public enum Period {
    WEEK,
    MONTH,
    QUARTER
}
