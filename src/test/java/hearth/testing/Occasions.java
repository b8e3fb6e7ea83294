package hearth.testing;

import hearth.session.Occasion;
import hearth.session.Revision;
import hearth.session.SaveState;
import hearth.session.Store;
import hearth.session.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A store that keeps nothing but the occasions on which it was asked for a backup. */
final class Occasions implements Store {

    private final Store none = Store.none();
    private final List<Occasion> asked = new ArrayList<>();

    List<Occasion> asked() {
        return asked;
    }

    @Override
    public void backUp(Occasion occasion) {
        asked.add(occasion);
    }

    @Override
    public void write(Revision revision) {
        none.write(revision);
    }

    @Override
    public CompletableFuture<SaveState> publish() {
        return none.publish();
    }

    @Override
    public void retry() {
        none.retry();
    }

    @Override
    public SaveState state() {
        return none.state();
    }

    @Override
    public Subscription onState(Consumer<SaveState> listener) {
        return none.onState(listener);
    }

    @Override
    public void close() {
        none.close();
    }
}
