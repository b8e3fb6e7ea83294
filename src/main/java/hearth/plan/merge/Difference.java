package hearth.plan.merge;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entity that is not the same in both copies.
 *
 * @param base as it was in the common ancestor; null when it was not there or there is no ancestor
 * @param mine as it is here, or null
 * @param theirs as it is there, or null
 * @param fields what differs between here and there; empty when it stands on one side only
 */
public record Difference(
        @Nullable Entity base,
        @Nullable Entity mine,
        @Nullable Entity theirs,
        What what,
        List<FieldDifference> fields) {

    /** What happened to it, as far as can be told. */
    public enum What {
        ADDED_HERE,
        ADDED_THERE,
        REMOVED_HERE,
        REMOVED_THERE,
        CHANGED_HERE,
        CHANGED_THERE,
        /** Changed on both sides, or differing with no ancestor that could tell by whom. */
        CHANGED_BOTH
    }

    /**
     * One field of an entity that stands on both sides.
     *
     * @param field name of the record component
     */
    public record FieldDifference(
            String field,
            @Nullable Object base,
            @Nullable Object mine,
            @Nullable Object theirs) {}

    public Difference {
        fields = List.copyOf(fields);
    }

    public EntityId<?> id() {
        return entity().id();
    }

    /** The entity as one of the sides has it: mine, if it stands here. */
    public Entity entity() {
        return Stream.of(mine, theirs).filter(Objects::nonNull).findFirst().orElseThrow();
    }
}
