package hearth.session;

import hearth.plan.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Runs work on a few daemon threads of its own. Made, used and closed on the home thread. */
public final class BackgroundJobs implements Jobs {

    private final Executor home;
    private final Consumer<? super Throwable> defects;
    private final ExecutorService threads;
    private final List<Job> running = new ArrayList<>();
    private final Listeners<List<Job>> listeners = new Listeners<>();
    private boolean closed;

    /**
     * Opens a pool.
     *
     * @param home where results arrive
     * @param defects takes what quiet work throws
     */
    public BackgroundJobs(Executor home, Consumer<? super Throwable> defects) {
        this.home = home;
        this.defects = defects;
        int width = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);
        this.threads = Executors.newFixedThreadPool(
                width, Thread.ofPlatform().daemon().name("hearth-job-", 1).factory());
    }

    @Override
    public <T> Job start(Message name, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Running<T> job = new Running<>(name, work, done, failed, true);
        if (!closed) {
            running.add(job);
            threads.execute(job);
            changed();
        }
        return job;
    }

    @Override
    public <T> Job quietly(Work<T> work, Consumer<? super T> done, Runnable failed) {
        Consumer<Throwable> defect = failure -> {
            defects.accept(failure);
            failed.run();
        };
        Running<T> job = new Running<>(Message.of(""), work, done, defect, false);
        if (!closed) {
            threads.execute(job);
        }
        return job;
    }

    @Override
    public List<Job> running() {
        return List.copyOf(running);
    }

    @Override
    public Subscription onChange(Consumer<List<Job>> listener) {
        return listeners.add(listener);
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(Job::cancel);
        threads.shutdownNow();
    }

    private void changed() {
        listeners.tell(running());
    }

    private final class Running<T> implements Job, Progress, Runnable {
        private final Message name;
        private final Work<T> work;
        private final Consumer<? super T> done;
        private final Consumer<? super Throwable> failed;
        private final boolean shown;
        private volatile double share = -1;
        private volatile boolean cancelled;
        private final AtomicBoolean toldSoon = new AtomicBoolean();

        Running(
                Message name,
                Work<T> work,
                Consumer<? super T> done,
                Consumer<? super Throwable> failed,
                boolean shown) {
            this.name = name;
            this.work = work;
            this.done = done;
            this.failed = failed;
            this.shown = shown;
        }

        @Override
        public Message name() {
            return name;
        }

        @Override
        public double progress() {
            return share;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public void at(double newShare) {
            check();
            share = newShare;
            // Work that counts rows says more than anybody can see; one piece of news on its way is enough.
            if (shown && !toldSoon.getAndSet(true)) {
                home.execute(this::tellProgress);
            }
        }

        private void tellProgress() {
            toldSoon.set(false);
            changed();
        }

        @Override
        public void check() {
            if (cancelled) {
                throw new CancellationException();
            }
        }

        @Override
        public void run() {
            try {
                check();
                T result = work.run(this);
                finish(() -> done.accept(result));
            } catch (CancellationException e) {
                finish(() -> {});
            } catch (Throwable e) {
                finish(() -> failed.accept(e));
            }
        }

        private void finish(Runnable last) {
            home.execute(() -> {
                if (running.remove(this)) {
                    changed();
                }
                if (!cancelled && !closed) {
                    last.run();
                }
            });
        }
    }
}
