package hearth.plan.scorecard;

import java.time.LocalDate;
import java.util.List;

/**
 * The recent course of a KPI in one small line: about a year of weeks, months or quarters up to now.
 *
 * @param slots number of periods it spans
 * @param dots the periods that have a number, oldest first
 */
public record Sparkline(int slots, List<Dot> dots) {

    /**
     * A number in its place.
     *
     * @param slot 0 for the oldest period
     */
    public record Dot(int slot, double value) {}

    public Sparkline {
        dots = List.copyOf(dots);
    }

    static Sparkline of(Series series, LocalDate today) {
        int slots = slots(series.period());
        LocalDate last = Periods.startOf(series.period(), today);
        LocalDate first = Periods.plus(series.period(), last, 1L - slots);
        List<Dot> dots = series.between(first, last).stream()
                .filter(point -> series.aggregate() != Aggregate.SUM
                        || Periods.isFinished(series.period(), point.start(), today))
                .map(point -> new Dot(
                        Periods.count(series.period(), first, point.start()),
                        point.value().doubleValue()))
                .toList();
        return new Sparkline(slots, dots);
    }

    /** Enough to see the same season of a year ago. */
    private static int slots(Period period) {
        return switch (period) {
            case WEEK -> 53;
            case MONTH -> 14;
            case QUARTER -> 9;
        };
    }
}
