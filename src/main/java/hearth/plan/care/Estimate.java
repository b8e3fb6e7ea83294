package hearth.plan.care;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * A figure with its 95 % interval.
 *
 * @param value the figure as counted
 * @param low lower end
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /**
     * So many events in so much time, with the Jeffreys interval of a Poisson count: points of a gamma distribution of
     * shape n + ½; the lower end is 0 without events (Brown, Cai and DasGupta, "Interval estimation in exponential
     * families", <i>Statistica Sinica</i> 13, 2003).
     *
     * @param exposure time in which they could happen, more than 0
     */
    static Estimate rate(int events, double exposure) {
        GammaDistribution gamma = new GammaDistribution(events + 0.5, 1 / exposure);
        return new Estimate(
                events / exposure,
                events == 0 ? 0 : gamma.inverseCumulativeProbability(LOW),
                gamma.inverseCumulativeProbability(HIGH));
    }

    /**
     * A share of so many cases, with the Jeffreys interval: points of a beta distribution of shapes x + ½ and n − x + ½;
     * the ends are 0 without hits and 1 without misses (Brown, Cai and DasGupta, "Interval estimation for a binomial
     * proportion", <i>Statistical Science</i> 16, 2001).
     *
     * @param cases how many there were, at least 1
     */
    static Estimate share(int hits, int cases) {
        BetaDistribution beta = new BetaDistribution(hits + 0.5, cases - hits + 0.5);
        return new Estimate(
                (double) hits / cases,
                hits == 0 ? 0 : beta.inverseCumulativeProbability(LOW),
                hits == cases ? 1 : beta.inverseCumulativeProbability(HIGH));
    }
}
