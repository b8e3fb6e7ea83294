package hearth.desktop.shell;

import java.time.DayOfWeek;

/** What a plan is begun with. */
public record NewPlan(String name, String currency, DayOfWeek firstDayOfWeek) {}
