package hearth.cli;

import hearth.plan.Plan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command is asked whose answer depends on the day: {@code PLAN [--as-of DATE] [--json]}. */
final class Question extends Asked {

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.asOf")
    private @Nullable LocalDate asOf;

    /** The day it is asked for: today, unless another was named. */
    LocalDate day(Surroundings around, Plan plan) {
        return Days.asked(asOf, around, plan);
    }
}
