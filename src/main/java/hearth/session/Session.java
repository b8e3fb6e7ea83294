package hearth.session;

import hearth.plan.ChangeSet;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Plan;
import hearth.plan.Reason;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * An open plan: the only place where a plan advances. Lives on one thread, its home (the toolkit's, or a test's own);
 * everything it tells, it tells there.
 */
public final class Session implements AutoCloseable {

    /** Whoever removes so many things at once gets a backup first, undo or not. */
    private static final int MANY = 10;

    private final Store store;
    private final InstantSource clock;
    private final Journal journal = new Journal();
    private final Listeners<Revision> revisions = new Listeners<>();
    private final Listeners<SaveState> saveStates = new Listeners<>();
    private final Listeners<Problem> refusals = new Listeners<>();
    private final Subscription storeStates;
    private final TreeMap<Long, Journal.Position> positions = new TreeMap<>();

    private Plan plan;
    private long number;
    private SaveState saveState;
    private boolean closed;

    /**
     * Opens a session.
     *
     * @param plan what the store holds
     * @param store where revisions go
     * @param home runs things on this session's thread
     * @param clock tells when typing pauses
     */
    public Session(Plan plan, Store store, Executor home, InstantSource clock) {
        this.plan = plan;
        this.store = store;
        this.clock = clock;
        positions.put(0L, journal.position());
        // Listened to before it is asked, so that no change falls between.
        storeStates = store.onState(state -> home.execute(() -> saveStateIs(state)));
        saveState = store.state();
    }

    public Plan plan() {
        return plan;
    }

    public Journal journal() {
        return journal;
    }

    public SaveState saveState() {
        return saveState;
    }

    public Store store() {
        return store;
    }

    /** Number of the newest revision; 0 before the first. */
    public long revision() {
        return number;
    }

    /**
     * Decides a command and, when accepted, carries it out: new plan, journal, write queue, revision. A plan that is
     * open to view refuses every command, and says so to whom that concerns.
     *
     * @throws IllegalStateException when the session is closed, or the command would leave a reference to nothing: a
     *     defect, caught before anything has happened
     */
    public Decision execute(Command command) {
        checkOpen();
        return refusal().orElseGet(() -> carryOut(Decided.of(plan, command)));
    }

    /**
     * Carries out what was decided beside this session's thread; nothing happens when the plan has moved on since: then it
     * has to be decided again.
     */
    public Optional<Decision> execute(Decided decided) {
        checkOpen();
        return refusal().or(() -> decided.isOf(plan) ? Optional.of(carryOut(decided)) : Optional.empty());
    }

    /**
     * Executes a command that may change very much: decided beside this session's thread, and once more whenever the plan
     * has moved on meanwhile.
     *
     * @param failed told instead of {@code done} when deciding failed, which is a defect
     */
    public void execute(Command command, Jobs jobs, Consumer<? super Decision> done, Runnable failed) {
        Plan snapshot = plan;
        jobs.<Decided>quietly(
                progress -> Decided.of(snapshot, command),
                decided -> execute(decided).ifPresentOrElse(done, () -> execute(command, jobs, done, failed)),
                failed);
    }

    /** Takes back the last gesture; false when there is none. */
    public boolean undo() {
        checkOpen();
        Optional<Journal.Step> back = journal.undo();
        back.ifPresent(step -> advance(step.changes(), step.from(plan)));
        return back.isPresent();
    }

    /** Does again what was undone last; false when there is nothing. */
    public boolean redo() {
        checkOpen();
        Optional<Journal.Step> again = journal.redo();
        again.ifPresent(step -> advance(step.changes(), step.from(plan)));
        return again.isPresent();
    }

    /** True while the person's file holds another plan than the one on screen. */
    public boolean isModified() {
        var published = positions.floorEntry(saveState.published());
        return published == null || published.getValue() != journal.position();
    }

    /** Tells of every revision, after the plan has advanced. */
    public Subscription onRevision(Consumer<Revision> listener) {
        return revisions.add(listener);
    }

    /** Tells of every change of the save state. */
    public Subscription onSaveState(Consumer<SaveState> listener) {
        return saveStates.add(listener);
    }

    /** Tells of every gesture that was refused because the plan is only open to view, and why it is. */
    public Subscription onRefusal(Consumer<Problem> listener) {
        return refusals.add(listener);
    }

    /** How many listen to this session; tests count what stays. */
    public int listeners() {
        return revisions.size() + saveStates.size() + refusals.size();
    }

    /**
     * Writes and publishes what is left and lets go of the file. Takes as long as that takes; afterwards {@link
     * #saveState()} says how it went.
     */
    @Override
    public void close() {
        closed = true;
        store.close();
        storeStates.close();
        saveState = store.state();
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the session is closed");
        }
    }

    /** A plan that is only open to view refuses, and says so. */
    private Optional<Decision> refusal() {
        if (saveState instanceof SaveState.ReadOnly(Problem problem)) {
            refusals.tell(problem);
            return Optional.of(new Decision.Rejected(List.of(new Reason("", problem.remedy()))));
        }
        return Optional.empty();
    }

    private Decision carryOut(Decided decided) {
        if (decided.decision() instanceof Decision.Accepted(ChangeSet changes) && !changes.isEmpty()) {
            journal.record(changes, decided.before(), decided.after(), clock.instant());
            advance(changes, decided.after());
        }
        return decided.decision();
    }

    private void advance(ChangeSet changes, Plan after) {
        if (changes.removed() >= MANY) {
            store.backUp(Occasion.REMOVAL);
        }
        Plan before = plan;
        plan = after;
        number++;
        positions.put(number, journal.position());
        Revision revision = new Revision(number, before, plan, changes);
        store.write(revision);
        revisions.tell(revision);
    }

    private void saveStateIs(SaveState state) {
        saveState = state;
        positions.headMap(state.published()).clear();
        saveStates.tell(state);
    }
}
