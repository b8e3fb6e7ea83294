package hearth.cli;

import hearth.plan.Plan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which day it is. */
final class Days {

    private Days() {}

    /** The day that was asked for, else the current one where the business is. */
    static LocalDate asked(@Nullable LocalDate asOf, Surroundings around, Plan plan) {
        return asOf == null
                ? LocalDate.ofInstant(around.clock().instant(), plan.settings().zone())
                : asOf;
    }
}
