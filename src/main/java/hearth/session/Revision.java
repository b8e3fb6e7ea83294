package hearth.session;

import hearth.plan.ChangeSet;
import hearth.plan.Plan;

/**
 * One step the plan took, forwards or back.
 *
 * @param number 1 for the first step of the session, then counting up; undo and redo count too
 * @param before the plan it started from
 * @param plan the plan it led to
 * @param changes what changed between them
 */
public record Revision(long number, Plan before, Plan plan, ChangeSet changes) {}
