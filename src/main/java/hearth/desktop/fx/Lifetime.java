package hearth.desktop.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Everything a view has subscribed to; closed with it, last first. */
public final class Lifetime implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    /** Keeps {@code subscription} until this lifetime ends. */
    public <C extends AutoCloseable> C with(C subscription) {
        open.push(subscription);
        return subscription;
    }

    /** Listens to a value that outlives the view; not needed for values the view itself owns. */
    public <T extends @Nullable Object> void listen(ObservableValue<T> value, Consumer<? super T> listener) {
        ChangeListener<T> change = (observable, before, after) -> listener.accept(after);
        value.addListener(change);
        open.push(() -> value.removeListener(change));
    }

    /** How much is held; tests count it. */
    public int size() {
        return open.size();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private static void close(AutoCloseable subscription) {
        try {
            subscription.close();
        } catch (Exception e) {
            throw new IllegalStateException("a subscription could not be closed", e);
        }
    }
}
