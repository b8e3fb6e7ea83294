package hearth.session;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Where a session's revisions are kept. All methods may be called from any thread and return at once. */
public interface Store extends AutoCloseable {

    /** Queues one revision as one transaction. Revisions arrive in the order of their numbers. */
    void write(Revision revision);

    /** Keeps the plan as it is with everything written so far, before something big happens to it. */
    void backUp(Occasion occasion);

    /** Brings everything written so far into the person's file, now rather than soon. */
    CompletableFuture<SaveState> publish();

    /** Tries again what could not be written. */
    void retry();

    SaveState state();

    /** Tells of every new state, from any thread. */
    Subscription onState(Consumer<SaveState> listener);

    /** Writes what is queued, publishes it and lets go of the file. Waits until that is done. */
    @Override
    void close();

    /** A store that keeps nothing; for plans that are only looked at, and for tests. */
    static Store none() {
        return new NoStore();
    }
}
