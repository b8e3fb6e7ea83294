package hearth.cli;

import hearth.plan.Plan;
import java.time.LocalDate;

/** Which day it is. */
final class Days {

    private Days() {}

    /** The current day where the business is. */
    static LocalDate today(Surroundings around, Plan plan) {
        return LocalDate.ofInstant(around.clock().instant(), plan.settings().zone());
    }
}
