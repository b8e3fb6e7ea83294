package hearth.plan.merge;

import hearth.plan.Change;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Merges again and again until everything stands: each round decides the conflicts about whole entities that it finds,
 * by letting the copy that was decided against follow the other, and begins anew.
 */
final class Rounds {

    private final Plan base;
    private final Copy mine;
    private final Copy theirs;
    private final Choices choices;
    private final NavigableSet<EntityId<?>> differing = new TreeSet<>(IdOrder.OF_FILES);
    private final Map<Spot, Conflict> decided = new LinkedHashMap<>();
    private final Map<EntityId<?>, EntityId<?>> united = new HashMap<>();
    private Clashes clashes;

    Rounds(Plan base, Plan mine, Plan theirs, Choices choices) {
        this.base = base;
        this.mine = new Copy(base, mine, differing);
        this.theirs = new Copy(base, theirs, differing);
        this.differing.addAll(Comparison.differing(mine, theirs));
        this.choices = choices;
        this.clashes = new Clashes(choices);
    }

    Plan merged() {
        while (true) {
            if (!removals()) {
                clashes = new Clashes(choices);
                Combined combined = Combined.of(base, mine, theirs, clashes, differing);
                if (!needs(combined) && !objections(combined)) {
                    List<Change> moves = new Orders(base, mine.plan(), theirs.plan()).moves(combined.plan());
                    moves.forEach(move -> differing.add(move.id()));
                    return combined.plan().with(moves);
                }
            }
        }
    }

    /** Everything that may be otherwise than in mine, as it came. */
    NavigableSet<EntityId<?>> differing() {
        return differing;
    }

    /** About whole entities first, then about fields. */
    List<Conflict> conflicts() {
        return Stream.concat(decided.values().stream(), clashes.all().stream()).toList();
    }

    /** What one side removed and the other edited; true when something was decided. */
    private boolean removals() {
        List<Entity> edited = differing.stream()
                .<Entity>flatMap(id -> base.find(id).stream())
                .filter(this::removedAndEdited)
                .toList();
        // Deciding one may have decided others.
        edited.stream().filter(this::removedAndEdited).forEach(this::decideRemoved);
        return !edited.isEmpty();
    }

    private void decideRemoved(Entity before) {
        boolean removedHere = mine.find(before.id()) == null;
        EntityId<?> root = removedHere ? root(mine, theirs, before.id()) : root(theirs, mine, before.id());
        if (root.equals(before.id())) {
            keepOrDrop(before, Conflict.Cause.REMOVED, null);
        } else {
            keepOrDrop(base.get(root), Conflict.Cause.NEEDED, neededBy(List.of(before), base));
        }
    }

    /** What was removed first: a touch is gone because the person is whom it still belongs to on the other side. */
    private EntityId<?> root(Copy removing, Copy keeping, EntityId<?> gone) {
        Entity kept = keeping.find(gone);
        if (kept == null) {
            return gone;
        }
        return kept.references().stream()
                .filter(to -> base.has(to) && !removing.plan().has(to))
                .filter(to -> kept.without(to).isEmpty())
                .findFirst()
                .<EntityId<?>>map(to -> root(removing, keeping, to))
                .orElse(gone);
    }

    private boolean removedAndEdited(Entity before) {
        Entity one = mine.find(before.id());
        Entity other = theirs.find(before.id());
        return one == null ? other != null && theirs.edited(before, other) : other == null && mine.edited(before, one);
    }

    /** What one side removed and something of the other needs. */
    private boolean needs(Combined combined) {
        // Only what differs can refer to what one copy does not have.
        List<EntityId<?>> needed = differing.stream()
                .<Entity>flatMap(id -> combined.plan().find(id).stream())
                .<EntityId<?>>flatMap(entity -> entity.references().stream())
                .filter(combined.gone()::contains)
                .distinct()
                .sorted(IdOrder.OF_FILES)
                .toList();
        needed.stream()
                .filter(id -> (mine.find(id) == null) != (theirs.find(id) == null))
                .forEach(id -> keepOrDrop(base.get(id), Conflict.Cause.NEEDED, neededBy(id, combined.plan())));
        return !needed.isEmpty();
    }

    private static Message neededBy(EntityId<?> id, Plan plan) {
        return neededBy(
                plan.referring(id)
                        .sorted((one, other) -> IdOrder.OF_FILES.compare(one.id(), other.id()))
                        .toList(),
                plan);
    }

    private static Message neededBy(List<Entity> needing, Plan plan) {
        Entity first = needing.getFirst();
        return Message.of("merge.why.needed", Words.kind(first.id()), new Words(plan).name(first), needing.size() - 1);
    }

    private void keepOrDrop(Entity before, Conflict.Cause cause, @Nullable Message why) {
        EntityId<?> id = before.id();
        Spot spot = Spot.of(id);
        boolean again =
                decided.putIfAbsent(spot, new Conflict(spot, cause, before, mine.find(id), theirs.find(id), why))
                        != null;
        boolean removedHere = mine.find(id) == null;
        boolean dropped = choices.at(spot) == (removedHere ? Side.MINE : Side.THEIRS);
        if (dropped || again) {
            mine.remove(id);
            theirs.remove(id);
        } else if (removedHere) {
            mine.revive(Objects.requireNonNull(theirs.find(id)));
        } else {
            theirs.revive(Objects.requireNonNull(mine.find(id)));
        }
    }

    /** What the plan refuses to hold together. */
    private boolean objections(Combined combined) {
        Pairs pairs = Pairs.of(combined);
        List<Pairs.Pair> same =
                pairs.all().stream().filter(this::isNewOnBothSides).toList();
        unite(same);
        List<Pairs.Pair> others = new ArrayList<>(pairs.all());
        others.removeAll(same);
        boolean moved = !same.isEmpty();
        for (Pairs.Pair pair : others) {
            moved |= decide(pair);
        }
        return moved;
    }

    private boolean isNewOnBothSides(Pairs.Pair pair) {
        EntityId<?> here = pair.mine().id();
        EntityId<?> there = pair.theirs().id();
        return !here.equals(there)
                && Stream.of(here, there).noneMatch(base::has)
                && theirs.find(here) == null
                && mine.find(there) == null;
    }

    /** Two that cannot stand beside each other and are new on both sides are one thing under two ids. */
    private void unite(List<Pairs.Pair> same) {
        Map<EntityId<?>, EntityId<?>> here = new LinkedHashMap<>();
        Map<EntityId<?>, EntityId<?>> there = new LinkedHashMap<>();
        for (Pairs.Pair pair : same) {
            EntityId<?> one = pair.mine().id();
            EntityId<?> other = pair.theirs().id();
            if (IdOrder.OF_FILES.compare(one, other) < 0) {
                there.put(other, one);
            } else {
                here.put(one, other);
            }
        }
        mine.rename(here);
        theirs.rename(there);
        united.putAll(here);
        united.putAll(there);
    }

    /** What is one thing now, from the id it lost to the id it goes by. */
    Map<EntityId<?>, EntityId<?>> united() {
        return united;
    }

    private boolean decide(Pairs.Pair pair) {
        Conflict conflict = pair.conflict(base, mine, theirs);
        if (decided.putIfAbsent(conflict.spot(), conflict) != null) {
            return false;
        }
        if (choices.at(conflict.spot()) == Side.MINE) {
            takeBack(theirs, mine, pair.theirs().id());
        } else {
            takeBack(mine, theirs, pair.mine().id());
        }
        return true;
    }

    /** In one copy an entity becomes what it was before, or what it is in the other, or goes; from both when it had gone. */
    private void takeBack(Copy loser, Copy winner, EntityId<?> id) {
        if (winner.hasBack(id)) {
            loser.remove(id);
            winner.remove(id);
            return;
        }
        Entity before = base.find(id).map(Entity.class::cast).orElse(null);
        Entity other = winner.find(id);
        if (before != null && !before.equals(loser.find(id))) {
            loser.reset(before);
        } else if (other != null) {
            loser.reset(other);
        } else {
            loser.remove(id);
        }
    }
}
