package hearth.plan.map;

import hearth.plan.landscape.Place;

/**
 * Evenly spread slots around a centre that never move when there are more of them: Vogel's model of the sunflower head
 * (H. Vogel, “A better way to construct the sunflower head”, Mathematical Biosciences 44, 1979), slot n at angle n · 137.5°
 * and radius c · √n.
 *
 * @param gap least distance between two slots, in map units
 */
record Sunflower(double gap) {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    /** Neighbours in Vogel's spiral are never closer than this many times c. */
    private static final double CLOSEST = 1.6;

    /** The slot number {@code n}, counted from 0, around a centre. */
    Place slot(Place centre, int n) {
        double radius = radius(n);
        double angle = n * GOLDEN_ANGLE;
        return centre.plus(radius * Math.cos(angle), radius * Math.sin(angle));
    }

    /** How far slot {@code n} is from the centre. */
    double radius(int n) {
        return gap / CLOSEST * Math.sqrt(n);
    }
}
