package hearth.picture;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * A value axis with round numbers on it: ticks at multiples of 1, 2 or 5 times a power of ten, loosely around the
 * values (Heckbert, "Nice numbers for graph labels", <i>Graphics Gems</i>, 1990).
 *
 * @param low lowest tick
 * @param high highest tick
 * @param step from tick to tick
 */
public record Axis(double low, double high, double step) {

    /** Below this share of the highest value the lowest is near enough to zero to show zero too. */
    private static final double NEAR_ZERO = 0.5;

    /**
     * An axis for these values with about {@code ticks} ticks. It starts at zero unless the values are all far from it;
     * without values it runs from 0 to 1.
     */
    public static Axis of(double[] values, int ticks) {
        double high = DoubleStream.of(values).max().orElse(1);
        double low = DoubleStream.of(values).min().orElse(0);
        return high < 0 ? around(low, 0, ticks) : around(low > NEAR_ZERO * high ? low : Math.min(0, low), high, ticks);
    }

    /** Places of the ticks, lowest first. */
    public List<Double> ticks() {
        return LongStream.rangeClosed(0, Math.round((high - low) / step))
                .mapToObj(n -> low + n * step)
                .toList();
    }

    /** Where a value lies: 0 at the lowest tick, 1 at the highest. */
    public double share(double value) {
        return (value - low) / (high - low);
    }

    static Axis around(double low, double high, int ticks) {
        double room = high > low ? high - low : Math.max(Math.abs(high), 1);
        double step = nice(nice(room, false) / Math.max(1, ticks - 1), true);
        double first = Math.floor(low / step + 1e-9) * step;
        double last = Math.ceil(high / step - 1e-9) * step;
        return new Axis(first, last > first ? last : first + step, step);
    }

    /** A number like {@code x} that is 1, 2, 5 or 10 times a power of ten: the nearest, or the next above. */
    static double nice(double x, boolean nearest) {
        double power = Math.pow(10, Math.floor(Math.log10(x)));
        double fraction = x / power;
        double[] limits = nearest ? new double[] {1.5, 3, 7} : new double[] {1, 2, 5};
        double nice = fraction <= limits[0] ? 1 : fraction <= limits[1] ? 2 : fraction <= limits[2] ? 5 : 10;
        return nice * power;
    }
}
