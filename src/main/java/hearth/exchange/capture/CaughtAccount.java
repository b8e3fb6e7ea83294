package hearth.exchange.capture;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An account as a line speaks of it; what the line does not say is empty or null.
 *
 * @param network as people write its name
 * @param handle without a leading @
 * @param engagement by followers, as a share
 */
public record CaughtAccount(
        String network,
        String handle,
        @Nullable Long followers,
        @Nullable BigDecimal engagement) {

    static final CaughtAccount NONE = new CaughtAccount("", "", null, null);

    /** True when nothing that one says contradicts the other. */
    boolean fits(CaughtAccount other) {
        return fits(network, other.network)
                && fits(handle, other.handle)
                && (followers == null || other.followers == null)
                && (engagement == null || other.engagement == null);
    }

    /** What both say together. */
    CaughtAccount with(CaughtAccount other) {
        return new CaughtAccount(
                network.isEmpty() ? other.network : network,
                handle.isEmpty() ? other.handle : handle,
                followers == null ? other.followers : followers,
                engagement == null ? other.engagement : engagement);
    }

    CaughtAccount on(String known) {
        return new CaughtAccount(known, handle, followers, engagement);
    }

    private static boolean fits(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equalsIgnoreCase(other);
    }
}
