package hearth.plan.channel;

import hearth.plan.EntityId;

/** The id of a crossover. */
public record CrossoverId(String value) implements EntityId<Crossover> {

    public CrossoverId {
        EntityId.check(value);
    }

    @Override
    public Class<Crossover> type() {
        return Crossover.class;
    }
}
