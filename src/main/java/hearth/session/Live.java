package hearth.session;

import hearth.plan.Plan;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A projection that follows the plan: computed beside the home thread from a snapshot, told on the home thread, and
 * computed again when the plan has moved on. While one computation runs, further revisions only mark it stale, so fast
 * editing never piles up work; out of sight nothing is computed until it is looked at again.
 *
 * @param <T> what is projected; must be a value with {@code equals}, since equal results are not told twice
 */
public final class Live<T> implements AutoCloseable {

    private final Session session;
    private final Jobs jobs;
    private final Function<Plan, T> projection;
    private final Listeners<T> listeners = new Listeners<>();
    private final Subscription revisions;
    private final Sight sight;
    private final Subscription seen;

    private @Nullable T value;
    private boolean busy;
    private boolean stale;
    private boolean closed;

    /** A projection that is always in sight. */
    public Live(Session session, Jobs jobs, Function<Plan, T> projection) {
        this(session, jobs, projection, new Sight());
    }

    public Live(Session session, Jobs jobs, Function<Plan, T> projection, Sight sight) {
        this.session = session;
        this.jobs = jobs;
        this.projection = projection;
        this.sight = sight;
        this.revisions = session.onRevision(revision -> refresh());
        this.seen = sight.onChange(open -> catchUp());
        refresh();
    }

    /** Tells the newest value at once if there is one, and every later one. */
    public Subscription onValue(Consumer<? super T> listener) {
        if (value != null) {
            listener.accept(value);
        }
        return listeners.add(listener);
    }

    /** Computes again, because something besides the plan has changed (the day, a filter). */
    public void refresh() {
        if (closed) {
            return;
        }
        stale = true;
        catchUp();
    }

    @Override
    public void close() {
        closed = true;
        revisions.close();
        seen.close();
    }

    private void compute() {
        busy = true;
        stale = false;
        Plan snapshot = session.plan();
        jobs.quietly(progress -> projection.apply(snapshot), this::arrived, this::goOn);
    }

    private void arrived(T result) {
        try {
            if (!closed && !result.equals(value)) {
                value = result;
                listeners.tell(result);
            }
        } finally {
            goOn();
        }
    }

    /** Also after a failure: the next revision may be one that the projection can take. */
    private void goOn() {
        busy = false;
        catchUp();
    }

    private void catchUp() {
        if (stale && !busy && !closed && sight.isOpen()) {
            compute();
        }
    }
}
