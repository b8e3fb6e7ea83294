package hearth.plan.rhythm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the weeks ask of one helper.
 *
 * @param helper who, or null for work that nobody has taken
 */
public record HelperLoad(@Nullable Helper helper, List<LoadWeek> weeks) {

    public HelperLoad {
        weeks = List.copyOf(weeks);
    }

    /** Number of weeks that ask for more than there is. */
    public long weeksOver() {
        return weeks.stream().filter(LoadWeek::isOver).count();
    }
}
