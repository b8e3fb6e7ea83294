package hearth.plan.review;

import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.List;

/** One practice as a computation over the plan. */
public interface Check {

    /** Id of the practice, such as {@code P54}. */
    String practice();

    /**
     * What this plan does against the practice; empty when it keeps it.
     *
     * @param today the day to judge from, where the business is
     */
    List<Finding> findings(Plan plan, LocalDate today);
}
