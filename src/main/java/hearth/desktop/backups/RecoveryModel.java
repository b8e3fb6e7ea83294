package hearth.desktop.backups;

import hearth.plan.Message;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.session.Problem;
import hearth.session.Work;
import hearth.storage.Backups;
import hearth.storage.salvage.Recovered;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A file that does not open: what happened, which backups there are, and what can still be read of it. */
public final class RecoveryModel implements AutoCloseable {

    private final Problem problem;
    private final @Nullable Backups backups;
    private final @Nullable Shelf shelf;
    private final ReadOnlyObjectWrapper<Remains> remains = new ReadOnlyObjectWrapper<>(new Remains.Unasked());
    private @Nullable Job reading;

    /**
     * The backups are listed beside the window.
     *
     * @param problem what happened
     * @param backups of the plan that was in that file, if any are known
     */
    public RecoveryModel(Jobs jobs, Problem problem, Optional<Backups> backups) {
        this.problem = problem;
        this.backups = backups.orElse(null);
        this.shelf = backups.map(found -> new Shelf(jobs, found)).orElse(null);
    }

    /** Finds out beside the window what can still be read. */
    public void read(Jobs jobs, Work<Recovered> read) {
        remains.set(new Remains.Looking());
        reading = jobs.start(
                Message.of("backups.job.recover"),
                read,
                recovered -> remains.set(new Remains.Legible(recovered)),
                failure -> remains.set(new Remains.Nothing()));
    }

    Problem problem() {
        return problem;
    }

    Optional<Backups> backups() {
        return Optional.ofNullable(backups);
    }

    Optional<Shelf> shelf() {
        return Optional.ofNullable(shelf);
    }

    ReadOnlyObjectProperty<Remains> remains() {
        return remains.getReadOnlyProperty();
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.cancel();
        }
        if (shelf != null) {
            shelf.close();
        }
    }
}
