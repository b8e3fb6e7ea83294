package hearth.bench;

import hearth.plan.Plan;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.testing.BigPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Opening, recomputing everything, one edit, one undo; for a small plan and one a hundred times its size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class PlanBenchmark {

    /** How many people. */
    @Param({"200", "20000"})
    public int people;

    private @Nullable PlanWork work;

    @Setup
    public void begin() throws IOException, CannotWrite {
        Path folder = Files.createTempDirectory("hearth-bench");
        work = new PlanWork(folder, people == 200 ? BigPlan.SMALL : BigPlan.BIG);
    }

    @Benchmark
    public Plan open() throws CannotOpen {
        return work().open();
    }

    @Benchmark
    public Map<String, Object> projections() {
        return work().projectAll();
    }

    /** An edit and its undo, so that the history does not grow without end. */
    @Benchmark
    public Plan editAndUndo() {
        work().edit();
        return work().undo();
    }

    private PlanWork work() {
        return Objects.requireNonNull(work);
    }
}
