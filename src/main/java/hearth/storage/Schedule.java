package hearth.storage;

import hearth.session.Subscription;
import java.time.Duration;

/** The order of a store's work: one thing after another, now or later. {@link Writer} is the real one. */
interface Schedule extends AutoCloseable {

    /** Does this after everything handed over before. */
    void now(Runnable task);

    /** Does this once the time has passed, unless the subscription is closed before. */
    Subscription after(Duration delay, Runnable task);

    /** Lets a moment pass before the task that is going on goes on. */
    void pause(Duration moment);

    /** Ends once everything handed over is done; what waits for its time is dropped. */
    @Override
    void close();
}
