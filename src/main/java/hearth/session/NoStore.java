package hearth.session;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Keeps nothing and calls everything saved. */
final class NoStore implements Store {

    private final Listeners<SaveState> listeners = new Listeners<>();
    private volatile SaveState state = new SaveState.Saved(0);

    @Override
    public void write(Revision revision) {
        state = new SaveState.Saved(revision.number());
        listeners.tell(state);
    }

    @Override
    public void backUp(Occasion occasion) {}

    @Override
    public CompletableFuture<SaveState> publish() {
        return CompletableFuture.completedFuture(state);
    }

    @Override
    public void retry() {}

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
