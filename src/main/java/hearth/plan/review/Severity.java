package hearth.plan.review;

/** How much a finding matters. */
public enum Severity {
    /** The plan will fail at this. */
    SERIOUS,
    /** It weakens the plan. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
