package hearth.plan.channel;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * People who came over, as they were counted. A day may have several; together they are that day's number, so that two
 * who count at the same time lose nothing of each other's.
 *
 * @param date the day, where the business is
 * @param count how many came, at least 1
 */
public record HandOff(HandOffId id, CrossoverId crossover, LocalDate date, int count) implements Entity {

    public HandOff {
        Refused.below("count", count, 1);
    }

    @Override
    public Collection<EntityId<?>> references() {
        return List.of(crossover);
    }
}
