package hearth.session;

import hearth.plan.Message;
import java.util.List;
import java.util.function.Consumer;

/**
 * The one place that starts threads. Results, failures and news of progress arrive on the home thread. {@link
 * ImmediateJobs} is the twin for tests and the command line.
 */
public interface Jobs extends AutoCloseable {

    /**
     * Starts work that the status bar shows under {@code name}.
     *
     * @param done takes the result; not called when the work fails or is cancelled
     * @param failed takes what the work threw
     */
    <T> Job start(Message name, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /**
     * Starts work too short to show, such as a projection. A failure goes to the handler for defects.
     *
     * @param failed told afterwards that there will be no result
     */
    <T> Job quietly(Work<T> work, Consumer<? super T> done, Runnable failed);

    /** As above, for whom it is enough when there is a result. */
    default <T> Job quietly(Work<T> work, Consumer<? super T> done) {
        return quietly(work, done, () -> {});
    }

    /** The shown jobs that are running, oldest first. */
    List<Job> running();

    /** Tells when {@link #running()} or its progress changes. */
    Subscription onChange(Consumer<List<Job>> listener);

    /** Cancels what runs and starts nothing more. */
    @Override
    void close();
}
