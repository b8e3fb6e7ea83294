package hearth.plan.landscape;

import hearth.plan.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's account on a network.
 *
 * @param network name of the network, as the person calls it
 * @param handle name of the account there, without a leading @
 * @param readings dated readings, oldest first
 */
public record Account(String network, String handle, List<Reading> readings) {

    public Account {
        Refused.blank("network", network);
        readings = readings.stream().sorted(Comparator.comparing(Reading::date)).toList();
    }

    /** The newest reading, if there is any. */
    public Optional<Reading> latest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }
}
