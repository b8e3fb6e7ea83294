package hearth.plan.scorecard;

import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.Threshold;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a KPI stands to its goal: judged by its distance to the path, not to the end, in shares of the whole way from
 * baseline to target. (A goal that holds what there is has no way; its target is the measure then.)
 *
 * @param goal the goal that runs, or else the next one to begin
 * @param expected what the path expects of the newest number that can be judged
 * @param shortfall how far that number is on the wrong side of the path, as a share of the whole way; negative when
 *     ahead
 * @param trialDays days without a goal, counted from when it began to be watched or from the end of its last goal; 0
 *     when there is a goal
 * @param trialTooLong true when that is longer than the plan allows
 */
public record Standing(
        GoalState state,
        Optional<Goal> goal,
        OptionalDouble expected,
        OptionalDouble shortfall,
        long trialDays,
        boolean trialTooLong) {

    /** Percent by which computing in doubles may miss a limit that is met exactly. */
    private static final double ROUNDING = 1e-9;

    /** How a KPI stands on a day. */
    public static Standing of(Plan plan, Kpi kpi, LocalDate today) {
        return of(plan, kpi, Series.of(plan, kpi), today);
    }

    static Standing of(Plan plan, Kpi kpi, Series series, LocalDate today) {
        return currentGoal(plan, kpi, today)
                .map(goal -> towards(plan.settings(), kpi, goal, series, today))
                .orElseGet(() -> inTrial(plan, kpi, today));
    }

    /** The goal that runs on this day, or else the next one to begin. */
    public static Optional<Goal> currentGoal(Plan plan, Kpi kpi, LocalDate today) {
        return plan.referring(kpi.id(), Goal.class).stream()
                .filter(goal -> !goal.by().isBefore(today))
                .min(Comparator.comparing(Goal::from));
    }

    /** The state of one number that is {@code shortfall} of the whole way behind its path. */
    public static GoalState judge(Settings settings, double shortfall) {
        double percent = 100 * shortfall - ROUNDING;
        if (percent <= settings.limit(Threshold.GOAL_BEHIND_PERCENT)) {
            return GoalState.ON_PATH;
        }
        return percent <= settings.limit(Threshold.GOAL_OFF_PERCENT) ? GoalState.BEHIND : GoalState.OFF;
    }

    /** How far {@code value} is on the wrong side of {@code expected}, as a share of the goal's whole way. */
    static double shortfall(Kpi kpi, Goal goal, double value, double expected) {
        double behind = kpi.direction() == Direction.UP ? expected - value : value - expected;
        double way = goal.target().subtract(goal.baseline()).abs().doubleValue();
        double scale = way > 0 ? way : goal.target().abs().doubleValue();
        return scale > 0 ? behind / scale : Math.signum(behind);
    }

    private static Standing towards(Settings settings, Kpi kpi, Goal goal, Series series, LocalDate today) {
        return series.latestWhole(today)
                .filter(point -> !Periods.lastDay(kpi.period(), point.start()).isBefore(goal.from()))
                .map(point -> at(settings, kpi, GoalPath.of(goal, series), point))
                .orElseGet(() -> new Standing(
                        GoalState.WAITING,
                        Optional.of(goal),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        0,
                        false));
    }

    private static Standing at(Settings settings, Kpi kpi, GoalPath path, Series.Point point) {
        double expected = path.expectedOf(kpi.period(), point.start());
        double shortfall = shortfall(kpi, path.goal(), point.value().doubleValue(), expected);
        return new Standing(
                judge(settings, shortfall),
                Optional.of(path.goal()),
                OptionalDouble.of(expected),
                OptionalDouble.of(shortfall),
                0,
                false);
    }

    private static Standing inTrial(Plan plan, Kpi kpi, LocalDate today) {
        LocalDate since = plan.referring(kpi.id(), Goal.class).stream()
                .map(goal -> goal.by().plusDays(1))
                .filter(end -> end.isAfter(kpi.since()))
                .max(Comparator.naturalOrder())
                .orElse(kpi.since());
        long days = Math.max(0, ChronoUnit.DAYS.between(since, today));
        return new Standing(
                GoalState.NO_GOAL,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                days,
                days > plan.settings().limit(Threshold.TRIAL_DAYS));
    }
}
