package hearth.plan.mix;

import hearth.plan.landscape.SegmentId;
import org.jspecify.annotations.Nullable;

/**
 * What a mix has to keep to.
 *
 * @param budget in minor units of the plan's currency, or null when money is no matter
 * @param mostRisk the greatest risk that any single option may have, or null when any may; risks of several options are
 *     not added up, since no sum of judgements means anything
 * @param segment whom to reach, or null for everybody
 */
public record Limits(
        @Nullable Long budget,
        @Nullable Risk mostRisk,
        @Nullable SegmentId segment) {

    long money() {
        return budget == null ? Long.MAX_VALUE : budget;
    }
}
