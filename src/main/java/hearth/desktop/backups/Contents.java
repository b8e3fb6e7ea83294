package hearth.desktop.backups;

import hearth.session.Job;
import hearth.session.Jobs;
import hearth.storage.Backup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/**
 * What is in each backup, looked up beside the window one after another as they come into sight, what came into sight
 * last first.
 */
final class Contents implements AutoCloseable {

    private final Jobs jobs;
    private final Function<Backup, Held> look;
    private final ObservableMap<Backup, @Nullable Held> known = FXCollections.observableHashMap();
    private final Set<Backup> asked = new HashSet<>();
    private final Deque<Backup> waiting = new ArrayDeque<>();
    private @Nullable Job job;
    private boolean looking;
    private boolean closed;

    Contents(Jobs jobs, Function<Backup, Held> look) {
        this.jobs = jobs;
        this.look = look;
    }

    /** What is in a backup, as soon as somebody has looked. */
    ObjectBinding<@Nullable Held> of(Backup backup) {
        if (asked.add(backup)) {
            waiting.push(backup);
            next();
        }
        return Bindings.valueAt(known, backup);
    }

    @Override
    public void close() {
        closed = true;
        if (job != null) {
            job.cancel();
        }
    }

    private void next() {
        if (!looking && !closed && !waiting.isEmpty()) {
            looking = true;
            Backup backup = waiting.pop();
            job = jobs.quietly(progress -> look.apply(backup), held -> found(backup, held), this::done);
        }
    }

    private void found(Backup backup, Held held) {
        known.put(backup, held);
        done();
    }

    private void done() {
        looking = false;
        next();
    }
}
