package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Plan;
import hearth.session.Journal;
import hearth.session.SaveState;
import hearth.session.Session;
import hearth.session.Store;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.testing.BigPlan;
import hearth.testing.Chance;
import hearth.testing.Gestures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A long random session: commands, undo, redo, publishing, pauses, closing and opening again. The seed is in every
 * message; {@code -Dhearth.random.seed=… -Dhearth.random.steps=…} repeats a run or makes a longer one.
 */
class RandomSessionTest {

    private static final long SEED = Long.getLong("hearth.random.seed", 20_261_121);
    private static final int STEPS = Integer.getInteger("hearth.random.steps", 6_000);

    private final Chance chance = new Chance(SEED);
    private final Gestures gestures = new Gestures(chance, "new");
    private final IdentityHashMap<Journal.Position, Plan> seen = new IdentityHashMap<>();

    private Path folder = Path.of("");
    private DataFolder data = new DataFolder(folder, Fixture.NOON);
    private Path file = Path.of("");
    private ByHand time = new ByHand();
    private Instant now = Fixture.NOON.instant();
    private Plan first = Plan.empty();
    private Plan published = Plan.empty();
    private int step;

    @BeforeEach
    void begin() throws IOException, CannotWrite {
        folder = Memory.folder();
        data = new DataFolder(folder.resolve("data"), Fixture.NOON);
        file = folder.resolve("plan.hearth");
        first = BigPlan.of(SEED, new BigPlan.Size(25, 50, 2, 5));
        published = first;
        PlanFile.write(file, first, data, false);
    }

    @AfterEach
    void end() throws IOException {
        Disk.delete(folder);
    }

    @Test
    void nothingIsEverLostOrWronglyCalledSaved() throws CannotOpen {
        System.out.println("random session: seed " + SEED + ", steps " + STEPS);
        while (step < STEPS) {
            Session session = open();
            int until = Math.min(STEPS, step + 200 + chance.below(2_000));
            for (; step < until; step++) {
                act(session);
                check(session);
            }
            undoAndRedoEverything(session);
            session.close();
            assertThat(PlanFile.read(file, data))
                    .as(where("closed and read again"))
                    .isEqualTo(session.plan());
        }
    }

    private Session open() throws CannotOpen {
        time = new ByHand();
        Opened opened = PlanFile.open(file, data, time);
        Session session = new Session(opened.plan(), opened.file(), Runnable::run, () -> now);
        first = session.plan();
        published = first;
        seen.clear();
        seen.put(session.journal().position(), first);
        session.onSaveState(state -> noteWhatIsPublished(session, state));
        return session;
    }

    /** What the file should hold; whenever the store says that it holds everything, it is what is on screen. */
    private void noteWhatIsPublished(Session session, SaveState state) {
        if (state instanceof SaveState.Saved && state.published() == session.revision()) {
            published = session.plan();
        }
    }

    private void act(Session session) {
        switch (chance.below(20)) {
            case 0, 1, 2 -> session.undo();
            case 3, 4 -> session.redo();
            case 5 -> pass(Duration.ofMillis(chance.below(4_000)));
            case 6 -> rarely(session::store);
            default -> session.execute(gestures.next(session.plan()));
        }
        if (chance.one(3)) {
            now = now.plusMillis(chance.below(1_500));
        }
    }

    private void rarely(Supplier<Store> store) {
        if (chance.one(10)) {
            store.get().publish().join();
        }
    }

    private void pass(Duration duration) {
        time.pass(duration);
        now = now.plus(duration);
    }

    private void check(Session session) {
        Plan known = seen.putIfAbsent(session.journal().position(), session.plan());
        if (known != null && chance.one(10)) {
            assertThat(session.plan())
                    .as(where("the same place in history, the same plan"))
                    .isEqualTo(known);
        }
        if (!session.isModified() && chance.one(10)) {
            assertThat(session.plan()).as(where("called unmodified")).isEqualTo(published);
        }
        if (session.saveState() instanceof SaveState.Saved) {
            assertThat(session.isModified()).as(where("saved but modified")).isFalse();
        }
        if (chance.one(400)) {
            assertThat(onDisk()).as(where("in the file")).isEqualTo(published);
        }
    }

    private void undoAndRedoEverything(Session session) {
        Plan last = session.plan();
        int steps = 0;
        while (session.redo()) {
            last = session.plan();
        }
        while (session.undo()) {
            steps++;
        }
        assertThat(session.plan()).as(where("everything undone")).isEqualTo(first);
        for (int i = 0; i < steps; i++) {
            session.redo();
        }
        assertThat(session.redo()).as(where("more to redo than was undone")).isFalse();
        assertThat(session.plan()).as(where("everything done again")).isEqualTo(last);
    }

    private Plan onDisk() {
        try {
            return PlanFile.read(file, data);
        } catch (CannotOpen e) {
            throw new AssertionError(where("cannot be read"), e);
        }
    }

    private String where(String what) {
        return "%s (seed %d, step %d)".formatted(what, SEED, step);
    }
}
