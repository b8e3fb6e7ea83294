package hearth.plan.mix;

import static hearth.plan.mix.Town.reach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MixFiguresTest {

    private static final double EXACT = 1e-9;

    private static MixFigures figures(Town town, String... options) {
        return MixFigures.of(town.plan(), Stream.of(options).map(Town::option).toList());
    }

    /**
     * Four vehicles that reach 57.2, 51.5, 17.3 and 22.6 percent with 4, 4, 6 and 8 insertions give 719.4 GRP: P. De
     * Pelsmacker, M. Geuens, J. Van den Bergh, <i>Marketing Communications</i>, chapter 8, "Media planning".
     */
    @Test
    void grossRatingPointsOfTheTextbook() {
        Town town = new Town()
                .segment("adults", 1_000L)
                .voice("tvp1", 2_000, "4", reach("adults", 572))
                .voice("tvp2", 2_000, "4", reach("adults", 515))
                .voice("radio", 2_000, "6", reach("adults", 173))
                .voice("rmf", 2_000, "8", reach("adults", 226));
        MixFigures figures = figures(town, "tvp1", "tvp2", "radio", "rmf");
        assertThat(figures.grp().orElseThrow()).isEqualTo(719.4, within(EXACT));
        assertThat(figures.frequency() * figures.people() / 10)
                .as("GRP is reach times frequency")
                .isEqualTo(719.4, within(EXACT));
    }

    @Test
    void reachIsCountedInEachSegmentAndAddedUp() {
        Town town = new Town()
                .segment("regulars", 100L)
                .segment("families", 200L)
                .person("ann", 10L, Risk.TINY, reach("regulars", 50), reach("families", 20))
                .person("ben", 20L, Risk.TINY, reach("regulars", 40));
        MixFigures figures = figures(town, "ann", "ben");
        assertThat(figures.segments().getFirst().share().orElseThrow()).isEqualTo(0.7, within(EXACT));
        assertThat(figures.people()).isEqualTo(70 + 20, within(EXACT));
        assertThat(figures.fewest()).isEqualTo(50 + 20, within(EXACT));
        assertThat(figures.most()).isEqualTo(90 + 20, within(EXACT));
        assertThat(figures.cost()).isEqualTo(30_00);
    }

    @Test
    void ofASegmentOfUnknownSizeOnlyTheWidestIsCertain() {
        Town town = new Town()
                .segment("regulars", null)
                .person("ann", null, Risk.TINY, reach("regulars", 50))
                .person("ben", 20L, Risk.TINY, reach("regulars", 40));
        MixFigures figures = figures(town, "ann", "ben");
        assertThat(figures.people()).isEqualTo(50);
        assertThat(figures.most()).isEqualTo(90);
        assertThat(figures.grp()).isEmpty();
        assertThat(figures.segments().getFirst().share()).isEmpty();
        assertThat(figures.unpriced()).isEqualTo(1);
    }

    @Test
    void exposureIsContactsByTier() {
        Town town = new Town()
                .segment("regulars", 1_000L)
                .voice("nano", 2_000, "3", reach("regulars", 100))
                .voice("other", 3_000, "1", reach("regulars", 100))
                .voice("micro", 20_000, "1.5", reach("regulars", 400))
                .person("friend", 0L, Risk.TINY);
        Exposure exposure = figures(town, "nano", "other", "micro", "friend").exposure();
        assertThat(exposure.tiers())
                .extracting(Exposure.Part::of, Exposure.Part::share)
                .containsExactly(tuple(ExposureTier.MICRO, 0.6), tuple(ExposureTier.NANO, 0.4));
        assertThat(exposure.tierHhi()).isEqualTo(3_600 + 1_600, within(EXACT));
        assertThat(exposure.optionHhi()).isEqualTo(3_600 + 900 + 100, within(EXACT));
        assertThat(exposure.heavyPerson(0.5).orElseThrow().of().name()).isEqualTo("micro");
        assertThat(exposure.heavyTier(0.6)).isEmpty();
    }

    @Test
    void nothingChosenIsNothing() {
        MixFigures figures = figures(new Town().segment("regulars", 10L));
        assertThat(figures.people() + figures.frequency() + figures.cost()).isZero();
        assertThat(figures.exposure().tierHhi()).isZero();
        assertThat(figures.exposure()).isEqualTo(new Exposure(List.of(), List.of()));
    }

    @Test
    void frequencyIsOnceWhileNobodyHasSaidMore() {
        Town town = new Town().segment("regulars", 10L).person("ann", 1L, Risk.TINY, reach("regulars", 4));
        assertThat(figures(town, "ann").frequency()).isEqualTo(1);
        assertThat(figures(town, "ann").contacts()).isEqualTo(4);
    }
}
