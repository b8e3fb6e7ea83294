package hearth.plan.rhythm;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Money;
import hearth.plan.Refused;
import hearth.plan.channel.ChannelId;
import hearth.plan.landscape.SegmentId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recurring commitment.
 *
 * @param channel where it happens, or null
 * @param segment whom it is for, or null
 * @param owner who does it, or null
 * @param rule RFC 5545 recurrence rule without the {@code RRULE:} prefix, such as {@code FREQ=WEEKLY;BYDAY=TU}; refused
 *     when {@link Recurrence} cannot follow it
 * @param start first day the rule counts from
 * @param at time of day where the business is, or null for "some time that day"
 * @param except days of the rule that do not happen
 * @param minutes estimated work of one occurrence
 * @param manner whether it speaks or listens, or null while nobody has said, which counts as speaking
 * @param paid true when it would not happen without money
 * @param cost what one occurrence costs, or null
 * @param paused true while it rests
 * @param successor the rhythm that takes over when this one ends, or null
 * @param order place in lists, counted from 0
 */
public record Rhythm(
        RhythmId id,
        String name,
        @Nullable ChannelId channel,
        @Nullable SegmentId segment,
        @Nullable HelperId owner,
        String rule,
        LocalDate start,
        @Nullable LocalTime at,
        List<LocalDate> except,
        int minutes,
        @Nullable Manner manner,
        boolean paid,
        @Nullable Money cost,
        boolean paused,
        @Nullable RhythmId successor,
        String note,
        int order)
        implements Entity {

    public Rhythm {
        Refused.blank("name", name);
        Refused.blank("rule", rule);
        Recurrence.check(rule, start);
        Refused.below("minutes", minutes, 0);
        except = except.stream().sorted().toList();
    }

    /** A rhythm of which nobody has said whether it speaks or listens. */
    public Rhythm(
            RhythmId id,
            String name,
            @Nullable ChannelId channel,
            @Nullable SegmentId segment,
            @Nullable HelperId owner,
            String rule,
            LocalDate start,
            @Nullable LocalTime at,
            List<LocalDate> except,
            int minutes,
            boolean paid,
            @Nullable Money cost,
            boolean paused,
            @Nullable RhythmId successor,
            String note,
            int order) {
        this(
                id, name, channel, segment, owner, rule, start, at, except, minutes, null, paid, cost, paused,
                successor, note, order);
    }

    /** True when its time is spent on hearing people out. */
    public boolean listens() {
        return manner == Manner.LISTENING;
    }

    /** This rhythm with another rule, at whose end another takes over. */
    Rhythm ending(String newRule, RhythmId next) {
        return new Rhythm(
                id, name, channel, segment, owner, newRule, start, at, except, minutes, manner, paid, cost, paused,
                next, note, order);
    }

    /** This rhythm as the successor of another. */
    Rhythm continuing(RhythmId newId, LocalDate from) {
        return new Rhythm(
                newId, name, channel, segment, owner, rule, from, at, except, minutes, manner, paid, cost, paused,
                successor, note, order);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public Collection<EntityId<?>> references() {
        return Stream.<EntityId<?>>of(channel, segment, owner, successor)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Optional<Entity> without(EntityId<?> gone) {
        return Optional.of(new Rhythm(
                id,
                name,
                Objects.equals(gone, channel) ? null : channel,
                Objects.equals(gone, segment) ? null : segment,
                Objects.equals(gone, owner) ? null : owner,
                rule,
                start,
                at,
                except,
                minutes,
                manner,
                paid,
                cost,
                paused,
                Objects.equals(gone, successor) ? null : successor,
                note,
                order));
    }
}
