package hearth.plan.merge;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.catalog.Kinds;
import hearth.plan.merge.Difference.FieldDifference;
import hearth.plan.merge.Difference.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two copies of a plan. What is the same in both is left out, also when both changed it alike.
 *
 * @param differences by kind, then by id
 */
public record Comparison(List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** What differs between two plans of which no common ancestor is known. */
    public static Comparison of(Plan mine, Plan theirs) {
        return of(Plan.empty(), mine, theirs);
    }

    /** What differs between two plans, and which of them changed since the ancestor. */
    public static Comparison of(Plan base, Plan mine, Plan theirs) {
        return new Comparison(differing(mine, theirs).stream()
                .sorted(IdOrder.OF_FILES)
                .map(id -> difference(find(base, id), find(mine, id), find(theirs, id)))
                .toList());
    }

    /** The ids of all that is not the same in both, in no particular order. */
    static List<EntityId<?>> differing(Plan mine, Plan theirs) {
        Stream<Entity> here = Kinds.ALL.stream()
                .<Entity>flatMap(kind -> mine.all(kind.type()).stream())
                .filter(entity -> !entity.equals(find(theirs, entity.id())));
        Stream<Entity> there = Kinds.ALL.stream()
                .<Entity>flatMap(kind -> theirs.all(kind.type()).stream())
                .filter(entity -> !mine.has(entity.id()));
        return Stream.concat(here, there).<EntityId<?>>map(Entity::id).toList();
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    private static @Nullable Entity find(Plan plan, EntityId<?> id) {
        return plan.find(id).map(Entity.class::cast).orElse(null);
    }

    private static Difference difference(@Nullable Entity base, @Nullable Entity mine, @Nullable Entity theirs) {
        return new Difference(base, mine, theirs, what(base, mine, theirs), fields(base, mine, theirs));
    }

    private static What what(@Nullable Entity base, @Nullable Entity mine, @Nullable Entity theirs) {
        if (mine == null) {
            return base == null ? What.ADDED_THERE : What.REMOVED_HERE;
        }
        if (theirs == null) {
            return base == null ? What.ADDED_HERE : What.REMOVED_THERE;
        }
        if (mine.equals(base)) {
            return What.CHANGED_THERE;
        }
        return theirs.equals(base) ? What.CHANGED_HERE : What.CHANGED_BOTH;
    }

    /** What differs between two states of one entity. */
    static List<FieldDifference> fields(Entity one, Entity other) {
        return fields(null, one, other);
    }

    private static List<FieldDifference> fields(@Nullable Entity base, @Nullable Entity mine, @Nullable Entity theirs) {
        if (mine == null || theirs == null) {
            return List.of();
        }
        Shape shape = Shape.of(mine);
        @Nullable Object[] ours = shape.values(mine);
        @Nullable Object[] others = shape.values(theirs);
        @Nullable Object[] before = base == null ? new @Nullable Object[ours.length] : shape.values(base);
        List<FieldDifference> fields = new ArrayList<>();
        for (int i = 0; i < ours.length; i++) {
            if (!Objects.equals(ours[i], others[i])) {
                fields.add(new FieldDifference(shape.fields().get(i), before[i], ours[i], others[i]));
            }
        }
        return fields;
    }
}
