package hearth.storage;

import hearth.session.Listeners;
import hearth.session.Problem;
import hearth.session.SaveState;
import hearth.session.Subscription;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How safe a plan is, worked out from what is known and told when it changes. Revisions are queued on one thread and
 * written on another; the lock keeps "saved" from being said while something newer is queued, and keeps news in order.
 */
final class SaveStates {

    private final Listeners<SaveState> listeners = new Listeners<>();
    private long queued;
    private long published;
    private @Nullable Problem readOnly;
    private @Nullable Problem cannotSave;
    /** What keeps the person's file from being replaced, given what is published. */
    private @Nullable LongFunction<SaveState> inTheWay;

    private SaveState state;

    private SaveStates(long published, @Nullable Problem readOnly) {
        this.published = published;
        this.readOnly = readOnly;
        this.state = worked();
    }

    /** Begins with the person's file holding everything, or with something recovered still on its way. */
    SaveStates(boolean everythingPublished) {
        this(everythingPublished ? 0 : -1, null);
    }

    /** Begins with a plan that is only looked at. */
    SaveStates(Problem readOnly) {
        this(0, readOnly);
    }

    synchronized SaveState state() {
        return state;
    }

    synchronized Subscription onState(Consumer<SaveState> listener) {
        return listeners.add(listener);
    }

    /** A revision is on its way. */
    synchronized void queued(long revision) {
        queued = revision;
        tell();
    }

    /** The working copy takes writes, as it should. */
    synchronized void written() {
        cannotSave = null;
        tell();
    }

    /** The working copy refused. */
    synchronized void cannotSave(Problem problem) {
        cannotSave = problem;
        tell();
    }

    /** The person's folder has everything up to a revision. */
    synchronized void published(long revision) {
        published = revision;
        readOnly = null;
        inTheWay = null;
        tell();
    }

    /** The person's folder refused. */
    synchronized void notInFolder(Problem problem) {
        inTheWay = upTo -> new SaveState.NotInFolder(upTo, problem);
        tell();
    }

    /** The person's file is not where it was. */
    synchronized void vanished(Problem problem) {
        inTheWay = upTo -> new SaveState.Vanished(upTo, problem);
        tell();
    }

    /** The person's file holds everything and, by now, somebody else's changes. */
    synchronized void outdated(Problem problem) {
        inTheWay = upTo -> new SaveState.Outdated(upTo, problem);
        tell();
    }

    private void tell() {
        SaveState now = worked();
        if (!now.equals(state)) {
            state = now;
            listeners.tell(now);
        }
    }

    private SaveState worked() {
        if (readOnly != null) {
            return new SaveState.ReadOnly(readOnly);
        }
        if (cannotSave != null) {
            return new SaveState.CannotSave(published, cannotSave);
        }
        if (inTheWay != null) {
            return inTheWay.apply(published);
        }
        return published < queued ? new SaveState.Saving(published) : new SaveState.Saved(published);
    }
}
