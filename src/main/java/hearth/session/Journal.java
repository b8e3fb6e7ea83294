package hearth.session;

import hearth.plan.ChangeSet;
import hearth.plan.Message;
import hearth.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything done in a session, in order, and where in it the plan stands. Nothing is ever forgotten except what was
 * undone when something new is done.
 *
 * <p>A position is an identity and never a count: after undo, something else and undo, the same count can mean a
 * different plan.
 */
public final class Journal {

    /** How long a pause in typing may be for two edits to count as one. */
    static final Duration TYPING_PAUSE = Duration.ofSeconds(2);

    /** A place in the history; equal only to itself. */
    public static final class Position {
        private Position() {}
    }

    /** A gesture of more changes than this remembers the plans on both its sides: taking so much back takes too long. */
    static final int LARGE = 500;

    /**
     * What has to be applied.
     *
     * @param to the plan it leads to, where that is remembered
     */
    record Step(ChangeSet changes, @Nullable Plan to) {
        Plan from(Plan plan) {
            return to == null ? plan.with(changes) : to;
        }
    }

    private record Entry(
            ChangeSet changes,
            Position before,
            Position after,
            Instant at,
            @Nullable Plan planBefore,
            @Nullable Plan planAfter) {}

    private final List<Entry> done = new ArrayList<>();
    private final List<Entry> undone = new ArrayList<>();
    private Position position = new Position();
    private boolean typing;

    Journal() {}

    /** Where the plan stands. */
    public Position position() {
        return position;
    }

    /** The name of what undo would take back. */
    public Optional<Message> undoName() {
        return last(done);
    }

    /** The name of what redo would do again. */
    public Optional<Message> redoName() {
        return last(undone);
    }

    /** Records something done; typing that goes on becomes one with what was typed before. */
    void record(ChangeSet changes, Plan planBefore, Plan planAfter, Instant now) {
        undone.clear();
        Position before = position;
        boolean large = changes.changes().size() > LARGE;
        position = new Position();
        if (continuesTyping(changes, now)) {
            Entry earlier = done.removeLast();
            keep(new Entry(earlier.changes.then(changes), earlier.before, position, now, null, null));
        } else {
            done.add(new Entry(changes, before, position, now, large ? planBefore : null, large ? planAfter : null));
        }
        typing = true;
    }

    /** Keeps what was typed, unless it was all deleted again: then nothing happened, and the plan stands where it stood. */
    private void keep(Entry entry) {
        if (entry.changes.isEmpty()) {
            position = entry.before;
        } else {
            done.add(entry);
        }
    }

    /** Steps back and gives what has to be applied. */
    Optional<Step> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        typing = false;
        Entry entry = done.removeLast();
        undone.add(entry);
        position = entry.before;
        return Optional.of(new Step(entry.changes.inverse(), entry.planBefore));
    }

    /** Steps forwards again and gives what has to be applied. */
    Optional<Step> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        typing = false;
        Entry entry = undone.removeLast();
        done.add(entry);
        position = entry.after;
        return Optional.of(new Step(entry.changes, entry.planAfter));
    }

    private boolean continuesTyping(ChangeSet changes, Instant now) {
        if (!typing || changes.typing() == null || done.isEmpty()) {
            return false;
        }
        Entry earlier = done.getLast();
        return changes.typing().equals(earlier.changes.typing())
                && Duration.between(earlier.at, now).abs().compareTo(TYPING_PAUSE) <= 0;
    }

    private static Optional<Message> last(List<Entry> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.getLast().changes.name());
    }
}
