package hearth.plan.landscape;

/** What part a segment plays for the business. */
public enum SegmentKind {
    CUSTOMERS,
    COMMUNITY,
    INFLUENCERS,
    PRESS,
    PARTNERS,
    COMPETITORS
}
