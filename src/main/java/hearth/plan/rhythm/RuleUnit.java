package hearth.plan.rhythm;

/** What a recurrence rule counts in. */
public enum RuleUnit {
    DAY,
    WEEK,
    MONTH,
    YEAR
}
