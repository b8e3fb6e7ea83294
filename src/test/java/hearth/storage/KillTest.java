package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Plan;
import hearth.session.Session;
import hearth.session.Store;
import hearth.testing.BigPlan;
import hearth.testing.Chance;
import hearth.testing.Gestures;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Kills a program that edits a plan, a dozen times at moments of no account. Everything it had acknowledged must be
 * there at the next opening, and nothing that it never did; every backup that counts is whole.
 */
class KillTest {

    private static final long SEED = Long.getLong("hearth.kill.seed", 4_711);
    private static final int KILLS = Integer.getInteger("hearth.kill.times", 12);

    private Path folder = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        folder = Memory.folder();
    }

    @AfterEach
    void end() throws IOException {
        Disk.delete(folder);
    }

    @Test
    void nothingAcknowledgedIsLostHoweverItEnds() throws IOException, InterruptedException, CannotOpen, CannotWrite {
        System.out.println("kill test: seed " + SEED + ", kills " + KILLS);
        Path file = folder.resolve("plan.hearth");
        DataFolder data = new DataFolder(folder.resolve("data"), Fixture.NOON);
        Chance chance = new Chance(SEED);
        Plan plan = BigPlan.of(SEED, new BigPlan.Size(25, 50, 2, 5));
        PlanFile.write(file, plan, data, false);
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged = runAndKill(file, data, SEED + kill, 1 + chance.below(40), chance.below(3_000_000));
            plan = recovered(file, data, plan, SEED + kill, acknowledged);
            assertThat(PlanFile.read(file, data)).isEqualTo(plan);
        }
        assertThat(litter()).as("left beside the plan").isEmpty();
        assertEveryBackupIsWhole(file, data);
    }

    private static void assertEveryBackupIsWhole(Path file, DataFolder data) throws IOException, CannotOpen {
        Backups backups = Backups.of(file, data).orElseThrow();
        assertThat(backups.all()).isNotEmpty();
        for (Backup backup : backups.all()) {
            assertThat(backups.facts(backup).counts()).isNotEmpty();
        }
    }

    /** Kills once so many lines were read and so many nanoseconds have passed; gives the last revision acknowledged. */
    private long runAndKill(Path file, DataFolder data, long seed, int lines, long nanos)
            throws IOException, InterruptedException {
        Process child = new ProcessBuilder(command(file, data, seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long acknowledged = 0;
        try (BufferedReader out = child.inputReader()) {
            assertThat(out.readLine()).isEqualTo("ready");
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

    private static List<String> command(Path file, DataFolder data, long seed) {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                KilledChild.class.getName(),
                file.toString(),
                data.root().toString(),
                Long.toString(seed));
    }

    /** Where this test's own classes come from, whoever runs it. */
    private static String classPath() {
        return KillTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /** Opens what is left and finds it in the child's own history, not before what it acknowledged. */
    private static Plan recovered(Path file, DataFolder data, Plan before, long seed, long acknowledged)
            throws CannotOpen {
        Opened opened = PlanFile.open(file, data, new ByHand());
        opened.file().close();
        Session again = new Session(before, Store.none(), Runnable::run, Fixture.NOON);
        Gestures gestures = KilledChild.gestures(seed);
        while (again.revision() < acknowledged) {
            again.execute(gestures.next(again.plan()));
        }
        for (int beyond = 0; beyond < 1_000 && !again.plan().equals(opened.plan()); beyond++) {
            again.execute(gestures.next(again.plan()));
        }
        assertThat(opened.plan())
                .as("what is there after the kill of seed %d, acknowledged to %d", seed, acknowledged)
                .isEqualTo(again.plan());
        return opened.plan();
    }

    private List<Path> litter() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !List.of("plan.hearth", "data")
                            .contains(file.getFileName().toString()))
                    .toList();
        }
    }
}
