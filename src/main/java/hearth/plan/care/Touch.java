package hearth.plan.care;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.channel.ChannelId;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One contact with one person.
 *
 * @param date the day, where the business is
 * @param channel where it happened, or null
 * @param real true for a real contact of two people; false for what reached them without one (a card, a like)
 * @param paid true when it would not have happened without money
 */
public record Touch(
        TouchId id,
        PersonId person,
        LocalDate date,
        TouchKind kind,
        @Nullable ChannelId channel,
        boolean real,
        boolean paid,
        String note)
        implements Entity {

    @Override
    public Collection<EntityId<?>> references() {
        return channel == null ? List.of(person) : List.of(person, channel);
    }

    @Override
    public Optional<Entity> without(EntityId<?> gone) {
        return Objects.equals(gone, channel)
                ? Optional.of(new Touch(id, person, date, kind, null, real, paid, note))
                : Optional.empty();
    }
}
