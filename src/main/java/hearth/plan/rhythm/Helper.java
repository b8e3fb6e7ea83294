package hearth.plan.rhythm;

import hearth.plan.DateRange;
import hearth.plan.Entity;
import hearth.plan.Refused;
import java.util.List;

/**
 * Somebody who does the work of the plan.
 *
 * @param weeklyMinutes minutes a week they have for it
 * @param daysOff their vacations
 * @param order place in lists, counted from 0
 */
public record Helper(HelperId id, String name, int weeklyMinutes, List<DateRange> daysOff, int order)
        implements Entity {

    public Helper {
        Refused.blank("name", name);
        Refused.below("weeklyMinutes", weeklyMinutes, 0);
        daysOff = List.copyOf(daysOff);
    }

    @Override
    public String label() {
        return name;
    }
}
