package hearth.plan.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NetReachTest {

    private static final double ROUNDED = 0.005;

    /** "TV reach 50, print reach 40, combined 70": The Media Guru, Advertising Media Internet Center, 11 June 2005. */
    @Test
    void televisionAndPrintOfTheMediaGuru() {
        assertThat(NetReach.of(0.5, 0.4).expected()).isEqualTo(0.7, within(1e-12));
    }

    /** "400 spots of 0.1 percent each have a combined reach of 33 percent": Latin Business Today, "Aligned media strategy". */
    @Test
    void fourHundredSpotsOfATenthPercent() {
        double[] spots = new double[400];
        Arrays.fill(spots, 0.001);
        assertThat(NetReach.of(spots).expected()).isEqualTo(0.33, within(ROUNDED));
    }

    @Test
    void liesBetweenTheWidestOptionAndTheSumOfAll() {
        NetReach net = NetReach.of(0.6, 0.3, 0.2);
        assertThat(net.low()).isEqualTo(0.6);
        assertThat(net.high()).isEqualTo(1);
        assertThat(net.expected()).isEqualTo(1 - 0.4 * 0.7 * 0.8, within(1e-12));
        assertThat(NetReach.of(0.25, 0.5).high()).isEqualTo(0.75);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(NetReach.of()).isEqualTo(new NetReach(0, 0, 0));
    }
}
