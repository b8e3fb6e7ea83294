package hearth.plan.landscape;

import hearth.plan.Message;
import hearth.plan.Refused;

/**
 * A position on the free map, in map units: at zoom 1 a unit is a pixel, x grows to the right, y downwards, and the core
 * of the landscape is around the origin.
 *
 * @param arranged true when a layout found it, and may find a better one; false for a node's own place, where somebody
 *     put it and where it stays
 */
public record Place(double x, double y, boolean arranged) {

    public Place {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new Refused("place", Message.of("plan.refused.place"));
        }
    }

    /** A node's own place. */
    public Place(double x, double y) {
        this(x, y, false);
    }

    /** So far from here; an own place, for a layout does not push. */
    public Place plus(double dx, double dy) {
        return new Place(x + dx, y + dy);
    }

    /** The same spot, as found by a layout. */
    public Place asArranged() {
        return new Place(x, y, true);
    }
}
