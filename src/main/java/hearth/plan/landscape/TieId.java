package hearth.plan.landscape;

import hearth.plan.EntityId;

/** The id of a tie. */
public record TieId(String value) implements EntityId<Tie> {

    public TieId {
        EntityId.check(value);
    }

    @Override
    public Class<Tie> type() {
        return Tie.class;
    }
}
