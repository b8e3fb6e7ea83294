package hearth.plan.scorecard;

import hearth.plan.Plan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A KPI's numbers, one a period, oldest first. Several measurements inside one period become one number the way the KPI
 * says.
 *
 * @param points ordered by period, no period twice
 */
public record Series(Period period, Aggregate aggregate, List<Point> points) {

    /**
     * The number of one period.
     *
     * @param start first day of the period
     * @param value in the KPI's unit
     */
    public record Point(LocalDate start, BigDecimal value) {}

    private static final Comparator<Point> BY_START = Comparator.comparing(Point::start);

    public Series {
        points = List.copyOf(points);
    }

    /** All numbers of a KPI. */
    public static Series of(Plan plan, Kpi kpi) {
        List<Measurement> measured = new ArrayList<>(plan.referring(kpi.id(), Measurement.class));
        measured.sort(Comparator.comparing(Measurement::date));
        return of(kpi.period(), kpi.aggregate(), measured);
    }

    /** The series of measurements that are in the order of their dates. */
    static Series of(Period period, Aggregate aggregate, List<Measurement> measured) {
        List<Point> points = new ArrayList<>(measured.size());
        int at = 0;
        while (at < measured.size()) {
            LocalDate start = Periods.startOf(period, measured.get(at).date());
            LocalDate next = Periods.plus(period, start, 1);
            int first = at;
            while (at < measured.size() && measured.get(at).date().isBefore(next)) {
                at++;
            }
            points.add(new Point(start, one(aggregate, measured.subList(first, at))));
        }
        return new Series(period, aggregate, points);
    }

    private static BigDecimal one(Aggregate aggregate, List<Measurement> measured) {
        return measured.size() == 1
                ? measured.getFirst().value()
                : combine(aggregate, measured.stream().map(Measurement::value).toList());
    }

    /** Numbers of a longer time as one; {@code values} in the order of time, not empty. */
    public static BigDecimal combine(Aggregate aggregate, List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Measurement.plain(
                switch (aggregate) {
                    case SUM -> sum;
                    case MEAN -> sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
                    case LAST -> values.getLast();
                });
    }

    /** The number of the period that starts on {@code start}. */
    public Optional<BigDecimal> at(LocalDate start) {
        int place = place(start);
        return place < 0 ? Optional.empty() : Optional.of(points.get(place).value());
    }

    /** The newest number of a period that has begun. */
    public Optional<Point> latest(LocalDate today) {
        return last(between(LocalDate.MIN, today));
    }

    /**
     * The newest number that can be judged: a sum only once its period is over, since a week that has just begun always
     * looks poor; means and levels at once.
     */
    public Optional<Point> latestWhole(LocalDate today) {
        LocalDate newest = aggregate == Aggregate.SUM ? Periods.lastFinished(period, today) : today;
        return last(between(LocalDate.MIN, newest));
    }

    /** The numbers of periods that start from {@code first} to {@code last}, both included. */
    public List<Point> between(LocalDate first, LocalDate last) {
        int from = place(first);
        int to = place(last);
        int end = to < 0 ? -to - 1 : to + 1;
        return points.subList(Math.min(from < 0 ? -from - 1 : from, end), end);
    }

    /** This series' numbers of a longer time as one, when there are any. */
    public Optional<BigDecimal> total(LocalDate first, LocalDate last) {
        List<BigDecimal> values =
                between(first, last).stream().map(Point::value).toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(combine(aggregate, values));
    }

    /** The years that have numbers, oldest first. */
    public List<Integer> years() {
        return points.stream()
                .map(point -> Periods.year(period, point.start()))
                .distinct()
                .toList();
    }

    Stream<Point> before(LocalDate day) {
        return between(LocalDate.MIN, day.minusDays(1)).stream();
    }

    private int place(LocalDate start) {
        return Collections.binarySearch(points, new Point(start, BigDecimal.ZERO), BY_START);
    }

    private static Optional<Point> last(List<Point> points) {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }
}
