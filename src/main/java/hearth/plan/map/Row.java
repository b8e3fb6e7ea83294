package hearth.plan.map;

import hearth.plan.landscape.Place;
import hearth.plan.map.Rings.Sector;

/** A row of people in a sector: a piece of an ellipse, measured along itself, so that neighbours stand equally far apart. */
final class Row {

    /** Corners for a whole turn; between them the ellipse is as good as straight. */
    private static final int CORNERS = 240;

    private final Sector sector;
    private final double radius;
    private final double[] lengths;

    Row(Sector sector, double radius) {
        this.sector = sector;
        this.radius = radius;
        int corners = Math.max(4, (int) Math.ceil(CORNERS * sector.sweep() / (2 * Math.PI)));
        this.lengths = new double[corners + 1];
        for (int corner = 1; corner <= corners; corner++) {
            Place before = corner(corner - 1);
            Place here = corner(corner);
            lengths[corner] = lengths[corner - 1] + Math.hypot(here.x() - before.x(), here.y() - before.y());
        }
    }

    double length() {
        return lengths[lengths.length - 1];
    }

    /** The place after a share of the whole length. */
    Place place(double share) {
        double wanted = share * length();
        int corner = 1;
        while (corner < lengths.length - 1 && lengths[corner] < wanted) {
            corner++;
        }
        double step = lengths[corner] - lengths[corner - 1];
        double rest = step == 0 ? 0 : (wanted - lengths[corner - 1]) / step;
        return corner(corner - 1 + rest);
    }

    private Place corner(double number) {
        return Rings.at(sector.from() + sector.sweep() * number / (lengths.length - 1), radius);
    }
}
