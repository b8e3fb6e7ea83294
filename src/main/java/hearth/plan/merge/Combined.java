package hearth.plan.merge;

import hearth.plan.Change;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Both copies put together entity by entity, not yet asked whether everything stands. Only what differs is gone through.
 *
 * @param plan may refer to what is gone
 * @param gone what one copy removed and the other left as it was
 * @param brought what is in the plan and not so in mine, or only there again because of theirs
 * @param kept what is in the plan and not so in theirs, or only there again because of mine
 */
record Combined(
        Plan plan, NavigableSet<EntityId<?>> gone, NavigableSet<EntityId<?>> brought, NavigableSet<EntityId<?>> kept) {

    static Combined of(Plan base, Copy mine, Copy theirs, Clashes clashes, Collection<EntityId<?>> ids) {
        return new Builder(base, mine, theirs, clashes).combined(ids);
    }

    private static final class Builder {
        private final Plan base;
        private final Copy mine;
        private final Copy theirs;
        private final EntityMerge merge;
        private final List<Change> changes = new ArrayList<>();
        private final NavigableSet<EntityId<?>> gone = new TreeSet<>(IdOrder.OF_FILES);
        private final NavigableSet<EntityId<?>> brought = new TreeSet<>(IdOrder.OF_FILES);
        private final NavigableSet<EntityId<?>> kept = new TreeSet<>(IdOrder.OF_FILES);

        Builder(Plan base, Copy mine, Copy theirs, Clashes clashes) {
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
            this.merge = new EntityMerge(mine, theirs, clashes);
        }

        Combined combined(Collection<EntityId<?>> ids) {
            for (EntityId<?> id : ids) {
                Entity one = mine.find(id);
                Entity other = theirs.find(id);
                if (one != null) {
                    place(one, other);
                } else if (other != null) {
                    placeTheirs(other);
                }
            }
            return new Combined(mine.plan().with(changes), gone, brought, kept);
        }

        private void place(Entity one, @Nullable Entity other) {
            if (other == null && base.has(one.id())) {
                changes.add(new Change(one, null));
                gone.add(one.id());
            } else if (other == null) {
                kept.add(one.id());
            } else {
                Entity before = base.find(one.id()).map(Entity.class::cast).orElse(null);
                put(one, other, merge.merge(before, one, other));
            }
        }

        private void put(Entity one, Entity other, Entity merged) {
            if (!Objects.equals(merged, one)) {
                changes.add(new Change(one, merged));
                brought.add(one.id());
            }
            if (mine.hasBack(one.id())) {
                brought.add(one.id());
            }
            if (!Objects.equals(merged, other) || theirs.hasBack(one.id())) {
                kept.add(one.id());
            }
        }

        private void placeTheirs(Entity other) {
            if (base.has(other.id())) {
                gone.add(other.id());
            } else {
                changes.add(new Change(null, other));
                brought.add(other.id());
            }
        }
    }
}
