package hearth.hunt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Does many things side by side, as many as the machine has processors; each side has a folder of its own. */
final class Lanes {

    private Lanes() {}

    /** One thing to do, in a folder that other lanes do not touch. */
    @FunctionalInterface
    interface Step<T> {
        void run(T what, Path lane) throws Exception;
    }

    /** Does all; what a step throws is a failure of the tally. */
    static <T> void all(Ground ground, List<T> what, Tally tally, Step<T> step)
            throws IOException, InterruptedException {
        Queue<T> waiting = new ConcurrentLinkedQueue<>(what);
        Queue<Thread> threads = new ArrayDeque<>();
        for (int number = 0; number < Runtime.getRuntime().availableProcessors(); number++) {
            Path lane = Files.createDirectories(ground.folder().resolve("lane" + number));
            threads.add(Thread.ofPlatform().start(() -> run(waiting, lane, tally, step)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static <T> void run(Queue<T> waiting, Path lane, Tally tally, Step<T> step) {
        for (T what = waiting.poll(); what != null; what = waiting.poll()) {
            T now = what;
            tally.attempt(now.toString(), () -> step.run(now, lane));
        }
    }
}
