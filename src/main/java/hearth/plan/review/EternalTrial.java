package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.GoalState;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * P12 "Goals, not eternal trial": a KPI without target and date shows its days in trial; a warning, and serious after
 * {@link Threshold#TRIAL_DAYS}. The days are counted by {@link Standing}.
 */
final class EternalTrial implements Check {

    @Override
    public String practice() {
        return "P12";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        return plan.all(Kpi.class).stream()
                .filter(kpi -> !kpi.since().isAfter(today))
                .flatMap(kpi -> finding(plan, kpi, today).stream())
                .toList();
    }

    private Optional<Finding> finding(Plan plan, Kpi kpi, LocalDate today) {
        Standing standing = Standing.of(plan, kpi, today);
        return standing.state() == GoalState.NO_GOAL ? Optional.of(inTrial(plan, kpi, standing)) : Optional.empty();
    }

    private Finding inTrial(Plan plan, Kpi kpi, Standing standing) {
        boolean hadGoal = !plan.referring(kpi.id(), Goal.class).isEmpty();
        return Finding.about(
                kpi,
                "",
                practice(),
                standing.trialTooLong() ? Severity.SERIOUS : Severity.WARNING,
                Message.of(
                        hadGoal ? "review.P12.over" : "review.P12.trial",
                        standing.trialDays(),
                        plan.settings().limit(Threshold.TRIAL_DAYS)),
                Message.of("review.P12.remedy", kpi.name()));
    }
}
