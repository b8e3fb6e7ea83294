package hearth.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Those who want to be told of something. A listener may come or go while others are being told, and may cause further
 * news: that waits until everybody has heard the first. Told by one thread at a time.
 */
public final class Listeners<T> {

    private final List<Entry<T>> entries = new CopyOnWriteArrayList<>();
    private final Deque<T> untold = new ArrayDeque<>();
    private boolean telling;
    private @Nullable RuntimeException failure;

    /** An object of its own, so that the same listener can be added twice and removed once. */
    private static final class Entry<T> {
        private final Consumer<? super T> consumer;

        Entry(Consumer<? super T> consumer) {
            this.consumer = consumer;
        }
    }

    /** Adds a listener until the subscription is closed. */
    public Subscription add(Consumer<? super T> listener) {
        Entry<T> entry = new Entry<>(listener);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    /**
     * Tells all, in the order they came. One that throws does not keep the news from the others; what it threw is thrown
     * in the end.
     */
    public void tell(T news) {
        untold.add(news);
        if (!telling) {
            telling = true;
            try {
                tellAll();
            } finally {
                telling = false;
            }
            throwFailure();
        }
    }

    /** How many are listening; tests count what stays. */
    public int size() {
        return entries.size();
    }

    private void tellAll() {
        for (T news = untold.poll(); news != null; news = untold.poll()) {
            for (Entry<T> entry : entries) {
                tell(entry, news);
            }
        }
    }

    private void tell(Entry<T> entry, T news) {
        // One who left while others were being told is no longer told.
        if (!entries.contains(entry)) {
            return;
        }
        try {
            entry.consumer.accept(news);
        } catch (RuntimeException e) {
            if (failure == null) {
                failure = e;
            } else {
                failure.addSuppressed(e);
            }
        }
    }

    private void throwFailure() {
        RuntimeException thrown = failure;
        failure = null;
        if (thrown != null) {
            throw thrown;
        }
    }
}
