package hearth.plan.merge;

import hearth.plan.Change;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that differs between a plan and a copy, for a person to choose from: what the copy brings, what the two disagree
 * about, and what only this plan changed and could be put back as it is in the copy.
 *
 * @param merge as the conflicts are decided now
 */
public record Proposal(Plan base, Plan theirs, Merge merge, List<Item> items) {

    /**
     * One entity that differs.
     *
     * @param conflicts what the two sides disagree about in it
     * @param brings true when the copy brings something as the conflicts are decided now
     */
    public record Item(Difference difference, List<Conflict> conflicts, boolean brings) {

        public EntityId<?> id() {
            return difference.id();
        }

        /** True when only the other side did something here. */
        public boolean isOnlyTheirs() {
            return conflicts.isEmpty() && brings;
        }

        /** True when only this side did something here; the copy has it as it was. */
        public boolean isOnlyMine() {
            return conflicts.isEmpty() && !brings;
        }
    }

    public Proposal {
        items = List.copyOf(items);
    }

    /**
     * What there is to choose from.
     *
     * @param base the common ancestor, or an empty plan when none is known
     * @param choices how conflicts are decided
     */
    public static Proposal of(Plan base, Plan mine, Plan theirs, Choices choices) {
        Merge merge = Merge.of(base, mine, theirs, choices);
        Set<EntityId<?>> brought = merge.changes().stream().map(Change::id).collect(Collectors.toSet());
        Map<EntityId<?>, List<Conflict>> conflicts =
                merge.conflicts().stream().collect(Collectors.groupingBy(Conflict::id));
        List<Item> items = Comparison.of(base, mine, theirs).differences().stream()
                .filter(difference -> !merge.united().containsKey(difference.id()))
                .map(difference -> new Item(
                        difference,
                        conflicts.getOrDefault(difference.id(), List.of()),
                        brought.contains(difference.id())))
                .toList();
        return new Proposal(base, theirs, merge, items);
    }

    /** The same with conflicts decided otherwise. */
    public Proposal decided(Choices choices) {
        return of(base, merge.mine(), theirs, choices);
    }

    /**
     * Takes what was chosen as one undoable change: merged, or, where only this side did something, as it is in the
     * copy.
     */
    public Merging take(Set<EntityId<?>> chosen, Message name) {
        Set<EntityId<?>> putBack = items.stream()
                .filter(Item::isOnlyMine)
                .map(Item::id)
                .filter(chosen::contains)
                .collect(Collectors.toSet());
        Set<EntityId<?>> merged = new HashSet<>(chosen);
        merged.removeAll(putBack);
        Map<EntityId<?>, Change> changes = new LinkedHashMap<>();
        merge.select(merged).changes().forEach(change -> changes.put(change.id(), change));
        if (!putBack.isEmpty()) {
            Merge asInCopy = Merge.of(merge.mine(), merge.mine(), theirs, Choices.all(Side.THEIRS));
            asInCopy.select(putBack).changes().forEach(change -> changes.putIfAbsent(change.id(), change));
        }
        return new Merging(name, List.copyOf(changes.values()));
    }

    /** Takes all that the copy brings and that nobody has to decide. */
    public Merging takeAllWithoutConflict(Message name) {
        return take(withoutConflict(), name);
    }

    /** What the copy brings and nobody has to decide. */
    public Set<EntityId<?>> withoutConflict() {
        return items.stream().filter(Item::isOnlyTheirs).map(Item::id).collect(Collectors.toSet());
    }
}
