package hearth.bench;

import hearth.desktop.app.Toolkit;
import hearth.plan.Message;
import hearth.session.BackgroundJobs;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.session.Subscription;
import hearth.session.Work;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Background work of which one knows when it has come to rest. Used on the toolkit's thread, but for {@link #settle}. */
public final class WatchedJobs implements Jobs {

    private static final long GLANCE = 20_000_000;

    /** So many glances without work: enough for a few pulses, in which nodes come to rest. */
    private static final int QUIET = 8;

    /** How long {@link #settle} goes on watching when nothing happens any more, at least. */
    public static final long QUIET_NANOS = QUIET * GLANCE;

    private final Jobs jobs = new BackgroundJobs(Platform::runLater, Throwable::printStackTrace);
    private int under;

    /** Waits until nothing has been under way for a while; not on the toolkit's thread. */
    public void settle() {
        for (int quiet = 0; quiet < QUIET; quiet++) {
            LockSupport.parkNanos(GLANCE);
            quiet = Toolkit.call(() -> under) > 0 ? -1 : quiet;
        }
    }

    @Override
    public <T> Job start(Message name, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        under++;
        return jobs.start(
                name,
                work,
                result -> {
                    under--;
                    done.accept(result);
                },
                failure -> {
                    under--;
                    failed.accept(failure);
                });
    }

    @Override
    public <T> Job quietly(Work<T> work, Consumer<? super T> done, Runnable failed) {
        under++;
        return jobs.quietly(
                work,
                result -> {
                    under--;
                    done.accept(result);
                },
                () -> {
                    under--;
                    failed.run();
                });
    }

    @Override
    public List<Job> running() {
        return jobs.running();
    }

    @Override
    public Subscription onChange(Consumer<List<Job>> listener) {
        return jobs.onChange(listener);
    }

    @Override
    public void close() {
        jobs.close();
    }
}
