package hearth.storage;

import hearth.session.Subscription;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.DataFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schedule whose time only the test moves; everything happens on the test's own thread. */
public final class ByHand implements Schedule {

    private Duration time = Duration.ZERO;
    private final List<Waiting> waiting = new ArrayList<>();

    private Duration paused = Duration.ZERO;
    private Runnable meanwhile = () -> {};

    private record Waiting(Duration due, Runnable task) {}

    /** Opens a file for a session in this time. */
    public Opened open(Path file, DataFolder data) throws CannotOpen {
        return PlanFile.open(file, data, this);
    }

    @Override
    public void now(Runnable task) {
        task.run();
    }

    @Override
    public Subscription after(Duration delay, Runnable task) {
        Waiting entry = new Waiting(time.plus(delay), task);
        waiting.add(entry);
        return () -> waiting.remove(entry);
    }

    @Override
    public void pause(Duration moment) {
        paused = paused.plus(moment);
        meanwhile.run();
    }

    @Override
    public void close() {
        waiting.clear();
    }

    /** Lets time pass, doing what falls due on the way. */
    public void pass(Duration duration) {
        Duration end = time.plus(duration);
        for (var next = next(end); next != null; next = next(end)) {
            waiting.remove(next);
            time = next.due();
            next.task().run();
        }
        time = end;
    }

    /** How long the work has paused in all. */
    Duration paused() {
        return paused;
    }

    /** What the world does whenever the work pauses. */
    void meanwhile(Runnable action) {
        meanwhile = action;
    }

    /** Lets as much time pass without an edit as it takes for a plan to be published. */
    public void quiet() {
        pass(Pace.QUIET);
    }

    private @Nullable Waiting next(Duration end) {
        return waiting.stream()
                .filter(entry -> entry.due().compareTo(end) <= 0)
                .min(Comparator.comparing(Waiting::due))
                .orElse(null);
    }
}
