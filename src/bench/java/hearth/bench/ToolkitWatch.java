package hearth.bench;

import hearth.desktop.app.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Watches for how long the toolkit's thread is busy at a stretch: a beat is sent to it again and again, and what it does
 * between two beats is one stretch. Beside the time that passed it takes the thread's own processor time, which other
 * programs on the machine do not lengthen.
 */
final class ToolkitWatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long PAUSE = 300_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private Stretch longest = Stretch.NONE;
    private long cpu;

    /** Milliseconds. */
    record Stretch(double cpu, double wall) {
        static final Stretch NONE = new Stretch(0, 0);

        Stretch longer(Stretch other) {
            return new Stretch(Math.max(cpu, other.cpu), Math.max(wall, other.wall));
        }
    }

    /** Starts to watch. */
    ToolkitWatch() {
        Thread.ofPlatform().daemon().name("toolkit-watch").start(this::watch);
    }

    /** Forgets what was seen. */
    void begin() {
        Toolkit.run(() -> {
            longest = Stretch.NONE;
            cpu = THREADS.getCurrentThreadCpuTime();
        });
    }

    /** The longest stretch since the beginning. */
    Stretch longest() {
        return Toolkit.call(() -> longest);
    }

    private void watch() {
        while (true) {
            CountDownLatch arrived = new CountDownLatch(1);
            long sent = System.nanoTime();
            Platform.runLater(() -> {
                beat(System.nanoTime() - sent);
                arrived.countDown();
            });
            try {
                arrived.await();
            } catch (InterruptedException e) {
                return;
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void beat(long wall) {
        long now = THREADS.getCurrentThreadCpuTime();
        longest = longest.longer(new Stretch((now - cpu) / NANOS_PER_MILLI, wall / NANOS_PER_MILLI));
        cpu = now;
    }
}
