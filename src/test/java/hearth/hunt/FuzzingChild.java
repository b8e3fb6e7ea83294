package hearth.hunt;

import hearth.plan.Plan;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.testing.BigPlan;
import hearth.testing.Chance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Opens damaged plans one after the other. */
final class FuzzingChild {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private FuzzingChild() {}

    /** Takes a folder, a seed and how many. */
    public static void main(String... args) throws Exception {
        Place place = new Place(Path.of(args[0]));
        Files.createDirectories(place.plans());
        long seed = Long.parseLong(args[1]);
        Plan plan = BigPlan.of(seed, new BigPlan.Size(25, 50, 2, 5));
        Path sound = place.folder().resolve("sound.hearth");
        PlanFile.write(sound, plan, place.data(), false);
        byte[] bytes = Files.readAllBytes(sound);
        Tally tally = new Tally();
        Map<CannotOpen.Why, Integer> refused = new EnumMap<>(CannotOpen.Why.class);
        Duration longest = Duration.ZERO;
        for (int number = 0; number < Integer.parseInt(args[2]); number++) {
            Damage damage = new Damage(new Chance(seed + number));
            Files.write(place.file(), bytes);
            String done = damage.doTo(place.file());
            long start = System.nanoTime();
            tally.attempt("seed %d: %s".formatted(seed + number, done), () -> open(place, plan, refused));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            longest = took.compareTo(longest) > 0 ? took : longest;
            if (took.compareTo(LONGEST) > 0) {
                tally.failed("seed %d: %s took %s".formatted(seed + number, done, took));
            }
        }
        tally.note("refused " + refused);
        tally.note("longest %d ms".formatted(longest.toMillis()));
        Report.say(tally);
    }

    private static void open(Place place, Plan plan, Map<CannotOpen.Why, Integer> refused) throws IOException {
        byte[] before = Files.readAllBytes(place.file());
        try {
            if (!PlanFile.read(place.file(), place.data()).equals(plan)) {
                throw new AssertionError("another plan was taken for sound");
            }
        } catch (CannotOpen e) {
            refused.merge(e.why(), 1, Integer::sum);
        }
        if (!Arrays.equals(before, Files.readAllBytes(place.file()))) {
            throw new AssertionError("the file was changed by looking at it");
        }
    }
}
