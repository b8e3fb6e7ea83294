package hearth.plan.scorecard;

/** The way a goal expects to be reached. */
public enum PathShape {
    STRAIGHT,
    /** In equal steps, one a quarter. */
    STEPPED,
    /** Along the seasons of earlier years. */
    SEASONAL
}
