package hearth.plan.arrange;

/** How two discs that are too near part: along the line between their middles, half each, or all when one stays. */
final class Shove {

    /** Who lies on the very same spot parts in a direction of their own. */
    private static final double NOWHERE = 1e-9;

    private static final double GOLDEN = 2.4;

    private Shove() {}

    /**
     * Moves both.
     *
     * @param x of all middles, changed for these two
     * @param y of all middles, changed for these two
     * @param far how far apart the two are
     * @param by how far they part
     * @param firstStays true when i may not move
     * @param secondStays true when j may not move; both never are
     */
    static void apart(
            double[] x, double[] y, int i, int j, double far, double by, boolean firstStays, boolean secondStays) {
        double ux = far < NOWHERE ? Math.cos(i + GOLDEN * j) : (x[j] - x[i]) / far;
        double uy = far < NOWHERE ? Math.sin(i + GOLDEN * j) : (y[j] - y[i]) / far;
        double ofFirst = firstStays ? 0 : secondStays ? 1 : 0.5;
        x[i] -= ux * by * ofFirst;
        y[i] -= uy * by * ofFirst;
        x[j] += ux * by * (1 - ofFirst);
        y[j] += uy * by * (1 - ofFirst);
    }
}
