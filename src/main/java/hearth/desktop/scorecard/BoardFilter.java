package hearth.desktop.scorecard;

import hearth.plan.scorecard.GoalState;
import hearth.plan.scorecard.KpiRow;

/** Which KPIs the board shows. */
enum BoardFilter {
    ALL,
    /** Behind its path or off it. */
    BEHIND,
    /** Without a goal. */
    TRIAL,
    /** Waiting for a number. */
    MISSING;

    boolean shows(KpiRow row) {
        GoalState state = row.standing().state();
        return switch (this) {
            case ALL -> true;
            case BEHIND -> state == GoalState.BEHIND || state == GoalState.OFF;
            case TRIAL -> state == GoalState.NO_GOAL;
            case MISSING -> row.missing().isPresent();
        };
    }
}
