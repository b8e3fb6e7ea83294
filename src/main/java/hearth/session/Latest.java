package hearth.session;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work of which only the newest outcome counts: done beside the home thread, told on it. What is asked for while it runs
 * only marks it stale, and it runs once more afterwards; so fast asking never piles up work.
 *
 * @param <T> what comes of it
 */
public final class Latest<T> implements AutoCloseable {

    private final Jobs jobs;
    private final Supplier<? extends Work<T>> work;
    private final Consumer<? super T> arrived;
    private boolean busy;
    private boolean stale;
    private boolean closed;

    /**
     * Does nothing yet.
     *
     * @param work asked for on the home thread, where it takes a snapshot of what it needs
     * @param arrived told on the home thread
     */
    public Latest(Jobs jobs, Supplier<? extends Work<T>> work, Consumer<? super T> arrived) {
        this.jobs = jobs;
        this.work = work;
        this.arrived = arrived;
    }

    /** Asks for an outcome newer than this moment. */
    public void refresh() {
        if (closed) {
            return;
        }
        stale = true;
        if (!busy) {
            begin();
        }
    }

    /** Tells nothing any more. */
    @Override
    public void close() {
        closed = true;
    }

    private void begin() {
        busy = true;
        stale = false;
        jobs.quietly(work.get(), this::finished, this::goOn);
    }

    private void finished(T outcome) {
        try {
            if (!closed) {
                arrived.accept(outcome);
            }
        } finally {
            goOn();
        }
    }

    /** Also after a failure: next time it may work. */
    private void goOn() {
        busy = false;
        if (stale && !closed) {
            begin();
        }
    }
}
