package hearth.plan.landscape;

import hearth.plan.Message;
import hearth.plan.Refused;

/**
 * A position on the free map, in map units: at zoom 1 a unit is a pixel, x grows to the right, y downwards, and the core
 * of the landscape is around the origin.
 */
public record Place(double x, double y) {

    public Place {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new Refused("place", Message.of("plan.refused.place"));
        }
    }

    public Place plus(double dx, double dy) {
        return new Place(x + dx, y + dy);
    }
}
