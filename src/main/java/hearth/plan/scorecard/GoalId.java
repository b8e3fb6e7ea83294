package hearth.plan.scorecard;

import hearth.plan.EntityId;

/** The id of a goal. */
public record GoalId(String value) implements EntityId<Goal> {

    public GoalId {
        EntityId.check(value);
    }

    @Override
    public Class<Goal> type() {
        return Goal.class;
    }
}
