package hearth.plan.landscape;

import java.util.List;
import java.util.Optional;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * Whether those who are seen are those who move things, in this landscape: Spearman's rank correlation (Spearman, 1904)
 * of visibility and influence over everybody of whom both are known.
 *
 * @param rho from −1 (the seen move nothing) over 0 (unrelated) to 1 (the seen are the movers)
 * @param people how many it rests on
 */
public record RankCorrelation(double rho, int people) {

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
