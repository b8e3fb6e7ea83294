package hearth.plan.merge;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something one side did that a merged plan does not show.
 *
 * @param field what of the entity; empty for all of it
 * @param with what is lost, as far as it refers to others or belongs to what does
 */
record Lost(EntityId<?> id, String field, Set<EntityId<?>> with) {

    /** Everything that side did since the ancestor and that is not in the merged plan. */
    static List<Lost> of(Plan base, Plan side, Plan merged) {
        Set<EntityId<?>> ids = new HashSet<>(Edits.ids(base));
        ids.addAll(Edits.ids(side));
        List<Lost> lost = new ArrayList<>();
        for (EntityId<?> id : ids) {
            Entity before = find(base, id);
            Entity now = find(side, id);
            Entity after = find(merged, id);
            if (now == null) {
                if (before != null && after != null) {
                    lost.add(new Lost(id, "", references(before, base)));
                }
            } else if (after == null) {
                if (before == null ? !twin(now, merged) : new Copy(base, side, new HashSet<>()).edited(before, now)) {
                    lost.add(new Lost(id, "", references(now, side)));
                }
            } else {
                lost.addAll(fields(base, before, now, after, side, merged));
            }
        }
        return lost;
    }

    /** True when one of the disputed is what was lost or what it cannot stand without. */
    boolean concerns(Set<EntityId<?>> disputed) {
        return disputed.contains(id) || with.stream().anyMatch(disputed::contains);
    }

    private static List<Lost> fields(
            Plan base, @Nullable Entity before, Entity now, Entity after, Plan side, Plan merged) {
        Shape shape = Shape.of(now);
        List<Lost> lost = new ArrayList<>();
        @Nullable Object[] were = before == null ? new Object[shape.fields().size()] : shape.values(before);
        @Nullable
        Object[] loose = before == null ? were : shape.values(new Copy(base, side, new HashSet<>()).loosened(before));
        @Nullable Object[] are = shape.values(now);
        @Nullable Object[] come = shape.values(after);
        for (int i = 0; i < are.length; i++) {
            boolean changed = !Objects.equals(were[i], are[i])
                    && !(Objects.equals(are[i], loose[i]) && !(are[i] instanceof Collection));
            String field = shape.fields().get(i);
            if (changed
                    && !field.equals(Shape.ORDER)
                    && !contains(were[i], are[i], come[i])
                    && !renamed(are[i], merged)) {
                Set<EntityId<?>> with = references(now, side);
                if (before != null) {
                    with.addAll(references(before, base));
                }
                lost.add(new Lost(now.id(), field, with));
            }
        }
        return lost;
    }

    /** What was added is there and what was taken out is not. */
    private static boolean contains(@Nullable Object before, @Nullable Object now, @Nullable Object after) {
        if (now instanceof List<?> list && after instanceof List<?> merged) {
            List<?> old = before instanceof List<?> were ? were : List.of();
            return list.stream().filter(each -> !old.contains(each)).allMatch(each -> holds(merged, old, each))
                    && old.stream()
                            .filter(each -> !list.contains(each))
                            .noneMatch(each -> count(merged, each) > count(list, each) && !(each instanceof Account));
        }
        if (now instanceof Map<?, ?> map && after instanceof Map<?, ?> merged) {
            Map<?, ?> old = before instanceof Map<?, ?> were ? were : Map.of();
            return map.entrySet().stream()
                    .filter(entry -> !Objects.equals(old.get(entry.getKey()), entry.getValue()))
                    .allMatch(entry -> Objects.equals(merged.get(entry.getKey()), entry.getValue()));
        }
        // A place that a layout found is no loss where another stands instead.
        return Objects.equals(now, after) || (now instanceof Place place && place.arranged() && after instanceof Place);
    }

    private static long count(List<?> list, Object element) {
        return list.stream().filter(element::equals).count();
    }

    private static boolean holds(List<?> merged, List<?> old, Object element) {
        if (element instanceof Account account) {
            return merged.stream()
                    .map(Account.class::cast)
                    .filter(each -> each.network().equals(account.network())
                            && each.handle().equals(account.handle()))
                    .anyMatch(each -> contains(readings(old, account), account.readings(), each.readings()));
        }
        return merged.contains(element);
    }

    private static List<?> readings(List<?> old, Account like) {
        return old.stream()
                .map(Account.class::cast)
                .filter(each ->
                        each.network().equals(like.network()) && each.handle().equals(like.handle()))
                .findFirst()
                .<List<?>>map(Account::readings)
                .orElse(List.of());
    }

    /** True when the reference is to something that is now one with another under the other's id. */
    private static boolean renamed(@Nullable Object value, Plan merged) {
        return (value instanceof EntityId<?> id && !merged.has(id))
                || (value instanceof List<?> list
                        && list.stream().anyMatch(each -> each instanceof EntityId<?> id && !merged.has(id)));
    }

    /** New on both sides under two ids and only possible once: one of the two ids stands. */
    private static boolean twin(Entity added, Plan merged) {
        return merged.all(added.getClass()).stream().anyMatch(each -> collides(added, each));
    }

    private static boolean collides(Entity added, Entity each) {
        return !added.objections(Plan.of(List.of(added, each))).isEmpty() || Shape.same(added, each);
    }

    /** What it refers to, and what that cannot stand without: a count goes with its crossover when a channel goes. */
    private static Set<EntityId<?>> references(Entity entity, Plan plan) {
        Set<EntityId<?>> references = new HashSet<>(entity.references());
        entity.references().stream()
                .filter(to -> entity.without(to).isEmpty())
                .<Entity>flatMap(to -> plan.find(to).stream())
                .forEach(owner -> references.addAll(references(owner, plan)));
        return references;
    }

    private static @Nullable Entity find(Plan plan, EntityId<?> id) {
        return plan.find(id).map(Entity.class::cast).orElse(null);
    }
}
