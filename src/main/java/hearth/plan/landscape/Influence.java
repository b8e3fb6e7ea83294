package hearth.plan.landscape;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * What somebody causes: replies, referrals, introductions and sales, each counted as one on its day and fading by
 * exponential decay with a half-life of 180 days, N(t) = N₀ · 2^(−t / T½) (Rutherford and Soddy, 1902, for radioactive
 * matter; the common form for anything that loses the same share in the same time).
 *
 * <p>All kinds count alike: what a sale is worth in replies is not known, and a guess would hide in the sum. Nobody's
 * influence is nothing: without evidence it is unknown.
 *
 * @param deeds the faded count, more than 0
 * @param pieces how many pieces of evidence it rests on, at least 1
 * @param newest the day of the newest
 */
public record Influence(double deeds, int pieces, LocalDate newest, Confidence confidence) {

    /** Days after which evidence counts half. */
    public static final int HALF_LIFE_DAYS = 180;

    /** The influence that evidence up to and including {@code today} shows; empty when there is none. */
    public static Optional<Influence> of(List<Evidence> evidence, LocalDate today) {
        List<LocalDate> days = evidence.stream()
                .filter(each -> each.kind().isCaused())
                .map(Evidence::date)
                .filter(day -> !day.isAfter(today))
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(of(days, days.getLast(), today));
    }

    /** Lower end of the 95 % interval of {@link #deeds}; see {@link #bound}. */
    public double low() {
        return bound(0.025);
    }

    /** Upper end of the 95 % interval of {@link #deeds}; see {@link #bound}. */
    public double high() {
        return bound(0.975);
    }

    /**
     * The Jeffreys interval of a Poisson count, the points of a gamma distribution of shape n + ½ (Brown, Cai and
     * DasGupta, "Interval estimation in exponential families", 2003), for the pieces of evidence; the faded count has the
     * same share of it at both ends.
     */
    private double bound(double probability) {
        return new GammaDistribution(pieces + 0.5, 1).inverseCumulativeProbability(probability) * deeds / pieces;
    }

    private static Influence of(List<LocalDate> days, LocalDate newest, LocalDate today) {
        double deeds = days.stream().mapToDouble(day -> faded(day, today)).sum();
        return new Influence(deeds, days.size(), newest, Confidence.ofEvidence(days.size(), newest, today));
    }

    private static double faded(LocalDate day, LocalDate today) {
        return Math.pow(0.5, (double) ChronoUnit.DAYS.between(day, today) / HALF_LIFE_DAYS);
    }
}
