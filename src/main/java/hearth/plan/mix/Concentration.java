package hearth.plan.mix;

import java.util.Collection;

/** How much of something lies in few hands. */
public final class Concentration {

    private static final double PERCENT = 100;

    private Concentration() {}

    /**
     * The Herfindahl–Hirschman index of amounts: the sum of their squared percentages of the whole, from nearly 0 to
     * 10,000. Four firms with 30, 30, 20 and 20 percent give 2,600 (US Department of Justice, Antitrust Division,
     * "Herfindahl–Hirschman Index"). 0 of nothing.
     */
    public static double hhi(Collection<Double> amounts) {
        double whole = amounts.stream().mapToDouble(Double::doubleValue).sum();
        return whole == 0
                ? 0
                : amounts.stream()
                        .mapToDouble(amount -> PERCENT * amount / whole)
                        .map(percent -> percent * percent)
                        .sum();
    }

    /** How many equal parts would be as concentrated: 10,000 ÷ HHI (Adelman's numbers equivalent, 1969). */
    public static double equalParts(double hhi) {
        return hhi == 0 ? 0 : PERCENT * PERCENT / hhi;
    }
}
