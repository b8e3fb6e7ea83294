package hearth.desktop.compare;

import hearth.plan.Plan;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The copy that the open plan is compared with, and how the two are related.
 *
 * @param plan what is in it
 * @param saved when it was saved last, if it says so
 * @param mineSaved when the open plan was saved last, if it says so
 * @param kin true when both come from the same first file
 * @param parted when both were the same for the last time, if that is known
 * @param base what they were then, or null when that is not kept on this computer
 */
public record OtherCopy(
        Plan plan,
        Optional<Instant> saved,
        Optional<Instant> mineSaved,
        boolean kin,
        Optional<Instant> parted,
        @Nullable Plan base) {}
