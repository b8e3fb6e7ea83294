package hearth.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entity before and after. No {@code before} is an addition, no {@code after} a deletion; the inverse is a swap.
 */
public record Change(@Nullable Entity before, @Nullable Entity after) {

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change needs a side");
        }
        if (before != null && after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("a change keeps the id: " + before.id() + " / " + after.id());
        }
    }

    /** The id of the entity that changes. */
    public EntityId<?> id() {
        return (after != null ? after : Objects.requireNonNull(before)).id();
    }

    /** Undoes this change. */
    public Change inverse() {
        return new Change(after, before);
    }

    /** True when nothing differs. */
    public boolean isEmpty() {
        return Objects.equals(before, after);
    }
}
