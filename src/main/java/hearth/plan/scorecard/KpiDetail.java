package hearth.plan.scorecard;

import hearth.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Everything a KPI's own page shows.
 *
 * @param row the KPI as on the scorecard
 * @param chart one of its years
 * @param goals its goals, newest first
 * @param numbers a line for every period from the start of the year two years ago, or of its oldest number, to now
 * @param paired the outcome or counter-metric it is read with
 */
public record KpiDetail(
        KpiRow row, KpiChart chart, List<GoalLine> goals, List<NumberLine> numbers, Optional<KpiRow> paired) {

    /** What became of a goal. */
    public enum Outcome {
        /** It begins later. */
        AHEAD,
        RUNNING,
        REACHED,
        MISSED,
        /** It is over, and nobody measured how it ended. */
        UNKNOWN
    }

    /** One goal and what became of it. */
    public record GoalLine(Goal goal, Outcome outcome) {}

    /**
     * One period of the grid in which numbers are entered.
     *
     * @param note what was written beside the number; may be empty
     * @param expected what a goal's path expects of it
     * @param yearBefore the number of the same period a year before
     * @param missing true when this is the number the KPI is waiting for
     */
    public record NumberLine(
            LocalDate start,
            Optional<BigDecimal> value,
            String note,
            OptionalDouble expected,
            Optional<BigDecimal> yearBefore,
            boolean missing) {}

    /** Years of numbers that a comparison needs. */
    private static final int YEARS = 3;

    public KpiDetail {
        goals = List.copyOf(goals);
        numbers = List.copyOf(numbers);
    }

    /** The first year that can be charted. */
    public int firstYear() {
        return Periods.year(row.kpi().period(), numbers.getFirst().start());
    }

    /** A KPI's page with the chart of {@code year}; empty when the KPI does not stand in the plan. */
    public static Optional<KpiDetail> of(Plan plan, KpiId id, int year, LocalDate today) {
        return plan.find(id).map(kpi -> of(plan, kpi, year, today));
    }

    private static KpiDetail of(Plan plan, Kpi kpi, int year, LocalDate today) {
        Series series = Series.of(plan, kpi);
        List<GoalPath> paths = plan.referring(kpi.id(), Goal.class).stream()
                .sorted(Comparator.comparing(Goal::from).reversed())
                .map(goal -> GoalPath.of(goal, series))
                .toList();
        return new KpiDetail(
                KpiRow.of(plan, kpi, today),
                KpiChart.of(plan, kpi, year, today),
                paths.stream()
                        .map(path -> new GoalLine(path.goal(), outcome(kpi, path, series, today)))
                        .toList(),
                numbers(plan, kpi, series, paths, today),
                Optional.ofNullable(kpi.pairedWith()).flatMap(plan::find).map(other -> KpiRow.of(plan, other, today)));
    }

    private static List<NumberLine> numbers(Plan plan, Kpi kpi, Series series, List<GoalPath> paths, LocalDate today) {
        Notes notes = Notes.of(plan, kpi);
        Optional<LocalDate> missing = Periods.missing(kpi, series, today);
        return Periods.between(kpi.period(), first(kpi, series, today), today).stream()
                .map(start -> new NumberLine(
                        start,
                        series.at(start),
                        notes.at(start),
                        expected(kpi, paths, start),
                        series.at(YearOnYear.samePeriod(kpi.period(), start, 1)),
                        missing.filter(start::equals).isPresent()))
                .toList();
    }

    private static LocalDate first(Kpi kpi, Series series, LocalDate today) {
        int year = Periods.year(kpi.period(), Periods.startOf(kpi.period(), today)) - YEARS + 1;
        LocalDate usual = Periods.ofYear(kpi.period(), year).getFirst();
        return Stream.concat(Stream.of(usual), series.points().stream().limit(1).map(Series.Point::start))
                .min(Comparator.naturalOrder())
                .orElse(usual);
    }

    private static OptionalDouble expected(Kpi kpi, List<GoalPath> paths, LocalDate start) {
        LocalDate last = Periods.lastDay(kpi.period(), start);
        return paths.stream()
                .filter(path -> !start.isAfter(path.goal().by())
                        && !last.isBefore(path.goal().from()))
                .mapToDouble(path -> path.expectedOf(kpi.period(), start))
                .findFirst();
    }

    static Outcome outcome(Kpi kpi, GoalPath path, Series series, LocalDate today) {
        Goal goal = path.goal();
        if (goal.from().isAfter(today)) {
            return Outcome.AHEAD;
        }
        if (!goal.by().isBefore(today)) {
            return Outcome.RUNNING;
        }
        return series.at(Periods.startOf(kpi.period(), goal.by()))
                .map(value -> Standing.shortfall(kpi, goal, value.doubleValue(), path.expectedOn(goal.by())) <= 0)
                .map(reached -> reached ? Outcome.REACHED : Outcome.MISSED)
                .orElse(Outcome.UNKNOWN);
    }
}
