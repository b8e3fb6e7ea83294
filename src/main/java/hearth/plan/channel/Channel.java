package hearth.plan.channel;

import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.Refused;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere the business meets people.
 *
 * @param side where it stands in the crossovers, or null while that follows from its kind and who controls it; see {@link
 *     ChannelGroup#of}
 * @param use the one thing it is used for; may be empty while undecided
 * @param objective the one thing it should move; may be empty while undecided
 * @param action the one thing people should do there; may be empty while undecided
 * @param address web address, handle or street, as people find it
 * @param checked the day its profile was last looked at with fresh eyes, or null when never
 * @param retired true when it is no longer used; it stays for its history
 * @param order place in lists, counted from 0
 */
public record Channel(
        ChannelId id,
        String name,
        ChannelKind kind,
        Media media,
        @Nullable ChannelGroup side,
        String use,
        String objective,
        String action,
        String address,
        @Nullable LocalDate checked,
        boolean retired,
        @Nullable Place place,
        int order)
        implements Node {

    public Channel {
        Refused.blank("name", name);
    }

    /** A channel whose side follows from what it is. */
    public Channel(
            ChannelId id,
            String name,
            ChannelKind kind,
            Media media,
            String use,
            String objective,
            String action,
            String address,
            @Nullable LocalDate checked,
            boolean retired,
            @Nullable Place place,
            int order) {
        this(id, name, kind, media, null, use, objective, action, address, checked, retired, place, order);
    }

    @Override
    public List<Reason> objections(Plan plan) {
        boolean taken = plan.all(Channel.class).stream().anyMatch(this::hasNameOf);
        return taken ? List.of(Reason.of("name", "channel.refused.nameTaken", name)) : List.of();
    }

    private boolean hasNameOf(Channel other) {
        return !other.id.equals(id) && other.name.equalsIgnoreCase(name);
    }

    @Override
    public Channel called(String newName) {
        return new Channel(
                id, newName, kind, media, side, use, objective, action, address, checked, retired, place, order);
    }

    @Override
    public Channel at(@Nullable Place place) {
        return new Channel(
                id, name, kind, media, side, use, objective, action, address, checked, retired, place, order);
    }

    /** This channel when it rests: no longer in use, kept for its history. */
    public Channel resting() {
        return new Channel(id, name, kind, media, side, use, objective, action, address, checked, true, place, order);
    }
}
