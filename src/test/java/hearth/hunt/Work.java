package hearth.hunt;

import hearth.plan.Change;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.storage.ByHand;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.erase.CannotErase;
import hearth.storage.erase.Erasing;
import hearth.storage.rows.Descent;
import hearth.testing.BigPlan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Somebody's plans in one folder, and somebody at work on them. Everything happens on the caller's own thread. */
final class Work {

    private static final BigPlan.Size SMALL = new BigPlan.Size(25, 50, 2, 5);

    private final Place place;
    private final long seed;
    private final Witness witness;
    private final Descent descent;

    Work(Place place, long seed, Witness witness) {
        this.place = place;
        this.seed = seed;
        this.witness = witness;
        this.descent = new Descent(new UUID(0, seed), List.of());
    }

    Place place() {
        return place;
    }

    /** The plan everything begins with. */
    Plan first() {
        return labelled(BigPlan.of(seed, SMALL), Label.MINE);
    }

    /** Puts the first plan into the file. */
    void begin() throws CannotWrite, IOException {
        begin(first());
    }

    void begin(Plan plan) throws CannotWrite, IOException {
        Files.createDirectories(place.plans());
        PlanFile.write(place.file(), plan, descent, place.data(), false);
        written(plan);
    }

    /** Begins with a file that a released version wrote, of this schema. */
    void beginWithReleased(int schema) throws CannotOpen, IOException {
        Files.createDirectories(place.plans());
        try (InputStream in = PlanFile.class.getResourceAsStream("released/%03d.hearth".formatted(schema))) {
            Files.copy(Objects.requireNonNull(in), place.file());
        }
        written(PlanFile.read(place.file(), place.data()));
    }

    /** Takes somebody out of everything. */
    void erase() throws CannotOpen, CannotErase {
        Person somebody = first().all(Person.class).iterator().next();
        Erasing.erase(place.file(), plan -> plan.find(somebody.id()).stream().toList(), "someone", place.data());
        written(PlanFile.read(place.file(), place.data()));
    }

    /** Readies another's version of the plan, to be put in place later. */
    void prepareTheirs() throws CannotWrite, IOException {
        Path elsewhere = Files.createDirectories(place.elsewhere());
        Plan theirs = labelled(BigPlan.of(seed + 1, SMALL), Label.THEIRS);
        PlanFile.write(elsewhere.resolve("plan.hearth"), theirs, descent, place.data(), false);
        witness.reached(Label.THEIRS, theirs);
    }

    /** Another's version of the plan, as the bytes of a file. */
    static final class Theirs {

        private final Label label;
        private final byte[] bytes;

        private Theirs(Label label, byte... bytes) {
            this.label = label;
            this.bytes = bytes;
        }

        Label label() {
            return label;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** A version of its own line, made on another computer. */
    Theirs theirs(String line) {
        Label label = new Label(line, 0);
        Plan theirs = labelled(BigPlan.of(seed + line.hashCode(), SMALL), label);
        Path file = place.elsewhere().resolve("plan.hearth");
        try {
            Files.createDirectories(place.elsewhere());
            PlanFile.write(file, theirs, descent, place.freshData(), true);
            witness.reached(label, theirs);
            return new Theirs(label, Files.readAllBytes(file));
        } catch (CannotWrite | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another replaces the file, as a program that synchronises folders does. */
    void theirsComes() throws IOException {
        witness.gone();
        Files.move(place.elsewhere().resolve("plan.hearth"), place.file(), StandardCopyOption.ATOMIC_MOVE);
        witness.saved(Label.THEIRS);
    }

    /** Another deletes the file. */
    void vanishes() throws IOException {
        witness.gone();
        Files.delete(place.file());
    }

    /** Opens the file; {@code hand} makes what this hand adds differ from what others add. */
    Hand open(String hand) throws CannotOpen {
        ByHand time = new ByHand();
        return new Hand(time.open(place.file(), place.data()), time, witness, hand + seed);
    }

    /** Says that the whole plan was written to a file. */
    void written(Plan plan) {
        witness.reached(Label.of(plan), plan);
        witness.saved(Label.of(plan));
    }

    private static Plan labelled(Plan plan, Label label) {
        return plan.with(List.of(new Change(plan.settings(), label.on(plan))));
    }
}
