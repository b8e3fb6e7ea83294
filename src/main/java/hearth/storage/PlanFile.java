package hearth.storage;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.session.Problem;
import hearth.session.Revision;
import hearth.session.SaveState;
import hearth.session.Store;
import hearth.session.Subscription;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A plan's file while it is open: the store of a session. Revisions go one by one, each as a transaction, into the
 * working copy; from there everything goes into the person's file soon after.
 */
public final class PlanFile implements Store {

    private final WorkFolder work;
    private final Publisher publisher;
    private final Schedule schedule;
    private final SaveStates states;
    private final Pace pace;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    // Below: only touched in the schedule's order.
    private final Deque<Revision> pending = new ArrayDeque<>();
    private final WorkingCopy copy;
    private Plan plan;
    private long written;
    private boolean unpublished;

    PlanFile(WorkFolder work, Plan plan, Database database, Publisher publisher, Schedule schedule) {
        this.work = work;
        this.plan = plan;
        this.copy = new WorkingCopy(work, publisher, database);
        this.publisher = publisher;
        this.schedule = schedule;
        this.unpublished = work.isUnpublished();
        this.states = new SaveStates(!unpublished);
        this.pace = new Pace(schedule, this::bringHome);
        if (unpublished) {
            schedule.now(this::bringHome);
        }
    }

    /**
     * Makes a new file with this plan and opens it.
     *
     * @throws CannotWrite when there is a file of that name already, or the folder refuses
     */
    public static Opened create(Path file, Plan plan, DataFolder data) throws CannotWrite, CannotOpen {
        write(file, plan, data, false);
        return open(file, data);
    }

    /**
     * Opens a file for a session. What an earlier session on this machine acknowledged and could not publish is brought
     * back.
     *
     * @throws CannotOpen when it is no sound plan, cannot be read or is open already; the file is untouched
     */
    public static Opened open(Path file, DataFolder data) throws CannotOpen {
        return open(file, data, new Writer(Disk.name(file)));
    }

    /** As {@link #open(Path, DataFolder)}, doing its work in the order of this schedule. */
    static Opened open(Path file, DataFolder data, Schedule schedule) throws CannotOpen {
        try {
            return new Opening(file, data).open(schedule);
        } catch (CannotOpen | RuntimeException e) {
            schedule.close();
            throw e;
        }
    }

    /**
     * The plan in a file, for looking at. Leaves the file alone, unless a session that ended badly left something to
     * bring home.
     *
     * @throws CannotOpen when it is no sound plan or cannot be read
     */
    public static Plan read(Path file, DataFolder data) throws CannotOpen {
        return new Opening(file, data).read();
    }

    /**
     * Writes a plan as a whole file.
     *
     * @param force whether a file of that name may be replaced
     * @throws CannotWrite when it may not, when it is open, or when the folder refuses; the old file is then as it was
     */
    public static void write(Path file, Plan plan, DataFolder data, boolean force) throws CannotWrite {
        new Saving(file, data).write(plan, force);
    }

    /** The file that is published to: the one opened or, after a conflict, the one beside it. */
    public Path target() {
        return publisher.target();
    }

    /** Completes when everything written so far is in the working copy, with the number of the newest revision there. */
    public CompletableFuture<Long> kept() {
        CompletableFuture<Long> kept = new CompletableFuture<>();
        schedule.now(() -> kept.complete(written));
        return kept;
    }

    @Override
    public void write(Revision revision) {
        states.queued(revision.number());
        schedule.now(() -> take(revision));
    }

    @Override
    public CompletableFuture<SaveState> publish() {
        CompletableFuture<SaveState> told = new CompletableFuture<>();
        schedule.now(() -> {
            bringHome();
            told.complete(state());
        });
        return told;
    }

    @Override
    public void retry() {
        schedule.now(this::bringHome);
    }

    @Override
    public SaveState state() {
        return states.state();
    }

    @Override
    public Subscription onState(Consumer<SaveState> listener) {
        return states.onState(listener);
    }

    /** When something could not be written or published, the working copy stays for the next time. */
    @Override
    public void close() {
        if (!closed.isDone()) {
            schedule.now(this::finish);
            closed.join();
            schedule.close();
        }
    }

    private void take(Revision revision) {
        pending.add(revision);
        if (writePending()) {
            pace.changed();
        }
    }

    /** Writes what waits, oldest first; false when the working copy refuses. */
    private boolean writePending() {
        try {
            while (!pending.isEmpty()) {
                write(copy.holding(plan), pending.getFirst());
                pending.removeFirst();
            }
            states.written();
            return true;
        } catch (IOException | SQLException e) {
            copy.drop();
            states.cannotSave(problem(e));
            pace.refused();
            return false;
        }
    }

    private void write(Database database, Revision revision) throws IOException, SQLException {
        work.markUnpublished();
        unpublished = true;
        database.write(revision.changes());
        written = revision.number();
        plan = revision.plan();
    }

    private void bringHome() {
        if (writePending() && unpublished) {
            publishWritten();
        }
    }

    private void publishWritten() {
        try {
            publisher.publish(copy.holding(plan));
            unpublished = false;
            states.published(written, publisher.elsewhere().orElse(null));
            pace.done();
        } catch (IOException | SQLException | Unsound e) {
            states.notInFolder(Message.of("storage.notInFolder", Disk.name(target()), Trouble.of(e)));
            pace.refused();
        }
    }

    private void finish() {
        try {
            bringHome();
            pace.stop();
            copy.drop();
            if (!unpublished && pending.isEmpty()) {
                work.delete();
            }
            work.close();
        } catch (IOException e) {
            // What is left behind is found and brought home at the next opening.
            states.notInFolder(Message.of("storage.notInFolder", Disk.name(target()), Trouble.of(e)));
        } finally {
            closed.complete(null);
        }
    }

    private Problem problem(Exception cause) {
        return new Problem(
                Message.of("storage.cannotSave", Trouble.of(cause)),
                Message.of("storage.cannotSave.safe", Disk.name(target())),
                Message.of("storage.cannotSave.remedy"));
    }
}
