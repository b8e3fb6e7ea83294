package hearth.plan.merge;

import hearth.plan.Change;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Some changes of a merge, with all that they need to stand: a touch brings its person, a person who goes takes the
 * touches along, and what takes the name of something brings what becomes of that.
 *
 * @param changes in the order of the merge
 */
public record Selection(List<Change> changes) {

    public Selection {
        changes = List.copyOf(changes);
    }

    static Selection of(Merge merge, Set<EntityId<?>> chosen) {
        return new Closure(merge).of(chosen);
    }

    /** These changes as one undoable change. */
    public Merging command(Message name) {
        return new Merging(name, changes);
    }

    private static final class Closure {
        private final Merge merge;
        private final Map<EntityId<?>, Change> possible = new HashMap<>();
        private final Map<EntityId<?>, Change> taken = new LinkedHashMap<>();
        private final Deque<EntityId<?>> left = new ArrayDeque<>();

        Closure(Merge merge) {
            this.merge = merge;
            merge.changes().forEach(change -> possible.put(change.id(), change));
        }

        Selection of(Set<EntityId<?>> chosen) {
            left.addAll(chosen);
            while (!left.isEmpty()) {
                gather();
                left.addAll(inTheWay());
            }
            return new Selection(merge.changes().stream()
                    .filter(change -> taken.containsKey(change.id()))
                    .toList());
        }

        private void gather() {
            for (EntityId<?> id = left.poll(); id != null; id = left.poll()) {
                Change change = possible.get(id);
                if (change != null && taken.putIfAbsent(id, change) == null) {
                    follow(change);
                }
            }
        }

        /** What could still change and cannot stand beside what is taken as it is. */
        private List<EntityId<?>> inTheWay() {
            Plan after = merge.mine().with(List.copyOf(taken.values()));
            return taken.values().stream()
                    .map(Change::after)
                    .filter(Objects::nonNull)
                    .filter(entity -> !entity.objections(after).isEmpty())
                    .<EntityId<?>>flatMap(entity -> standingAgainst(entity).map(Entity::id))
                    .toList();
        }

        private Stream<Entity> standingAgainst(Entity entity) {
            return possible.values().stream()
                    .filter(change -> !taken.containsKey(change.id()))
                    .map(Change::before)
                    .filter(Objects::nonNull)
                    .filter(other -> other.getClass() == entity.getClass())
                    .filter(other ->
                            !entity.objections(Plan.of(List.of(entity, other))).isEmpty());
        }

        private void follow(Change change) {
            Plan mine = merge.mine();
            Entity after = change.after();
            if (after == null) {
                mine.referring(change.id()).map(Entity::id).forEach(left::add);
            } else {
                after.references().stream().filter(to -> !mine.has(to)).forEach(left::add);
            }
        }
    }
}
