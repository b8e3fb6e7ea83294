package hearth.bench;

import hearth.testing.BigPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * Prints one table: what a plan of 20,000 people costs beside one of 200. Medians of a few runs after warming up; for
 * error bars there is {@link PlanBenchmark}. {@code mvn -Pbench process-test-classes exec:exec@costs}
 */
public final class PlanCosts {

    private static final int RUNS = 7;
    private static final double NANOS_PER_MILLI = 1e6;

    private PlanCosts() {}

    public static void main(String... args) throws Exception {
        Path folder = Files.createTempDirectory("hearth-costs");
        Map<String, Double> small = costs(folder, BigPlan.SMALL);
        Map<String, Double> big = costs(folder, BigPlan.BIG);
        System.out.printf("%-24s %12s %12s %8s%n", "ms", "200 people", "20,000", "ratio");
        for (String name : small.keySet()) {
            double before = Objects.requireNonNull(small.get(name));
            double after = Objects.requireNonNull(big.get(name));
            System.out.printf("%-24s %12.3f %12.3f %8.1f%n", name, before, after, after / before);
        }
        delete(folder);
    }

    private static Map<String, Double> costs(Path folder, BigPlan.Size size) throws Exception {
        PlanWork work = new PlanWork(folder, size);
        Map<String, Double> costs = new LinkedHashMap<>();
        costs.put("open", median(RUNS, work::open));
        for (var projection : PlanWork.projections().entrySet()) {
            costs.put("  " + projection.getKey(), median(RUNS, () -> work.project(projection.getValue())));
        }
        costs.put("all projections", median(RUNS, work::projectAll));
        costs.put("one edit", median(1_000, work::edit));
        costs.put("one undo", median(900, work::undo));
        return costs;
    }

    /** Milliseconds. */
    private static double median(int runs, Callable<?> work) throws Exception {
        for (int warm = 0; warm < RUNS; warm++) {
            work.call();
        }
        long[] times = new long[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.call();
            times[run] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[runs / 2] / NANOS_PER_MILLI;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
