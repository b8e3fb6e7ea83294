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
import java.util.Set;

/**
 * Some changes of a merge, with all that they need to stand: a touch brings its person, a person who goes takes the
 * touches along.
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
            for (EntityId<?> id = left.poll(); id != null; id = left.poll()) {
                Change change = possible.get(id);
                if (change != null && taken.putIfAbsent(id, change) == null) {
                    follow(change);
                }
            }
            return new Selection(merge.changes().stream()
                    .filter(change -> taken.containsKey(change.id()))
                    .toList());
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
