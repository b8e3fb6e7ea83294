package hearth.exchange.capture;

import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.SegmentId;
import org.jspecify.annotations.Nullable;

/** What holds for every new person of whom the line says nothing else. */
public record Usual(
        @Nullable SegmentId segment,
        @Nullable Ring ring,
        @Nullable CareTier tier) {

    /** Nothing is usual. */
    public static final Usual NOTHING = new Usual(null, null, null);
}
