package hearth.cli;

import hearth.plan.Plan;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that looks at a plan is asked: {@code PLAN [--json]}. */
class Asked {

    @Parameters(paramLabel = "PLAN", descriptionKey = "cli.option.plan")
    private Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.option.asJson")
    private boolean json;

    /** The plan it is about. */
    final Plan plan(Surroundings around) throws Failure {
        return new PlanFiles(around.data()).read(file);
    }

    /** True when the answer is wanted as JSON. */
    final boolean json() {
        return json;
    }
}
