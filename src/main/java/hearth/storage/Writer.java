package hearth.storage;

import hearth.session.Subscription;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The one thread of a store; the only one that touches its connection. */
final class Writer implements Schedule {

    private final ScheduledThreadPoolExecutor thread;

    /** Readies the thread. It is no daemon: a program that ends waits for what is queued; idle, it holds nobody up. */
    Writer(String name) {
        thread = new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform().daemon(false).name("hearth-writer " + name).factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setRemoveOnCancelPolicy(true);
        thread.setKeepAliveTime(1, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public void now(Runnable task) {
        thread.execute(() -> guarded(task));
    }

    @Override
    public Subscription after(Duration delay, Runnable task) {
        Future<?> waiting = thread.schedule(() -> guarded(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> waiting.cancel(false);
    }

    @Override
    public void pause(Duration moment) {
        LockSupport.parkNanos(moment.toNanos());
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    /** What goes wrong for no foreseen reason reaches the handler for uncaught exceptions instead of a lost future. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            Thread self = Thread.currentThread();
            self.getUncaughtExceptionHandler().uncaughtException(self, e);
        }
    }
}
