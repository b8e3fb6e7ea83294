package hearth.plan.care;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Where introductions alone lead: n people who each bring K customers a year are n · (1 + K)^t after t years (compound
 * growth), once with K as it was counted and once with each end of its interval.
 *
 * <p>It takes for granted that everybody goes on introducing at the same rate, that newcomers introduce as much as those
 * who are here, that nobody leaves, and that there is always somebody left to introduce. All four get less true with the
 * years, so this is a best case of the rate as it is, not a promise.
 *
 * @param people how many it begins with, at least 1
 * @param k customers that one person brings in a year, with its interval
 * @param milestone a number worth looking at: the next power of ten that is at least twice as many as there are now, and
 *     a thousand at least
 */
public record Growth(int people, Estimate k, int milestone) {

    /** Years that the chart looks ahead. */
    public static final int YEARS = 5;

    /** Points of the chart in a year. */
    private static final int STEPS = 4;

    private static final int LEAST_MILESTONE = 1_000;

    /**
     * A moment ahead.
     *
     * @param years from now
     */
    public record Point(double years, Estimate people) {}

    /** The growth of a plan's people; empty while K is not told or there is nobody. */
    public static Optional<Growth> of(KFactor factor) {
        return factor.isTelling()
                ? factor.k().map(k -> new Growth(factor.people(), k, milestone(factor.people())))
                : Optional.empty();
    }

    /** From now on, {@value #YEARS} years ahead. */
    public List<Point> points() {
        return IntStream.rangeClosed(0, YEARS * STEPS)
                .mapToDouble(step -> (double) step / STEPS)
                .mapToObj(years -> new Point(years, after(people, years)))
                .toList();
    }

    /** What becomes of so many people after so many years. */
    public Estimate after(double from, double years) {
        return new Estimate(grown(from, k.value(), years), grown(from, k.low(), years), grown(from, k.high(), years));
    }

    /** Years until the milestone at this rate; empty when nothing grows. */
    public OptionalDouble yearsToMilestone() {
        return years(k.value());
    }

    /** Years until the milestone if K is at the upper end of its interval. */
    public OptionalDouble fewestYears() {
        return years(k.high());
    }

    /** Years until the milestone if K is at the lower end of its interval; empty when nothing grows then. */
    public OptionalDouble mostYears() {
        return years(k.low());
    }

    /** The K that leads to the milestone in so many years. */
    public double needed(double years) {
        return Math.pow((double) milestone / people, 1 / years) - 1;
    }

    private OptionalDouble years(double rate) {
        return rate > 0
                ? OptionalDouble.of(Math.log((double) milestone / people) / Math.log1p(rate))
                : OptionalDouble.empty();
    }

    private static double grown(double from, double rate, double years) {
        return from * Math.pow(1 + rate, years);
    }

    private static int milestone(int people) {
        int milestone = LEAST_MILESTONE;
        while (milestone < 2 * people) {
            milestone *= 10;
        }
        return milestone;
    }
}
