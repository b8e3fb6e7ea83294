package hearth.desktop.scorecard;

import hearth.desktop.forms.KpiNumber;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.GoalId;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.PathShape;
import hearth.plan.scorecard.Periods;
import hearth.plan.scorecard.Series;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A goal while its form is open.
 *
 * @param baseline as typed
 * @param target as typed
 */
record GoalDraft(String baseline, String target, LocalDate from, LocalDate by, PathShape shape, String note) {

    /**
     * What the form of a new goal begins with: from where the KPI is now, over the coming twelve months, or after the
     * last goal when that ends later.
     */
    static GoalDraft proposed(Kpi kpi, Series series, LocalDate free, LocalDate today, KpiNumber numbers) {
        LocalDate begin = Periods.startOf(kpi.period(), today);
        LocalDate from = free.isAfter(begin) ? free : begin;
        String baseline = series.latestWhole(today)
                .map(point -> numbers.typed(kpi.unit(), point.value()))
                .orElse("");
        return new GoalDraft(baseline, "", from, from.plusYears(1).minusDays(1), PathShape.STRAIGHT, "");
    }

    static GoalDraft of(Goal goal, Kpi kpi, KpiNumber numbers) {
        return new GoalDraft(
                numbers.typed(kpi.unit(), goal.baseline()),
                numbers.typed(kpi.unit(), goal.target()),
                goal.from(),
                goal.by(),
                goal.shape(),
                goal.note());
    }

    /** The goal; refused beside the field when a number cannot be read or the dates do not follow each other. */
    Goal goal(GoalId id, Kpi kpi, KpiNumber numbers) {
        BigDecimal begin = numbers.read("baseline", kpi.unit(), baseline);
        BigDecimal end = numbers.read("target", kpi.unit(), target);
        return new Goal(id, kpi.id(), begin, end, from, by, shape, note.strip());
    }
}
