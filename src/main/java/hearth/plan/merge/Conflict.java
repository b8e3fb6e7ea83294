package hearth.plan.merge;

import hearth.plan.EntityId;
import hearth.plan.Message;
import org.jspecify.annotations.Nullable;

/**
 * Where the two copies cannot both be had. The values are those of the field or element, or whole entities when the
 * field is empty; no value means that there is none on that side.
 *
 * @param why what stands against having both, when that is not plain from the values; else null
 */
public record Conflict(
        Spot spot,
        Cause cause,
        @Nullable Object base,
        @Nullable Object mine,
        @Nullable Object theirs,
        @Nullable Message why) {

    /** What makes it one. */
    public enum Cause {
        /** Both sides changed the same thing differently. */
        DIFFERENT,
        /** One side changed what the other removed. */
        REMOVED,
        /** One side removed what the other refers to. */
        NEEDED,
        /** Each is right alone, but the plan refuses the two together. */
        TOGETHER
    }

    public EntityId<?> id() {
        return spot.id();
    }

    public @Nullable Object value(Side side) {
        return side == Side.MINE ? mine : theirs;
    }
}
