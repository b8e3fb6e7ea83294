package hearth.plan.mix;

/** An option that a best mix was not chosen from, and why. */
public record LeftOut(Prospect option, Obstacle why) {

    /** The first thing that stands in the way. */
    public enum Obstacle {
        NOBODY_REACHED,
        COST_UNKNOWN,
        TOO_DEAR,
        RISK_UNKNOWN,
        TOO_RISKY
    }
}
