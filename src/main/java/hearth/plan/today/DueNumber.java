package hearth.plan.today;

import hearth.plan.Plan;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.Periods;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A KPI whose last finished period has no number yet.
 *
 * @param period first day of that period
 */
public record DueNumber(Kpi kpi, LocalDate period) {

    private static final Comparator<DueNumber> LONGEST_OPEN_FIRST = Comparator.comparing(DueNumber::lastDay)
            .thenComparing(due -> due.kpi().perspective().name())
            .thenComparingInt(due -> due.kpi().order())
            .thenComparing(due -> due.kpi().name());

    static List<DueNumber> of(Plan plan, LocalDate today) {
        return plan.all(Kpi.class).stream()
                .flatMap(kpi -> Periods.missing(plan, kpi, today).map(start -> new DueNumber(kpi, start)).stream())
                .sorted(LONGEST_OPEN_FIRST)
                .toList();
    }

    /** Last day of the period. */
    public LocalDate lastDay() {
        return Periods.lastDay(kpi.period(), period);
    }
}
