package hearth.plan.review;

import static hearth.plan.mix.Town.reach;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.mix.Town;
import java.util.List;
import org.junit.jupiter.api.Test;

/** P05: micro-influencers cushion first mistakes. */
class OneBasketTest {

    private final Town town = new Town()
            .segment("regulars", 900L)
            .voice("Ann", 2_000, "1", reach("regulars", 100))
            .voice("Ben", 3_000, "1", reach("regulars", 100))
            .voice("Cleo", 20_000, "2", reach("regulars", 100))
            .voice("Dan", 200_000, "1", reach("regulars", 500));

    private List<Finding> findings() {
        return new OneBasket().findings(town.plan(), Town.TODAY);
    }

    @Test
    void keepsSilentWhileNobodyCarriesMoreThanHalf() {
        town.mix("Spread", "Ann", "Ben", "Cleo");
        assertThat(findings()).isEmpty();
    }

    @Test
    void namesThePersonWhoCarriesMoreThanHalf() {
        town.mix("All eggs", "Ann", "Ben", "Dan");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.aspect()).isEqualTo("person");
            assertThat(Made.words(finding)).contains("All eggs", "Dan alone carries 71%", "HHI 5,510");
        });
    }

    @Test
    void namesTheTierThatCarriesMoreThanHalf() {
        town.voice("Eve", 4_000, "1.5", reach("regulars", 100)).mix("Nano only", "Ann", "Ben", "Eve");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.aspect()).isEqualTo("tier");
            assertThat(Made.words(finding)).contains("Nano voices carry 100%", "HHI 10,000");
        });
    }

    @Test
    void aMixOfNothingCarriesNothing() {
        town.mix("Later");
        assertThat(findings()).isEmpty();
    }
}
