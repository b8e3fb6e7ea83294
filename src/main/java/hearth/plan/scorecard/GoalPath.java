package hearth.plan.scorecard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where a KPI is expected to be on the way from a goal's baseline to its target. It leaves the baseline on the goal's
 * first day, is at the target on its last, and stays level before and after.
 *
 * <ul>
 *   <li>Straight: in equal parts a day.
 *   <li>Stepped: in equal steps, one for every three months (rounded, at least one); each is due on the last day of its
 *       three months, the last one on the goal's last day.
 *   <li>Seasonal: the straight path times the index of the season (see {@link Seasons}); baseline and target are then
 *       those of an average season. Without a complete earlier year it is straight.
 * </ul>
 */
public final class GoalPath {

    private static final int MONTHS_A_STEP = 3;

    private final Goal goal;
    private final double baseline;
    private final double target;
    private final Optional<Seasons> seasons;

    private GoalPath(Goal goal, Optional<Seasons> seasons) {
        this.goal = goal;
        this.baseline = goal.baseline().doubleValue();
        this.target = goal.target().doubleValue();
        this.seasons = seasons;
    }

    /** The path of a goal; the KPI's series gives the seasons of the years before it. */
    public static GoalPath of(Goal goal, Series series) {
        boolean seasonal = goal.shape() == PathShape.SEASONAL;
        return new GoalPath(goal, seasonal ? Seasons.before(series, goal.from()) : Optional.empty());
    }

    public Goal goal() {
        return goal;
    }

    /** False when the goal wants seasons and there is no complete earlier year to take them from. */
    public boolean hasItsShape() {
        return goal.shape() != PathShape.SEASONAL || seasons.isPresent();
    }

    /** What is expected on a day, in the KPI's unit per period. */
    public double expectedOn(LocalDate day) {
        LocalDate on = day.isBefore(goal.from()) ? goal.from() : day.isAfter(goal.by()) ? goal.by() : day;
        double season = seasons.map(found -> found.index(on)).orElse(1.0);
        return (baseline + (target - baseline) * progress(on)) * season;
    }

    /** What is expected of the period that starts on {@code start}: where the path is when the period ends. */
    public double expectedOf(Period period, LocalDate start) {
        return expectedOn(Periods.lastDay(period, start));
    }

    private double progress(LocalDate on) {
        return goal.shape() == PathShape.STEPPED ? stepped(on) : share(on);
    }

    private double share(LocalDate on) {
        return (double) ChronoUnit.DAYS.between(goal.from(), on) / ChronoUnit.DAYS.between(goal.from(), goal.by());
    }

    private double stepped(LocalDate on) {
        long steps = Math.max(1, Math.round(months(goal.by()) / (double) MONTHS_A_STEP));
        return on.equals(goal.by()) ? 1 : (double) Math.min(steps - 1, months(on) / MONTHS_A_STEP) / steps;
    }

    /** Whole months that are over at the end of {@code on}. */
    private long months(LocalDate on) {
        return ChronoUnit.MONTHS.between(goal.from(), on.plusDays(1));
    }
}
