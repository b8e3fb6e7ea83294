package hearth.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one gesture changes, under the name the undo menu shows.
 *
 * @param name in the imperative: "move “Choir” to core"
 * @param changes in the order they apply; several changes of one entity are allowed
 * @param typing what is being typed, or null; change sets with the same typing key merge while the person does not pause
 */
public record ChangeSet(
        Message name, List<Change> changes, @Nullable String typing) {

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    public ChangeSet(Message name, List<Change> changes) {
        this(name, changes, null);
    }

    /** The change set that takes this one back; it keeps the name, since undo and redo speak of the same gesture. */
    public ChangeSet inverse() {
        return new ChangeSet(
                name, changes.reversed().stream().map(Change::inverse).toList());
    }

    /** This gesture followed by {@code next}, as one; what changes the same entity in a row becomes one change. */
    public ChangeSet then(ChangeSet next) {
        List<Change> all = new ArrayList<>(changes);
        next.changes.forEach(change -> append(all, change));
        return new ChangeSet(next.name, all, next.typing);
    }

    private static void append(List<Change> all, Change next) {
        if (all.isEmpty() || !all.getLast().id().equals(next.id())) {
            all.add(next);
            return;
        }
        Change last = all.removeLast();
        if (last.before() != null || next.after() != null) {
            all.add(new Change(last.before(), next.after()));
        }
    }

    /** How many things it removes. */
    public long removed() {
        return changes.stream().filter(change -> change.after() == null).count();
    }

    public boolean isEmpty() {
        return changes.stream().allMatch(Change::isEmpty);
    }
}
