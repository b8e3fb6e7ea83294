package hearth.plan.scorecard;

/** Which way is better. */
public enum Direction {
    UP,
    DOWN
}
