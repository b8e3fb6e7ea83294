package hearth.hunt;

import hearth.session.Occasion;
import hearth.session.Session;
import hearth.storage.Opened;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.DataFolder;
import hearth.testing.Chance;
import hearth.testing.Gestures;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A program that edits a plan until it is killed. It says {@code ready} once the plan is open, and the number of every
 * revision as soon as that is kept. What it does follows from its seed.
 */
final class KilledChild {

    private KilledChild() {}

    /** What the child of a seed does. */
    static Gestures gestures(long seed) {
        return new Gestures(new Chance(seed), "by" + seed + "-");
    }

    /** Runs on a file, a data folder and a seed. */
    public static void main(String... args) throws CannotOpen {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DataFolder data = new DataFolder(Path.of(args[1]), Clock.systemUTC());
        Opened opened = PlanFile.open(Path.of(args[0]), data);
        Session session = new Session(opened.plan(), opened.file(), task -> {}, Clock.systemUTC());
        Gestures gestures = gestures(Long.parseLong(args[2]));
        Chance pace = new Chance(Long.parseLong(args[2]) + 1);
        out.println("ready");
        while (true) {
            session.execute(gestures.next(session.plan()));
            if (pace.one(5)) {
                out.println(opened.file().kept().join());
            }
            if (pace.one(8)) {
                opened.file().backUp(Occasion.IMPORT);
            }
            if (pace.one(20)) {
                opened.file().publish().join();
            }
        }
    }
}
