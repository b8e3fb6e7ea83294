package hearth.desktop.channels;

import hearth.plan.Plan;
import hearth.plan.Threshold;

/** How far back hand-offs are counted. */
enum Span {
    LATELY,
    YEAR;

    private static final int DAYS_OF_A_YEAR = 365;

    /** Its length in a plan. */
    int days(Plan plan) {
        return this == YEAR ? DAYS_OF_A_YEAR : plan.settings().limit(Threshold.CROSSOVER_DAYS);
    }
}
