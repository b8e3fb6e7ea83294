package hearth.hunt;

import hearth.hunt.Told.State;
import hearth.hunt.Work.Theirs;
import hearth.plan.Plan;
import hearth.session.SaveState;
import hearth.storage.Backup;
import hearth.storage.Backups;
import hearth.storage.ByHand;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.testing.Chance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody works in a folder that a hostile client synchronises. Every version that was acknowledged, of either side, is
 * afterwards in the file, in a copy beside it or in a backup.
 */
final class SyncClient implements Hunt {

    private static final int EVENTS_A_DAY = 40;

    @Override
    public String name() {
        return "hostile sync client";
    }

    @Override
    public int usual() {
        return EVENTS_A_DAY;
    }

    @Override
    public int reach() {
        return 10_000;
    }

    @Override
    public void run(Ground ground, int tries, Tally tally) throws IOException {
        for (int day = 0; day * EVENTS_A_DAY < tries; day++) {
            long seed = ground.seed() + day;
            tally.tried(EVENTS_A_DAY);
            Path folder = ground.folder().resolve("day");
            try {
                new Day(new Place(folder), seed).live();
            } catch (CannotOpen | CannotWrite | IOException | RuntimeException | AssertionError e) {
                tally.failed("day of seed %d: %s".formatted(seed, e));
            }
            Stage.clear(folder);
        }
    }

    /** Some hours of work among events. */
    private static final class Day {

        private final Place place;
        private final Chance chance;
        private final Told told = new Told();
        private final Work work;
        private final HostileClient client;
        private int versions;
        private int openings;
        private @Nullable Hand hand;

        Day(Place place, long seed) throws IOException, CannotWrite {
            this.place = place;
            this.chance = new Chance(seed);
            this.work = new Work(place, seed, told);
            work.begin();
            this.client = new HostileClient(place, chance, this::version);
        }

        void live() throws CannotOpen, CannotWrite, IOException {
            for (int event = 0; event < EVENTS_A_DAY; event++) {
                step();
                client.act();
            }
            client.relent();
            leave();
            check();
        }

        private Theirs version() {
            return work.theirs("theirs" + versions++);
        }

        private void step() throws IOException {
            Hand at = hand;
            if (at == null) {
                open();
                return;
            }
            switch (chance.below(8)) {
                case 0, 1, 2, 3 -> at.edit(1 + chance.below(2));
                case 4, 5 -> at.rest();
                case 6 -> at.bringHome();
                default -> leave();
            }
        }

        private void open() throws IOException {
            try {
                hand = work.open("hand" + openings++ + "-");
            } catch (CannotOpen e) {
                // The client has spoilt the file, taken it away, or left word that it is open elsewhere.
                client.relent();
            }
        }

        private void leave() {
            Hand at = hand;
            if (at != null) {
                if (at.state() instanceof SaveState.Vanished) {
                    at.putBack();
                }
                at.close();
                hand = null;
            }
        }

        private void check() throws CannotOpen, IOException {
            // What could not be brought home comes home at the next opening.
            for (Path file : files(place.plans())) {
                if (!client.spoilt().contains(file)) {
                    new ByHand().open(file, place.data()).file().close();
                }
            }
            Map<String, Integer> found = found();
            told.kept().forEach((line, number) -> {
                if (number > 0) {
                    require(found, new Label(line, number));
                }
            });
            client.brought().forEach(label -> require(found, label));
        }

        private static void require(Map<String, Integer> found, Label label) {
            if (found.getOrDefault(label.line(), -1) < label.number()) {
                throw new AssertionError(label + " is nowhere; found " + found);
            }
        }

        /** The newest state of each line in files and backups. */
        private Map<String, Integer> found() throws CannotOpen, IOException {
            Map<String, Integer> found = new TreeMap<>();
            for (Path file : files(place.plans())) {
                if (!client.spoilt().contains(file)) {
                    add(found, PlanFile.read(file, place.freshData()));
                }
            }
            for (Backups backups :
                    Backups.of(place.file(), place.data()).stream().toList()) {
                for (Backup backup : backups.all()) {
                    add(found, backups.plan(backup));
                }
            }
            return found;
        }

        private void add(Map<String, Integer> found, Plan plan) {
            Label label = Label.of(plan);
            if (!told.states().contains(new State(label, Verdict.digest(plan)))) {
                throw new AssertionError("a file holds what was never on screen, called " + label);
            }
            found.merge(label.line(), label.number(), Math::max);
        }

        private static List<Path> files(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".hearth")).toList();
            }
        }
    }
}
