package hearth.storage;

import hearth.plan.Message;
import hearth.session.Listeners;
import hearth.session.Problem;
import hearth.session.SaveState;
import hearth.session.Subscription;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How safe a plan is, worked out from what is known and told when it changes. Revisions are queued on one thread and
 * written on another; the lock keeps "saved" from being said while something newer is queued, and keeps news in order.
 */
final class SaveStates {

    private final Listeners<SaveState> listeners = new Listeners<>();
    private long queued;
    private long published;
    private @Nullable Message notInFolder;
    private @Nullable Problem cannotSave;
    private SaveState state;

    /** Begins with the person's file holding everything, or with something recovered still on its way. */
    SaveStates(boolean everythingPublished) {
        published = everythingPublished ? 0 : -1;
        state = worked();
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
    synchronized void published(long revision, @Nullable Message elsewhere) {
        published = revision;
        notInFolder = elsewhere;
        tell();
    }

    /** The person's folder refused. */
    synchronized void notInFolder(Message why) {
        notInFolder = why;
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
        if (cannotSave != null) {
            return new SaveState.CannotSave(published, cannotSave);
        }
        if (notInFolder != null) {
            return new SaveState.NotInFolder(published, notInFolder);
        }
        return published < queued ? new SaveState.Saving(published) : new SaveState.Saved(published);
    }
}
