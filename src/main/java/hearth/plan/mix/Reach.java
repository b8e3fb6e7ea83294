package hearth.plan.mix;

import hearth.plan.Refused;
import hearth.plan.landscape.SegmentId;

/**
 * How many people of one segment an option is expected to reach.
 *
 * @param people at least once each; whoever counts takes no more than the segment holds
 */
public record Reach(SegmentId segment, long people) {

    public Reach {
        Refused.below("people", people, 0);
    }
}
