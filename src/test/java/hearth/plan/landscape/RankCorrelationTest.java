package hearth.plan.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** IQ against hours of television, the worked example of “Spearman's rank correlation coefficient”, Wikipedia. */
    @Test
    void agreesWithThePublishedExample() {
        double[] iq = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        long[] hours = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};

        RankCorrelation found = RankCorrelation.of(standings(iq, hours)).orElseThrow();

        assertThat(found.rho()).isCloseTo(-29.0 / 165, within(1e-12));
        assertThat(found.people()).isEqualTo(10);
    }

    @Test
    void fewerThanFivePeopleShowNothing() {
        assertThat(RankCorrelation.of(standings(new double[] {1, 2, 3, 4}, new long[] {1, 2, 3, 4})))
                .isEmpty();
    }

    @Test
    void peopleWhoAreAllAlikeShowNothing() {
        assertThat(RankCorrelation.of(standings(new double[] {1, 1, 1, 1, 1}, new long[] {1, 2, 3, 4, 5})))
                .isEmpty();
    }

    private static List<Standing> standings(double[] deeds, long[] reach) {
        return IntStream.range(0, deeds.length)
                .mapToObj(i -> standing(deeds[i], reach[i]))
                .toList();
    }

    private static Standing standing(double deeds, long reach) {
        return new Standing(
                Optional.of(new Influence(deeds, 1, DAY, Confidence.LOW)),
                Optional.of(new Visibility(reach, reach, DAY, Confidence.LOW)),
                Quadrant.NEIGHBOUR);
    }
}
