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

    /** The interval of Bonett and Wright (2000) for ρ = 0.5 and n = 30, worked by hand: tanh(0.5493 ± 1.96 · 0.2041). */
    @Test
    void theIntervalIsThatOfBonettAndWright() {
        RankCorrelation found = new RankCorrelation(0.5, 30);

        assertThat(found.low()).isCloseTo(0.1481, within(0.0005));
        assertThat(found.high()).isCloseTo(0.7396, within(0.0005));
        assertThat(found.isTelling()).isTrue();
    }

    @Test
    void anIntervalThatReachesOverNothingTellsNothing() {
        assertThat(new RankCorrelation(0.5, 10).isTelling()).isFalse();
    }

    /** With five people the least step of ρ is 0.1; ρ = 0.95 gives tanh(1.8318 − 1.96 · 0.8519) = 0.1605. */
    @Test
    void ranksThatAllAgreeAreNotCertainWithFewPeople() {
        RankCorrelation all = new RankCorrelation(1, 5);

        assertThat(all.low()).isCloseTo(0.1605, within(0.0005));
        assertThat(all.high()).isEqualTo(1);
        assertThat(new RankCorrelation(-1, 5).high()).isEqualTo(-all.low());
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
                Optional.of(new Visibility(reach, reach, DAY, Confidence.LOW, Optional.empty())),
                Quadrant.NEIGHBOUR);
    }
}
