package hearth.session;

import hearth.plan.ChangeSet;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Plan;

/**
 * A command decided on one plan, and the plan it leads to: all of a gesture that takes the longer the more it changes. A
 * large one is decided beside the home thread; a session then carries it out in a moment, as long as its plan is still
 * that one.
 *
 * @param after the same plan when nothing changes
 */
public record Decided(Plan before, Decision decision, Plan after) {

    /**
     * Decides.
     *
     * @throws IllegalStateException when the command would leave a reference to nothing: a defect, caught before anything
     *     has happened
     */
    public static Decided of(Plan plan, Command command) {
        Decision decision = command.decide(plan);
        if (!(decision instanceof Decision.Accepted(ChangeSet changes)) || changes.isEmpty()) {
            return new Decided(plan, decision, plan);
        }
        Plan after = plan.with(changes);
        References.check(after, changes);
        return new Decided(plan, decision, after);
    }

    /** The very same plan object: comparing two plans would take longer than deciding again. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Plan plan) {
        return before == plan;
    }
}
