package hearth.bench;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.session.Session;
import hearth.storage.Opened;
import hearth.storage.PlanFile;
import hearth.storage.disk.DataFolder;
import hearth.testing.BigPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Prints one table: what keeping and publishing a plan of 1, 10 and 50 MB costs beside what SQLite alone needs for the
 * like, with the same settings on the same disk. A kept edit is beside a transaction that changes one row, a publish
 * beside {@code VACUUM INTO}. {@code mvn -Pbench process-test-classes exec:exec@storage}
 */
public final class StorageCosts {

    /** People in plans whose files have about 1, 10 and 50 MB. */
    private static final int[] PEOPLE = {500, 9_600, 49_000};

    private static final int TOUCHES_A_PERSON = 5;
    private static final int COMMITS = 101;
    private static final int PUBLISHES = 9;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MB = 1e6;
    private static final List<String> SETTINGS = List.of(
            "cache_size = -64000",
            "journal_mode = DELETE",
            "synchronous = EXTRA",
            "foreign_keys = ON",
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "secure_delete = ON");

    private StorageCosts() {}

    /** Takes a folder on the disk that is measured. */
    public static void main(String... args) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[0])), "storage-costs");
        System.out.printf(
                "%8s %12s %12s %7s %14s %12s %7s%n",
                "MB", "commit ms", "edit ms", "ratio", "VACUUM INTO ms", "publish ms", "ratio");
        for (int people : PEOPLE) {
            System.out.println(row(folder.resolve("of" + people), people));
        }
        delete(folder);
    }

    private static String row(Path folder, int people) throws Exception {
        Path file = Files.createDirectories(folder).resolve("plan.hearth");
        DataFolder data = new DataFolder(folder.resolve("data"), Clock.systemUTC());
        PlanFile.write(file, BigPlan.of(1, new BigPlan.Size(people, people * TOUCHES_A_PERSON, 12, 156)), data, false);
        Path copy = Files.copy(file, folder.resolve("raw.db"));
        double[] raw = raw(copy);
        double[] ours = ours(file, data);
        return "%8.1f %12.2f %12.2f %7.1f %14.1f %12.1f %7.1f"
                .formatted(
                        Files.size(file) / BYTES_PER_MB,
                        raw[0],
                        ours[0],
                        ours[0] / raw[0],
                        raw[1],
                        ours[1],
                        ours[1] / raw[1]);
    }

    /** A commit and a VACUUM INTO, in milliseconds. */
    private static double[] raw(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            set(connection);
            double commit = median(COMMITS, number -> commit(connection, number));
            double vacuum =
                    median(PUBLISHES, number -> vacuum(connection, file.resolveSibling("raw" + number + ".db")));
            return new double[] {commit, vacuum};
        }
    }

    private static void set(Connection connection) throws Exception {
        for (String setting : SETTINGS) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA " + setting);
            }
        }
    }

    private static void commit(Connection connection, int number) throws Exception {
        try (Statement statement = connection.createStatement();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE people SET note = ? WHERE rowid = (SELECT min(rowid) FROM people)")) {
            statement.execute("BEGIN IMMEDIATE");
            update.setString(1, "edit " + number);
            update.executeUpdate();
            statement.execute("COMMIT");
        }
    }

    private static void vacuum(Connection connection, Path copy) throws Exception {
        try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        }
    }

    /** An edit until it is kept, and a publish after an edit, in milliseconds. */
    private static double[] ours(Path file, DataFolder data) throws Exception {
        Opened opened = PlanFile.open(file, data);
        try (Session session = new Session(opened.plan(), opened.file(), task -> {}, Clock.systemUTC())) {
            Person somebody = opened.plan().all(Person.class).iterator().next();
            long[] edits = new long[1];
            Callable<Plan> edit = () -> {
                session.execute(new Put(
                        Message.of("edit"),
                        somebody.edit().note("edit " + edits[0]++).person()));
                return session.plan();
            };
            // The backup of the opening comes first.
            opened.file().kept().join();
            double commit = median(COMMITS, _ -> {
                edit.call();
                opened.file().kept().join();
            });
            double publish = medianAfter(edit, () -> opened.file().publish().join());
            return new double[] {commit, publish};
        }
    }

    /** Something measured, told how often it was before. */
    @FunctionalInterface
    private interface Measured {
        void run(int number) throws Exception;
    }

    private static double median(int runs, Measured work) throws Exception {
        long[] times = new long[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.run(run);
            times[run] = System.nanoTime() - start;
        }
        return middle(times);
    }

    private static double medianAfter(Callable<?> before, Callable<?> work) throws Exception {
        long[] times = new long[PUBLISHES];
        for (int run = 0; run < PUBLISHES; run++) {
            before.call();
            long start = System.nanoTime();
            work.call();
            times[run] = System.nanoTime() - start;
        }
        return middle(times);
    }

    private static double middle(long... times) {
        Arrays.sort(times);
        return times[times.length / 2] / NANOS_PER_MILLI;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
