package hearth.plan.merge;

import java.util.HashMap;
import java.util.Map;

/**
 * How conflicts are decided.
 *
 * @param otherwise whose value counts where nobody has chosen
 * @param chosen what somebody has chosen
 */
public record Choices(Side otherwise, Map<Spot, Side> chosen) {

    public Choices {
        chosen = Map.copyOf(chosen);
    }

    /** The same side everywhere. */
    public static Choices all(Side side) {
        return new Choices(side, Map.of());
    }

    public Choices with(Spot spot, Side side) {
        Map<Spot, Side> more = new HashMap<>(chosen);
        more.put(spot, side);
        return new Choices(otherwise, more);
    }

    public Side at(Spot spot) {
        return chosen.getOrDefault(spot, otherwise);
    }
}
