package hearth.plan.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Growth GROWTH = new Growth(100, new Estimate(0.4, 0, 1), 1000);

    @Test
    void aHundredAt40PercentAre140InAYear() {
        assertThat(GROWTH.after(100, 1)).isEqualTo(new Estimate(140, 100, 200));
    }

    @Test
    void itBeginsWithThoseWhoAreHereAndLooksFiveYearsAhead() {
        assertThat(GROWTH.points().getFirst().people()).isEqualTo(new Estimate(100, 100, 100));
        assertThat(GROWTH.points().getLast().years()).isEqualTo(Growth.YEARS);
        assertThat(GROWTH.points().getLast().people().value()).isCloseTo(100 * Math.pow(1.4, 5), within(1e-9));
    }

    /** ln 10 ÷ ln 1.4 = 6.843; ln 10 ÷ ln 2 = 3.322. */
    @Test
    void theMilestoneIsReachedWhenTheCurveSaysSo() {
        assertThat(GROWTH.yearsToMilestone().orElseThrow()).isCloseTo(6.843, within(1e-3));
        assertThat(GROWTH.fewestYears().orElseThrow()).isCloseTo(3.322, within(1e-3));
        assertThat(GROWTH.mostYears()).isEmpty();
    }

    @Test
    void whatIsNeededForItLeadsThere() {
        double k = GROWTH.needed(5);
        assertThat(100 * Math.pow(1 + k, 5)).isCloseTo(1000, within(1e-9));
    }
}
