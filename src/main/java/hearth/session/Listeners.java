package hearth.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Those who want to be told of something. A listener may come or go while others are being told. */
public final class Listeners<T> {

    private final List<Entry<T>> entries = new CopyOnWriteArrayList<>();

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

    /** Tells all, in the order they came. */
    public void tell(T news) {
        entries.forEach(entry -> entry.consumer.accept(news));
    }

    /** How many are listening; tests count what stays. */
    public int size() {
        return entries.size();
    }
}
