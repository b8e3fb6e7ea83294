package hearth.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A store that publishes when the test says so. */
final class LaterStore implements Store {

    final List<Revision> written = new ArrayList<>();
    boolean closed;
    private final Listeners<SaveState> listeners = new Listeners<>();
    private SaveState state = new SaveState.Saved(0);

    /** Says that everything up to this revision is in the person's file. */
    void publish(long revision) {
        state = new SaveState.Saved(revision);
        listeners.tell(state);
    }

    void publishAll() {
        publish(written.getLast().number());
    }

    @Override
    public void write(Revision revision) {
        written.add(revision);
    }

    @Override
    public void backUp(Occasion occasion) {}

    @Override
    public CompletableFuture<SaveState> publish() {
        publishAll();
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
    public void close() {
        closed = true;
    }
}
