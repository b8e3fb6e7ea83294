package hearth.picture;

import hearth.picture.Mark.Point;
import hearth.plan.mix.Options;
import hearth.plan.mix.Prospect;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * Where cost and reach lie in the picture of options. Cost grows with its
 * logarithm and reach with its root, so that the small ones, which are many, lie apart.
 */
final class OptionsAxes {

    static final double TOP = 26;
    static final double RIGHT = 16;

    private static final double LEFT = 48;
    private static final double BOTTOM = 38;
    private static final double UNPRICED = 72;
    private static final double GAP = 8;
    private static final double INSET = 22;
    private static final double TICK_ROOM = 56;

    /** How much of the width small amounts take: the larger, the more. */
    private static final double CROWDED = 160;

    private static final int TICKS = 5;
    private static final int MOST_DIGITS = 9;
    private static final int[] NICE = {1, 2, 5};

    private final double width;
    private final double height;
    private final boolean unpriced;
    private final long dearest;
    private final Axis reach;
    private final int minorUnits;

    OptionsAxes(Options options, String currency, double width, double height) {
        this.width = width;
        this.height = height;
        List<Prospect> known =
                options.all().stream().filter(Prospect::isReachKnown).toList();
        minorUnits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        unpriced = known.stream().anyMatch(each -> each.cost().isEmpty());
        dearest = Math.max(
                Math.round(10 * Math.pow(10, minorUnits)),
                known.stream().mapToLong(each -> each.cost().orElse(0)).max().orElse(0));
        reach = Axis.around(
                0,
                Math.max(1.0, known.stream().mapToDouble(Prospect::reach).max().orElse(0)),
                TICKS);
    }

    double left() {
        return LEFT;
    }

    double right() {
        return unpriced ? unpricedLeft() - GAP : width - RIGHT;
    }

    double bottom() {
        return height - BOTTOM;
    }

    boolean hasUnpriced() {
        return unpriced;
    }

    /** Left edge of the strip for those whose cost is unknown. */
    double unpricedLeft() {
        return width - RIGHT - UNPRICED;
    }

    double unpricedMiddle() {
        return unpricedLeft() + UNPRICED / 2;
    }

    double unpricedRight() {
        return width - RIGHT;
    }

    /** Where an amount in minor units lies. */
    double x(long cost) {
        double share = Math.log1p(CROWDED * cost / dearest) / Math.log1p(CROWDED);
        return left() + INSET + share * (right() - left() - 2 * INSET);
    }

    double y(double people) {
        return bottom() - Math.sqrt(people / reach.high()) * (bottom() - TOP);
    }

    Point point(Prospect option) {
        double x = option.cost().isPresent() ? x(option.cost().getAsLong()) : unpricedMiddle();
        return new Point(x, y((double) option.reach()));
    }

    List<Double> reaches() {
        return reach.ticks();
    }

    /** Round amounts in minor units with room for their words between them. */
    List<Long> costs() {
        List<Long> costs = new ArrayList<>(List.of(0L));
        for (int digits = minorUnits; digits < MOST_DIGITS + minorUnits; digits++) {
            for (int nice : NICE) {
                long cost = Math.round(nice * Math.pow(10, digits));
                if (cost <= dearest && x(cost) - x(costs.getLast()) >= TICK_ROOM) {
                    costs.add(cost);
                }
            }
        }
        return costs;
    }
}
