package hearth.desktop.shell;

import hearth.plan.DateRange;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import java.util.List;

/**
 * A helper while the form is open.
 *
 * @param hours a week, as typed
 */
record HelperDraft(HelperId id, String name, String hours, List<DateRange> daysOff) {

    HelperDraft {
        daysOff = List.copyOf(daysOff);
    }

    Helper helper(int weeklyMinutes, int order) {
        return new Helper(id, name.strip(), weeklyMinutes, daysOff, order);
    }
}
