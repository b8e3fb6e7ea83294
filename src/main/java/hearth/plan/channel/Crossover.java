package hearth.plan.channel;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way on which one channel hands people on to another: a card at the stall that is good for a bun in the shop. There
 * is one from any channel to any other at most; it leads one way.
 *
 * @param strength what the business does well that makes people go, or null while nobody has said
 * @param counting how it is known that they came this way
 * @param code what they show, or the question as it is asked; may be empty
 * @param how what sends them over, may be empty
 */
public record Crossover(
        CrossoverId id,
        ChannelId from,
        ChannelId to,
        @Nullable StrengthId strength,
        Counting counting,
        String code,
        String how)
        implements Entity {

    public Crossover {
        if (from.equals(to)) {
            throw new Refused("to", Message.of("channel.refused.toItself"));
        }
    }

    @Override
    public Collection<EntityId<?>> references() {
        return Stream.<EntityId<?>>of(from, to, strength)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Optional<Entity> without(EntityId<?> gone) {
        return gone.equals(from) || gone.equals(to) ? Optional.empty() : Optional.of(fedBy(null));
    }

    @Override
    public List<Reason> objections(Plan plan) {
        boolean taken = plan.referring(from, Crossover.class).stream()
                .anyMatch(other -> !other.id.equals(id) && other.from.equals(from) && other.to.equals(to));
        return taken ? List.of(Reason.of("to", "channel.refused.crossoverTaken")) : List.of();
    }

    /** This crossover fed by another strength, or by none. */
    public Crossover fedBy(@Nullable StrengthId other) {
        return new Crossover(id, from, to, other, counting, code, how);
    }
}
