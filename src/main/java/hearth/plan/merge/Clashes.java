package hearth.plan.merge;

import hearth.plan.EntityId;
import hearth.plan.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conflicts met on the way, each decided as chosen. */
final class Clashes {

    private final Choices choices;
    private final Map<Spot, Conflict> met = new LinkedHashMap<>();

    Clashes(Choices choices) {
        this.choices = choices;
    }

    /** Notes that both sides say something different, and gives the value that counts. */
    @Nullable
    Object decide(Spot spot, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        return note(new Conflict(spot, Conflict.Cause.DIFFERENT, base, mine, theirs, null)) == Side.MINE
                ? mine
                : theirs;
    }

    /** Notes that the fields of both sides do not fit together: then one side's whole entity counts. */
    Side whole(EntityId<?> id, @Nullable Object base, Object mine, Object theirs, Message why) {
        met.keySet().removeIf(spot -> spot.id().equals(id));
        return note(new Conflict(Spot.of(id), Conflict.Cause.TOGETHER, base, mine, theirs, why));
    }

    /** Notes a conflict and gives the side that counts. */
    Side note(Conflict conflict) {
        met.putIfAbsent(conflict.spot(), conflict);
        return choices.at(conflict.spot());
    }

    boolean knows(Spot spot) {
        return met.containsKey(spot);
    }

    List<Conflict> all() {
        return List.copyOf(met.values());
    }
}
