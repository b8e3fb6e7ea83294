package hearth.session;

import hearth.plan.ChangeSet;
import hearth.plan.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private record Entry(ChangeSet changes, Position before, Position after, Instant at) {}

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
    void record(ChangeSet changes, Instant now) {
        undone.clear();
        Position before = position;
        position = new Position();
        if (continuesTyping(changes, now)) {
            Entry earlier = done.removeLast();
            keep(new Entry(earlier.changes.then(changes), earlier.before, position, now));
        } else {
            done.add(new Entry(changes, before, position, now));
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
    Optional<ChangeSet> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        typing = false;
        Entry entry = done.removeLast();
        undone.add(entry);
        position = entry.before;
        return Optional.of(entry.changes.inverse());
    }

    /** Steps forwards again and gives what has to be applied. */
    Optional<ChangeSet> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        typing = false;
        Entry entry = undone.removeLast();
        done.add(entry);
        position = entry.after;
        return Optional.of(entry.changes);
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
