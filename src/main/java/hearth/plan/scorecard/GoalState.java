package hearth.plan.scorecard;

/** How a KPI stands to its goal. */
public enum GoalState {
    /** On the path to the goal or ahead of it. */
    ON_PATH,
    /** Behind the path, but not far. */
    BEHIND,
    /** Far from the path. */
    OFF,
    /** There is a goal, but no number since it began. */
    WAITING,
    /** There is no goal: the KPI is in trial. */
    NO_GOAL
}
