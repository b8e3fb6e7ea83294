package hearth.cli;

import hearth.plan.Plan;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that only looks is asked: {@code PLAN [--as-of DATE] [--json]}. */
final class Question {

    @Parameters(paramLabel = "PLAN", descriptionKey = "cli.option.plan")
    private Path file = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.asOf")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", descriptionKey = "cli.option.asJson")
    private boolean json;

    /** The plan it is about. */
    Plan plan(Surroundings around) throws Failure {
        return new PlanFiles(around.data()).read(file);
    }

    /** The day it is asked for: today, unless another was named. */
    LocalDate day(Surroundings around, Plan plan) {
        return Days.asked(asOf, around, plan);
    }

    /** True when the answer is wanted as JSON. */
    boolean json() {
        return json;
    }
}
