package hearth.plan.merge;

import hearth.plan.Change;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two copies of a plan made one, following the three-way merge of version control (as in {@code diff3}: Khanna, Kunal
 * and Pierce, "A Formal Investigation of Diff3", 2007), but by entity and field instead of by line: what one side alone
 * changed since the ancestor is taken, what both changed is a conflict unless they changed it alike.
 *
 * @param mine the plan it started from
 * @param plan the merged plan; every reference in it stands
 * @param conflicts what had to be decided, by kind, then by id
 * @param changes what turns mine into the merged plan
 * @param united what both sides added under two ids and is one thing now: from the id it lost to the id it goes by
 */
public record Merge(
        Plan mine, Plan plan, List<Conflict> conflicts, List<Change> changes, Map<EntityId<?>, EntityId<?>> united) {

    public Merge {
        united = Map.copyOf(united);
        conflicts = List.copyOf(conflicts);
        changes = List.copyOf(changes);
    }

    /** Merges two copies that both come from {@code base}. */
    public static Merge of(Plan base, Plan mine, Plan theirs, Choices choices) {
        Rounds rounds = new Rounds(base, mine, theirs, choices);
        Plan merged = rounds.merged();
        List<Conflict> conflicts = rounds.conflicts().stream()
                .sorted(Comparator.comparing(Conflict::id, IdOrder.OF_FILES))
                .toList();
        return new Merge(mine, merged, conflicts, between(mine, merged, rounds.differing()), rounds.united());
    }

    /**
     * Merges two plans without a known ancestor: what stands on one side only is kept, every field that differs is a
     * conflict.
     */
    public static Merge of(Plan mine, Plan theirs, Choices choices) {
        return of(Plan.empty(), mine, theirs, choices);
    }

    /** What of the merge would have to be taken so that these entities can be: what they refer to, and so on. */
    public Selection select(Set<EntityId<?>> chosen) {
        return Selection.of(this, chosen);
    }

    /** Everything as one undoable change. */
    public Merging command(Message name) {
        return new Merging(name, changes);
    }

    private static List<Change> between(Plan from, Plan to, Collection<EntityId<?>> ids) {
        return ids.stream()
                .filter(id -> from.has(id) || to.has(id))
                .map(id -> new Change(find(from, id), find(to, id)))
                .filter(change -> !change.isEmpty())
                .toList();
    }

    private static @Nullable Entity find(Plan plan, EntityId<?> id) {
        return plan.find(id).map(Entity.class::cast).orElse(null);
    }
}
