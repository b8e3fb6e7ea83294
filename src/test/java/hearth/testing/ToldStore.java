package hearth.testing;

import hearth.session.Listeners;
import hearth.session.Occasion;
import hearth.session.Revision;
import hearth.session.SaveState;
import hearth.session.Store;
import hearth.session.Subscription;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A store whose state is what the test says it is. */
public final class ToldStore implements Store {

    private final Listeners<SaveState> listeners = new Listeners<>();
    private volatile SaveState state;
    private int retries;

    public ToldStore(SaveState state) {
        this.state = state;
    }

    /** From now on. */
    public void is(SaveState now) {
        state = now;
        listeners.tell(now);
    }

    /** How often it was asked to try again. */
    public int retries() {
        return retries;
    }

    @Override
    public void write(Revision revision) {}

    @Override
    public void backUp(Occasion occasion) {}

    @Override
    public CompletableFuture<SaveState> publish() {
        return CompletableFuture.completedFuture(state);
    }

    @Override
    public void retry() {
        retries = retries + 1;
    }

    @Override
    public SaveState state() {
        return state;
    }

    @Override
    public Subscription onState(Consumer<SaveState> listener) {
        return listeners.add(listener);
    }

    @Override
    public void close() {}
}
