package hearth.desktop.rhythm;

import hearth.plan.Plan;
import hearth.plan.rhythm.Load;
import hearth.plan.rhythm.Schedule;
import hearth.plan.rhythm.Weeks;
import hearth.plan.rhythm.YearStrip;
import java.time.LocalDate;

/** What the year view shows: how each channel was tended, and the work against the hours in the same weeks. */
record YearPage(int year, YearStrip strip, Load load) {

    static YearPage of(Plan plan, int year, LocalDate today) {
        Weeks weeks = Weeks.ofYear(year, plan.settings().firstDayOfWeek());
        Schedule schedule = Schedule.of(plan, weeks.days(), today);
        return new YearPage(year, YearStrip.of(plan, weeks, today, schedule), Load.of(plan, weeks, schedule));
    }
}
