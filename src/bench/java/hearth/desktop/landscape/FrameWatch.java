package hearth.desktop.landscape;

import hearth.bench.WatchedJobs;
import hearth.desktop.app.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Takes the processor time that the threads of a window spend on a frame. */
final class FrameWatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MILLI = 1e6;

    /** Long enough to finish one, and shorter than the map waits to paint itself anew. */
    private static final long FRAMES_APART = 50_000_000;

    private final WatchedJobs jobs;

    /** Milliseconds of the threads that lay out, of the toolkit's, and of the renderer's. */
    record Frame(double layout, double window, double paint) {
        double whole() {
            return layout + window + paint;
        }

        Frame since(Frame before) {
            return new Frame(layout - before.layout, window - before.window, paint - before.paint);
        }

        static Frame median(List<Frame> frames) {
            return new Frame(
                    median(frames, Frame::layout), median(frames, Frame::window), median(frames, Frame::paint));
        }

        private static double median(List<Frame> frames, ToDoubleFunction<Frame> part) {
            return frames.stream().mapToDouble(part).sorted().toArray()[frames.size() / 2];
        }
    }

    FrameWatch(WatchedJobs jobs) {
        this.jobs = jobs;
    }

    /** One step of a gesture that goes on: until the next frame could be asked for. */
    Frame moving(Runnable step) {
        Frame before = spent();
        Toolkit.run(step);
        LockSupport.parkNanos(FRAMES_APART);
        return spent().since(before);
    }

    /** The last step of a gesture, until everything has come to rest after it. */
    Frame resting(Runnable step) {
        Frame before = spent();
        Toolkit.run(step);
        jobs.settle();
        return spent().since(before);
    }

    private static Frame spent() {
        return new Frame(
                spent(name -> name.startsWith("hearth-job")),
                spent("JavaFX Application Thread"::equals),
                spent(name -> name.startsWith("QuantumRenderer")));
    }

    private static double spent(Predicate<String> threads) {
        return Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> threads.test(thread.getName()))
                        .mapToLong(thread -> THREADS.getThreadCpuTime(thread.threadId()))
                        .sum()
                / NANOS_PER_MILLI;
    }
}
