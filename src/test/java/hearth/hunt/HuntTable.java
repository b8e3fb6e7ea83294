package hearth.hunt;

import hearth.storage.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the rows to their figures and prints one table. {@code mvn -Phunt}; one row with {@code -Dhunt="kill"}, a tenth
 * of everything with {@code -Dhunt.scale=0.1}, another course of chance with {@code -Dhunt.seed=…}.
 */
public final class HuntTable {

    /** The seed of every build, so that what fails once fails again. */
    static final long SEED = 20_261_121;

    private static final String LINE = "%-28s %10s %9s %10s  %s%n";

    private HuntTable() {}

    /** What became of a row; empty tally when it could not run. */
    private record Row(Hunt hunt, int wanted, Optional<Tally> tally, String said) {

        boolean failed() {
            return tally.map(counts -> counts.failures() > 0).orElse(false);
        }
    }

    /** Takes a pattern for names of rows, a scale and a seed. */
    public static void main(String... args) throws IOException {
        Pattern chosen = Pattern.compile(args[0], Pattern.CASE_INSENSITIVE);
        double scale = Double.parseDouble(args[1]);
        long seed = Long.parseLong(args[2]);
        System.out.printf("hunt: seed %d, scale %s%n", seed, scale);
        List<Row> rows = Hunts.ALL.stream()
                .filter(hunt -> chosen.matcher(hunt.name()).find())
                .map(hunt -> row(hunt, (int) Math.max(1, Math.round(hunt.reach() * scale)), seed))
                .toList();
        print(rows);
        System.exit(rows.stream().anyMatch(Row::failed) ? 1 : 0);
    }

    /** Runs a row in a folder of its own. */
    static Tally run(Hunt hunt, int tries, long seed, boolean thorough) throws IOException {
        Tally tally = new Tally();
        run(hunt, tries, seed, thorough, tally);
        return tally;
    }

    private static void run(Hunt hunt, int tries, long seed, boolean thorough, Tally tally) throws IOException {
        Path folder = Memory.folder();
        try {
            hunt.run(new Ground(folder, seed, thorough), tries, tally);
        } catch (Exception | AssertionError e) {
            tally.failed("ended early: " + e);
        } finally {
            delete(folder);
        }
    }

    private static Row row(Hunt hunt, int tries, long seed) {
        Optional<Tool> missing =
                hunt.needs().stream().filter(tool -> !tool.works()).findFirst();
        if (missing.isPresent()) {
            return told(
                    new Row(hunt, tries, Optional.empty(), missing.orElseThrow().remedy()));
        }
        Tally tally = new Tally();
        long start = System.nanoTime();
        Thread stopped = new Thread(() -> told(finished(hunt, tries, tally, start, "stopped")));
        Runtime.getRuntime().addShutdownHook(stopped);
        try {
            run(hunt, tries, seed, true, tally);
            return told(finished(hunt, tries, tally, start, "done"));
        } catch (IOException e) {
            return told(new Row(hunt, tries, Optional.empty(), "not run: " + e));
        } finally {
            Runtime.getRuntime().removeShutdownHook(stopped);
        }
    }

    private static Row finished(Hunt hunt, int tries, Tally tally, long start, String how) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        String said = Stream.concat(Stream.of(how + " after " + took.toSeconds() + " s"), tally.notes().stream())
                .collect(Collectors.joining(", "));
        return new Row(hunt, tries, Optional.of(tally), said);
    }

    /** A row is told as soon as it is known, or when somebody stops it: the whole takes long. */
    private static Row told(Row row) {
        print(row);
        row.tally().ifPresent(tally -> tally.details().forEach(detail -> System.out.println("    " + detail)));
        return row;
    }

    private static void print(List<Row> rows) {
        System.out.printf("%n" + LINE, "test", "tried", "failures", "reach", "");
        rows.forEach(HuntTable::print);
    }

    private static void print(Row row) {
        System.out.printf(
                LINE,
                row.hunt().name(),
                row.tally().map(tally -> "%,d".formatted(tally.tries())).orElse("-"),
                row.tally().map(tally -> "%,d".formatted(tally.failures())).orElse("-"),
                "%,d".formatted(row.wanted()),
                row.said());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
