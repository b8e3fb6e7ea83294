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

    private final Latest<T> latest;
    private final Listeners<T> listeners = new Listeners<>();
    private final Subscription revisions;
    private final Sight sight;
    private final Subscription seen;

    private @Nullable T value;
    private boolean behind;

    /** A projection that is always in sight. */
    public Live(Session session, Jobs jobs, Function<Plan, T> projection) {
        this(session, jobs, projection, new Sight());
    }

    public Live(Session session, Jobs jobs, Function<Plan, T> projection, Sight sight) {
        this.latest = new Latest<>(jobs, () -> work(session.plan(), projection), this::arrived);
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
        behind = true;
        catchUp();
    }

    @Override
    public void close() {
        latest.close();
        revisions.close();
        seen.close();
    }

    private void catchUp() {
        if (behind && sight.isOpen()) {
            behind = false;
            latest.refresh();
        }
    }

    /** Whether anything came of it is compared beside the home thread, too: values may be as large as the plan. */
    private Work<T> work(Plan plan, Function<Plan, T> projection) {
        @Nullable T before = value;
        return progress -> {
            T result = projection.apply(plan);
            return before != null && result.equals(before) ? before : result;
        };
    }

    @SuppressWarnings("ReferenceEquality")
    private void arrived(T result) {
        if (result != value) {
            value = result;
            listeners.tell(result);
        }
    }
}
