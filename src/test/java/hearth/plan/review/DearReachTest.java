package hearth.plan.review;

import static hearth.plan.mix.Town.reach;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.mix.Risk;
import hearth.plan.mix.Town;
import java.util.List;
import org.junit.jupiter.api.Test;

/** P04: high reach costs more and risks more. */
class DearReachTest {

    private final Town town = new Town().segment("regulars", 500L);

    private List<Finding> findings() {
        return new DearReach().findings(town.plan(), Town.TODAY);
    }

    @Test
    void namesTheOptionAndWhoBeatsIt() {
        town.person("Star", 900L, Risk.HUGE, reach("regulars", 40))
                .person("Neighbour", 20L, Risk.TINY, reach("regulars", 60));
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.subjectKey()).isEqualTo("Person:Star/dominated");
            assertThat(Made.words(finding)).contains("Star", "Neighbour", "60", "40");
        });
    }

    @Test
    void keepsSilentWhileReachCostsMoreAndRisksMore() {
        town.person("Star", 900L, Risk.HUGE, reach("regulars", 300))
                .person("Voice", 60L, Risk.SMALL, reach("regulars", 80))
                .person("Neighbour", 20L, Risk.TINY, reach("regulars", 60));
        assertThat(findings()).isEmpty();
    }

    @Test
    void asksForWhatIsMissingBesideTheReach() {
        town.person("a", null, Risk.HUGE, reach("regulars", 300))
                .person("b", 10L, null, reach("regulars", 200))
                .person("c", null, null, reach("regulars", 100))
                .person("d", null, null);
        assertThat(findings())
                .extracting(Made::words)
                .satisfiesExactly(
                        words -> assertThat(words)
                                .contains("300")
                                .endsWith("Note cost and risk of a before comparing reach."),
                        words -> assertThat(words).contains("what can go wrong"),
                        words -> assertThat(words).contains("costs and what can go wrong"));
    }

    @Test
    void manyAreToldInOne() {
        for (int i = 0; i < 6; i++) {
            town.person("p" + i, 100L + i, Risk.HIGH, reach("regulars", 100 - i));
        }
        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(Made.words(finding)).contains("5 options are beaten"));
    }
}
