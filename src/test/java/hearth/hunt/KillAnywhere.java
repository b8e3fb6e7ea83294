package hearth.hunt;

import hearth.plan.Plan;
import hearth.session.Session;
import hearth.session.Store;
import hearth.storage.Backup;
import hearth.storage.Backups;
import hearth.storage.ByHand;
import hearth.storage.Opened;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.testing.BigPlan;
import hearth.testing.Chance;
import hearth.testing.Gestures;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Kills a program that edits a plan, again and again at moments of no account. Everything it had acknowledged must be
 * there at the next opening, and nothing that it never did.
 */
final class KillAnywhere implements Hunt {

    private static final int BEYOND = 1_000;
    private static final int A_ROUND = 25;

    @Override
    public String name() {
        return "random kill -9";
    }

    @Override
    public int usual() {
        return 2;
    }

    @Override
    public int reach() {
        return 300;
    }

    /** In rounds, each with a plan that survives all kills of its round; one alone would grow slow. */
    @Override
    public void run(Ground ground, int tries, Tally tally) throws Exception {
        Children children = Children.plain();
        Chance chance = new Chance(ground.seed());
        for (int first = 0; first < tries; first += A_ROUND) {
            Place place = new Place(ground.folder().resolve("from" + first));
            round(children, place, chance, ground.seed() + first, Math.min(A_ROUND, tries - first), tally);
        }
    }

    private static void round(Children children, Place place, Chance chance, long first, int kills, Tally tally)
            throws Exception {
        Files.createDirectories(place.plans());
        Plan plan = BigPlan.of(first, new BigPlan.Size(25, 50, 2, 5));
        PlanFile.write(place.file(), plan, place.data(), false);
        for (long seed = first; seed < first + kills; seed++) {
            tally.tried();
            long acknowledged = runAndKill(children, place, seed, 1 + chance.below(40), chance.below(3_000_000));
            plan = recovered(place, plan, seed, acknowledged);
            check(PlanFile.read(place.file(), place.data()).equals(plan), "in the file after kill " + seed);
        }
        check(litter(place).isEmpty(), "left beside the plan: " + litter(place));
        checkBackups(place);
    }

    /** What counts as a backup is whole, however many were being made when it ended. */
    private static void checkBackups(Place place) throws IOException, CannotOpen {
        Backups backups = Backups.of(place.file(), place.data()).orElseThrow();
        check(!backups.all().isEmpty(), "no backup was made");
        for (Backup backup : backups.all()) {
            check(backups.facts(backup).size() > 0, "an empty backup: " + backup);
        }
    }

    /** Kills once so many lines were read and so many nanoseconds have passed; gives the last revision acknowledged. */
    private static long runAndKill(Children children, Place place, long seed, int lines, long nanos)
            throws IOException, InterruptedException {
        Process child = children.start(
                List.of(),
                KilledChild.class.getName(),
                List.of(place.file().toString(), place.own().toString(), Long.toString(seed)));
        long acknowledged = 0;
        try (BufferedReader out = child.inputReader()) {
            check("ready".equals(out.readLine()), "the child of seed " + seed + " never began");
            for (int line = 0; line < lines; line++) {
                acknowledged = Long.parseLong(out.readLine());
            }
            waitFor(nanos);
            child.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged = Long.parseLong(line);
            }
        }
        child.waitFor();
        return acknowledged;
    }

    /** A moment too short to sleep. */
    private static void waitFor(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    /** Opens what is left and finds it in the child's own history, not before what it acknowledged. */
    private static Plan recovered(Place place, Plan before, long seed, long acknowledged) throws CannotOpen {
        Opened opened = new ByHand().open(place.file(), place.data());
        opened.file().close();
        Session again = new Session(before, Store.none(), Runnable::run, Place.NOON);
        Gestures gestures = KilledChild.gestures(seed);
        while (again.revision() < acknowledged) {
            again.execute(gestures.next(again.plan()));
        }
        for (int beyond = 0; beyond < BEYOND && !again.plan().equals(opened.plan()); beyond++) {
            again.execute(gestures.next(again.plan()));
        }
        check(
                opened.plan().equals(again.plan()),
                "after the kill of seed %d another plan than was acknowledged up to %d".formatted(seed, acknowledged));
        return opened.plan();
    }

    private static List<Path> litter(Place place) throws IOException {
        try (Stream<Path> files = Files.list(place.plans())) {
            return files.filter(file -> !file.equals(place.file())).toList();
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
