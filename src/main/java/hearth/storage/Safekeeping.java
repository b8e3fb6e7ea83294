package hearth.storage;

import hearth.plan.Plan;
import hearth.session.Listeners;
import hearth.session.Occasion;
import hearth.session.Problem;
import hearth.session.Subscription;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Trouble;
import hearth.storage.disk.Unsound;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * When backups of an open plan are made: on occasions, half an hour after the first change that none holds, and when the
 * plan is left or its file replaced by others while there is such a change. One that could not be made is told once,
 * until one is made again; work goes on.
 */
final class Safekeeping {

    static final Duration DISTANCE = Duration.ofMinutes(30);

    private final Backups backups;
    private final Schedule schedule;
    private final Consumer<Occasion> due;
    private final Listeners<Problem> problems = new Listeners<>();
    private @Nullable Problem problem;
    private Subscription timer = () -> {};
    private boolean counting;

    /**
     * Backups in the order of a schedule.
     *
     * @param due told when one has to be made now; it then calls {@link #make}
     */
    Safekeeping(Backups backups, Schedule schedule, Consumer<Occasion> due) {
        this.backups = backups;
        this.schedule = schedule;
        this.due = due;
    }

    /** Those that were made. */
    Backups made() {
        return backups;
    }

    /** Something was written. */
    void changed() {
        if (!counting) {
            counting = true;
            timer = schedule.after(DISTANCE, () -> due.accept(Occasion.HALF_HOUR));
        }
    }

    /** Makes one of this plan, which lives there; when that cannot be, it is told and tried again. */
    void make(Home home, Plan plan, Occasion occasion) {
        stop();
        backups.note(home.target());
        try {
            var _ = backups.make(home.holding(plan), occasion);
            is(null);
        } catch (SQLException e) {
            home.drop(e);
            failed(e);
        } catch (IOException | Unsound e) {
            failed(e);
        }
    }

    /** Makes one as {@link #make} does, if something was written that none holds. */
    void makeIfChanged(Home home, Plan plan, Occasion occasion) {
        if (counting) {
            make(home, plan, occasion);
        }
    }

    /** Nothing more. */
    void stop() {
        timer.close();
        counting = false;
    }

    /** Tells of a backup that could not be made; at once when the last one could not. */
    synchronized Subscription onProblem(Consumer<Problem> listener) {
        if (problem != null) {
            listener.accept(problem);
        }
        return problems.add(listener);
    }

    private void failed(Exception cause) {
        is(Trouble.noBackup(cause, Disk.folder(backups.folder())));
        changed();
    }

    private synchronized void is(@Nullable Problem now) {
        Problem before = problem;
        problem = now;
        if (now != null && before == null) {
            problems.tell(now);
        }
    }
}
