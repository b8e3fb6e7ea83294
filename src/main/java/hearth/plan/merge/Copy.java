package hearth.plan.merge;

import hearth.plan.Change;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Remove;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of the two copies, and what is done to it when a conflict about whole entities is decided against it. */
final class Copy {

    private final Plan base;
    private final Set<EntityId<?>> touched;
    private final Set<EntityId<?>> revived = new HashSet<>();
    private Plan plan;

    /**
     * A copy as it came.
     *
     * @param touched takes the ids of all that is changed in it
     */
    Copy(Plan base, Plan plan, Set<EntityId<?>> touched) {
        this.base = base;
        this.plan = plan;
        this.touched = touched;
    }

    Plan plan() {
        return plan;
    }

    @Nullable
    Entity find(EntityId<?> id) {
        return plan.find(id).map(Entity.class::cast).orElse(null);
    }

    private void apply(List<Change> changes) {
        plan = plan.with(changes);
        changes.forEach(change -> touched.add(change.id()));
    }

    /** True when somebody meant to change an entity here: neither its place in a list nor what removing others did. */
    boolean edited(Entity before, Entity now) {
        return !Shape.same(before, now) && !Shape.same(loosened(before), now);
    }

    /** An entity without its references to what was removed here, as far as it can be without them. */
    Entity loosened(Entity entity) {
        Entity loose = entity;
        for (EntityId<?> to : entity.references()) {
            if (isRemoved(to)) {
                loose = loose.without(to).orElse(loose);
            }
        }
        return loose;
    }

    private boolean isRemoved(EntityId<?> id) {
        return base.has(id) && !plan.has(id);
    }

    /** Takes an entity out with all that makes no sense without it. */
    void remove(EntityId<?> id) {
        if (new Remove(Message.of("merge.command"), id).decide(plan) instanceof Decision.Accepted(var changes)) {
            apply(changes.changes());
        }
    }

    /** Lets an entity be as it was before; what it refers to then stands again. */
    void reset(Entity before) {
        Entity entity = loosened(before);
        entity.references().stream().filter(this::isRemoved).forEach(to -> revive(base.get(to)));
        apply(List.of(new Change(find(entity.id()), entity)));
    }

    /**
     * Brings back what was removed here, as the other side kept it, with all that its removal took along or made forget
     * it.
     */
    void revive(Entity kept) {
        Deque<Entity> left = new ArrayDeque<>(List.of(kept));
        List<EntityId<?>> back = new ArrayList<>();
        while (!left.isEmpty()) {
            Entity entity = left.poll();
            if (!plan.has(entity.id())) {
                apply(List.of(new Change(null, loosened(entity))));
                back.add(entity.id());
                revived.add(entity.id());
                base.referring(entity.id())
                        .filter(each -> isRemoved(each.id()))
                        .filter(each -> each.without(entity.id()).isEmpty())
                        .filter(each -> loosened(each).references().stream().noneMatch(this::isRemoved))
                        .forEach(left::add);
            }
        }
        back.forEach(this::tieAgain);
    }

    /** True of what had been removed here and was brought back: it is here only because the other side has it. */
    boolean hasBack(EntityId<?> id) {
        return revived.contains(id);
    }

    private void tieAgain(EntityId<?> id) {
        List<Change> changes = new ArrayList<>();
        base.referring(id).forEach(before -> {
            Entity now = find(before.id());
            if (now != null && !now.references().contains(id)) {
                before.without(id).ifPresent(loose -> changes.add(new Change(now, tied(now, loose, before))));
            }
        });
        apply(changes);
    }

    /** What still is as the removal left it becomes what it was before. */
    private static Entity tied(Entity now, Entity loose, Entity before) {
        Shape shape = Shape.of(now);
        @Nullable Object[] values = shape.values(now);
        @Nullable Object[] loosened = shape.values(loose);
        @Nullable Object[] original = shape.values(before);
        for (int i = 0; i < values.length; i++) {
            values[i] = Objects.equals(values[i], loosened[i]) ? original[i] : values[i];
        }
        return shape.entity(values);
    }

    /** Gives entities other ids, also wherever something refers to them. */
    void rename(Map<EntityId<?>, EntityId<?>> ids) {
        Map<EntityId<?>, Entity> touched = new LinkedHashMap<>();
        ids.keySet().forEach(id -> {
            touched.put(id, plan.get(id));
            plan.referring(id).forEach(each -> touched.put(each.id(), each));
        });
        List<Change> changes = new ArrayList<>();
        touched.values().forEach(old -> changes.add(new Change(old, null)));
        touched.values().forEach(old -> changes.add(new Change(null, renamed(old, ids))));
        apply(changes);
    }

    private static Entity renamed(Entity entity, Map<EntityId<?>, EntityId<?>> ids) {
        return Shape.with(entity, value -> switch (value) {
            case List<?> list
            when list.stream().anyMatch(ids::containsKey) ->
                list.stream().map(each -> renamed(each, ids)).distinct().toList();
            case null -> null;
            default -> renamed(value, ids);
        });
    }

    private static Object renamed(Object value, Map<EntityId<?>, EntityId<?>> ids) {
        return value instanceof EntityId<?> id ? ids.getOrDefault(id, id) : value;
    }
}
