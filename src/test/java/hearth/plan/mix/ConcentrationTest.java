package hearth.plan.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the US Department of Justice and what follows from the definition. */
class ConcentrationTest {

    @Test
    void fourFirmsOfTheDepartmentOfJustice() {
        assertThat(Concentration.hhi(List.of(30.0, 30.0, 20.0, 20.0))).isEqualTo(2_600, within(1e-9));
    }

    @Test
    void oneAloneIsTenThousand() {
        assertThat(Concentration.hhi(List.of(42.0))).isEqualTo(10_000, within(1e-9));
    }

    @Test
    void equalPartsCountThemselves() {
        double hhi = Concentration.hhi(Collections.nCopies(8, 3.5));
        assertThat(hhi).isEqualTo(1_250, within(1e-9));
        assertThat(Concentration.equalParts(hhi)).isEqualTo(8, within(1e-9));
    }

    @Test
    void nothingIsNotConcentrated() {
        assertThat(Concentration.hhi(List.of())).isZero();
        assertThat(Concentration.equalParts(0)).isZero();
    }
}
