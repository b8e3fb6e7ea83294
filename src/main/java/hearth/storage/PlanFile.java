package hearth.storage;

import hearth.plan.Plan;
import hearth.session.Occasion;
import hearth.session.Problem;
import hearth.session.Revision;
import hearth.session.SaveState;
import hearth.session.Store;
import hearth.session.Subscription;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.ToView;
import hearth.storage.rows.Descent;
import hearth.storage.rows.Facts;
import hearth.storage.rows.LogicalDigest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A plan's file while it is open: the store of a session. Revisions go one by one, each as a transaction, into the
 * working copy; from there everything goes into the person's file soon after.
 */
public final class PlanFile implements Store {

    private final Path file;
    private final Keeping keeping;
    private final Schedule schedule;
    private final SaveStates states;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    private PlanFile(Path file, Keeping keeping, Schedule schedule, SaveStates states) {
        this.file = file;
        this.keeping = keeping;
        this.schedule = schedule;
        this.states = states;
    }

    /** Keeps what is done to this plan in its home. */
    static PlanFile in(Home home, Plan plan, DataFolder data, Schedule schedule) {
        SaveStates states = new SaveStates(!home.isUnpublished());
        Keeping keeping = new Keeping(data, home, plan, home.descent(), schedule, states);
        if (home.isUnpublished()) {
            schedule.now(keeping::bringHome);
        }
        schedule.now(() -> keeping.backUp(Occasion.OPENING));
        return new PlanFile(home.target(), keeping, schedule, states);
    }

    /** Shows this plan, which nothing can be done to before it has a file of its own. */
    static PlanFile toView(Path file, Plan plan, Descent descent, Problem why, DataFolder data, Schedule schedule) {
        SaveStates states = new SaveStates(why);
        return new PlanFile(file, new Keeping(data, null, plan, descent, schedule, states), schedule, states);
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
     * @throws CannotOpen when it is no sound plan, cannot be read or is open already, here or elsewhere; the file is
     *     untouched
     */
    public static Opened open(Path file, DataFolder data) throws CannotOpen {
        return open(file, data, new Writer(Disk.name(file)));
    }

    /**
     * As {@link #open(Path, DataFolder)}, although somebody has it open elsewhere: whoever of the two saves second finds
     * their version in a file beside it.
     */
    public static Opened openAnyway(Path file, DataFolder data) throws CannotOpen {
        return open(file, data, new Writer(Disk.name(file)), true);
    }

    /** Opens a file that somebody has open elsewhere, only to view it as it was saved last. */
    public static Opened view(Path file, DataFolder data) throws CannotOpen {
        return new Opening(file, data).view(new Writer(Disk.name(file)), ToView.isElsewhereSays(file));
    }

    /** As {@link #open(Path, DataFolder)}, doing its work in the order of this schedule. */
    public static Opened open(Path file, DataFolder data, Schedule schedule) throws CannotOpen {
        return open(file, data, schedule, false);
    }

    /** As {@link #openAnyway} when {@code anyway}, else as {@link #open(Path, DataFolder, Schedule)}. */
    public static Opened open(Path file, DataFolder data, Schedule schedule, boolean anyway) throws CannotOpen {
        try {
            return new Opening(file, data).open(schedule, anyway);
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
        write(file, plan, Descent.fresh(), data, force);
    }

    /** As {@link #write(Path, Plan, DataFolder, boolean)}, for a copy of a plan, which keeps where that comes from. */
    public static void write(Path file, Plan plan, Descent descent, DataFolder data, boolean force) throws CannotWrite {
        new Saving(file, data).write(plan, descent, force);
    }

    /**
     * What is known of a plan's file, after the same looking over as before opening it, and that of its rows. Leaves the
     * file alone, whoever has it open.
     *
     * @throws CannotOpen when it is no sound plan or cannot be read
     */
    public static Facts facts(Path file, DataFolder data) throws CannotOpen {
        return new Opening(file, data).facts();
    }

    /** The logical digest of a plan in memory: that of every file which holds it. Takes a second for a big plan. */
    public static String digest(Plan plan) {
        return LogicalDigest.of(plan);
    }

    /** Where the open plan comes from, as of the last publish. */
    public Descent descent() {
        return keeping.descent();
    }

    /** The file that is published to: the one opened or the one the plan went over to since. */
    public Path target() {
        Home home = keeping.home();
        return home == null ? file : home.target();
    }

    /** Earlier states of this plan on this computer. */
    public Backups backups() {
        return keeping.backups().made();
    }

    /** Tells of a backup that could not be made, from any thread; at once when the last one could not. */
    public Subscription onBackupProblem(Consumer<Problem> listener) {
        return keeping.backups().onProblem(listener);
    }

    /** Completes when everything written so far is in the working copy, with the number of the newest revision there. */
    public CompletableFuture<Long> kept() {
        CompletableFuture<Long> kept = new CompletableFuture<>();
        schedule.now(() -> kept.complete(keeping.written()));
        return kept;
    }

    /** Makes the file again where it was, after it has vanished. What comes of it arrives as a save state. */
    public void putBack() {
        schedule.now(keeping::putBack);
    }

    /**
     * Goes on in another file, with everything up to now; the old file stays as it was saved last. Waits until that is
     * done. A plan that was only looked at can be changed from then on.
     *
     * @param to the new file; the person has agreed to its being replaced
     * @throws CannotWrite when it is open, or when the folder refuses; then everything is as before
     */
    public void saveAs(Path to) throws CannotWrite {
        Path real = Disk.real(to);
        if (keeping.home() != null && real.equals(target())) {
            putBack();
            return;
        }
        String seen = Saving.seen(real);
        move(() -> keeping.moveTo(real, seen));
    }

    /**
     * Goes on in the file that vanished from where it was, after the person has found it. Waits until that is done.
     *
     * @param at where it is now
     * @throws CannotWrite when that is another file, is open, or cannot be written; then everything is as before
     */
    public void relocate(Path at) throws CannotWrite {
        Path real = Disk.real(at);
        move(() -> keeping.relocate(real));
    }

    /** Tells when the plan goes on in another file because somebody else changed its own; from any thread. */
    public Subscription onMoved(Consumer<Moved> listener) {
        return keeping.moves().add(listener);
    }

    @Override
    public void write(Revision revision) {
        states.queued(revision.number());
        schedule.now(() -> keeping.take(revision));
    }

    /** Remembers that a copy of the plan was merged in whole: the next merge with it begins where that copy is now. */
    public void join(Descent other) {
        schedule.now(() -> keeping.join(other));
    }

    @Override
    public void backUp(Occasion occasion) {
        schedule.now(() -> keeping.backUp(occasion));
    }

    @Override
    public CompletableFuture<SaveState> publish() {
        CompletableFuture<SaveState> told = new CompletableFuture<>();
        schedule.now(() -> {
            keeping.bringHome();
            told.complete(state());
        });
        return told;
    }

    @Override
    public void retry() {
        schedule.now(keeping::bringHome);
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

    private void finish() {
        try {
            keeping.finish();
        } finally {
            closed.complete(null);
        }
    }

    private void move(Supplier<Optional<CannotWrite>> going) throws CannotWrite {
        CompletableFuture<Optional<CannotWrite>> moved = new CompletableFuture<>();
        schedule.now(() -> moved.complete(going.get()));
        Optional<CannotWrite> refused = moved.join();
        if (refused.isPresent()) {
            throw refused.get();
        }
    }
}
