package hearth.plan.rhythm;

import hearth.plan.DateRange;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Refused;
import hearth.plan.channel.ChannelId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A burst on top of the rhythm: an anniversary, a launch, a market.
 *
 * @param days when it burns
 * @param channels where
 * @param order place in lists, counted from 0
 */
public record Peak(PeakId id, String name, DateRange days, List<ChannelId> channels, String note, int order)
        implements Entity {

    public Peak {
        Refused.blank("name", name);
        channels = List.copyOf(channels);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public Collection<EntityId<?>> references() {
        return List.copyOf(channels);
    }

    @Override
    public Optional<Entity> without(EntityId<?> gone) {
        return Optional.of(new Peak(
                id, name, days, channels.stream().filter(c -> !c.equals(gone)).toList(), note, order));
    }
}
