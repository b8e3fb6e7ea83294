package hearth.plan.scorecard;

/** How a KPI's numbers of a longer time become one. */
public enum Aggregate {
    SUM,
    MEAN,
    LAST
}
