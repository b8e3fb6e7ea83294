package hearth.hunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the hunt, shortly. Rows that need tools of the system are run where those are. */
class HuntTest {

    static List<Named<Hunt>> rows() {
        return Hunts.ALL.stream()
                .filter(hunt -> hunt.usual() > 0)
                .map(hunt -> Named.of(hunt.name(), hunt))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void nothingIsLost(Hunt hunt) throws IOException {
        hunt.needs().forEach(tool -> assumeTrue(tool.works(), tool.remedy()));
        Tally tally = HuntTable.run(hunt, hunt.usual(), HuntTable.SEED, false);
        System.out.printf("hunt: %s, %d tried, %d failed%n", hunt.name(), tally.tries(), tally.failures());
        assertThat(tally.details()).as(hunt.name()).isEmpty();
        assertThat(tally.tries()).as("tried").isPositive();
    }
}
