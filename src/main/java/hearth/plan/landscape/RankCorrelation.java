package hearth.plan.landscape;

import java.util.List;
import java.util.Optional;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.hipparchus.util.FastMath;

/**
 * Whether those who are seen are those who move things, in this landscape: Spearman's rank correlation (Spearman, 1904)
 * of visibility and influence over everybody of whom both are known.
 *
 * @param rho from −1 (the seen move nothing) over 0 (unrelated) to 1 (the seen are the movers)
 * @param people how many it rests on
 */
public record RankCorrelation(double rho, int people) {

    /** The 97.5 % point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /** Below this any order of ranks is luck. */
    static final int FEWEST = 5;

    /** The correlation over these people; empty with fewer than five, or when all are alike in one of the two. */
    public static Optional<RankCorrelation> of(List<Standing> standings) {
        List<Standing> known = standings.stream()
                .filter(standing -> standing.quadrant() != Quadrant.UNKNOWN)
                .toList();
        if (known.size() < FEWEST) {
            return Optional.empty();
        }
        double rho = new SpearmansCorrelation().correlation(influences(known), reaches(known));
        return Double.isNaN(rho) ? Optional.empty() : Optional.of(new RankCorrelation(rho, known.size()));
    }

    /** Lower end of the 95 % interval; see {@link #bound}. */
    public double low() {
        return Math.min(rho, bound(-Z));
    }

    /** Upper end of the 95 % interval; see {@link #bound}. */
    public double high() {
        return Math.max(rho, bound(Z));
    }

    /** False while the interval reaches over 0: then the order of ranks may be luck. */
    public boolean isTelling() {
        return low() > 0 || high() < 0;
    }

    /**
     * Fisher's transformation with the standard error √((1 + ρ²/2) ÷ (n − 3)) of Bonett and Wright ("Sample size
     * requirements for estimating Pearson, Kendall and Spearman correlations", 2000). Where all ranks agree the
     * transformation has no end, and a few people would look certain; so at most half of the smallest step that ranks of so
     * many people can take is left towards 1.
     */
    private double bound(double z) {
        double most = 1 - 6 / ((double) people * ((double) people * people - 1));
        double inside = Math.clamp(rho, -most, most);
        double error = Math.sqrt((1 + inside * inside / 2) / (people - 3));
        return Math.tanh(FastMath.atanh(inside) + z * error);
    }

    private static double[] influences(List<Standing> known) {
        return known.stream()
                .mapToDouble(standing -> standing.influence().orElseThrow().deeds())
                .toArray();
    }

    private static double[] reaches(List<Standing> known) {
        return known.stream()
                .mapToDouble(standing -> standing.visibility().orElseThrow().reach())
                .toArray();
    }
}
