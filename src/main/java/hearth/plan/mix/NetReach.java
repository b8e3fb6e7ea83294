package hearth.plan.mix;

import java.util.stream.DoubleStream;

/**
 * What share of a segment a mix reaches at least once.
 *
 * @param expected when being reached by one option says nothing about being reached by another (Sainsbury's formula,
 *     random duplication): 1 − Π(1 − rᵢ); see R. T. Rust, <i>Advertising Media Models</i>, 1986, p. 11
 * @param low when everybody reached by a smaller option is reached by the widest too: max rᵢ
 * @param high when nobody is reached twice: min(1, Σ rᵢ)
 */
public record NetReach(double expected, double low, double high) {

    /** The net reach of options that reach these shares of one segment, each from 0 to 1. */
    public static NetReach of(double... shares) {
        double missed = DoubleStream.of(shares).reduce(1, (all, share) -> all * (1 - share));
        return new NetReach(
                1 - missed,
                DoubleStream.of(shares).max().orElse(0),
                Math.min(1, DoubleStream.of(shares).sum()));
    }
}
