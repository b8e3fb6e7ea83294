package hearth.plan.merge;

import hearth.plan.Entity;
import hearth.plan.Refused;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entity that stands in both copies, merged field by field. */
final class EntityMerge {

    private final Copy mine;
    private final Copy theirs;
    private final Clashes clashes;
    private final Values values;

    EntityMerge(Copy mine, Copy theirs, Clashes clashes) {
        this.mine = mine;
        this.theirs = theirs;
        this.clashes = clashes;
        this.values = new Values(clashes);
    }

    Entity merge(@Nullable Entity base, Entity one, Entity other) {
        if (one.equals(other) || other.equals(base)) {
            return one;
        }
        return one.equals(base) ? other : byField(base, one, other);
    }

    private Entity byField(@Nullable Entity base, Entity one, Entity other) {
        Shape shape = Shape.of(one);
        @Nullable Object[] ours = shape.values(one);
        @Nullable Object[] others = shape.values(other);
        @Nullable Object[] before = base == null ? new @Nullable Object[ours.length] : shape.values(base);
        @Nullable Object[] looseHere = base == null ? before : shape.values(mine.loosened(base));
        @Nullable Object[] looseThere = base == null ? before : shape.values(theirs.loosened(base));
        @Nullable Object[] merged = new @Nullable Object[ours.length];
        for (int i = 0; i < merged.length; i++) {
            if (forgotten(before[i], looseHere[i], ours[i]) && !Objects.equals(others[i], before[i])) {
                merged[i] = others[i];
            } else if (forgotten(before[i], looseThere[i], others[i]) && !Objects.equals(ours[i], before[i])) {
                merged[i] = ours[i];
            } else {
                Spot spot = Spot.of(one.id(), shape.fields().get(i));
                merged[i] = values.merge(spot, before[i], ours[i], others[i]);
            }
        }
        return entity(shape, merged, base, one, other);
    }

    /** True when a reference is gone only because what it pointed to was removed; then a new one counts more. */
    private static boolean forgotten(@Nullable Object before, @Nullable Object loosened, @Nullable Object now) {
        return !(before instanceof Collection) && !Objects.equals(before, loosened) && Objects.equals(now, loosened);
    }

    private Entity entity(Shape shape, @Nullable Object[] merged, @Nullable Entity base, Entity one, Entity other) {
        try {
            return shape.entity(merged);
        } catch (Refused refused) {
            Side side =
                    clashes.whole(one.id(), base, one, other, refused.reason().message());
            return side == Side.MINE ? one : other;
        }
    }
}
