package hearth.storage.salvage;

import hearth.plan.Plan;
import hearth.storage.rows.Descent;
import java.util.List;

/**
 * What could be read of a damaged file.
 *
 * @param plan all that makes sense together; a sound plan
 * @param lost what could not be read or makes no sense, in the order of the kinds
 * @param descent where the plan comes from, as far as that could be read
 */
public record Recovered(Plan plan, List<Lost> lost, Descent descent) {

    public Recovered {
        lost = List.copyOf(lost);
    }
}
