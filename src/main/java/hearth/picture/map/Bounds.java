package hearth.picture.map;

import hearth.plan.landscape.Place;
import java.util.Collection;

/** A rectangle of the map, in map units; the empty one holds nothing. */
public record Bounds(double left, double top, double right, double bottom) {

    public static final Bounds EMPTY = new Bounds(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** The smallest bounds around these places. */
    public static Bounds around(Collection<Place> places) {
        Bounds bounds = EMPTY;
        for (Place place : places) {
            bounds = bounds.with(place);
        }
        return bounds;
    }

    /** The bounds of the line between two places. */
    static Bounds of(Place one, Place other) {
        return EMPTY.with(one).with(other);
    }

    public boolean isEmpty() {
        return left > right;
    }

    public Bounds grown(double by) {
        return new Bounds(left - by, top - by, right + by, bottom + by);
    }

    public boolean contains(Place place) {
        return place.x() >= left && place.x() <= right && place.y() >= top && place.y() <= bottom;
    }

    boolean overlaps(Bounds other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    private Bounds with(Place place) {
        return new Bounds(
                Math.min(left, place.x()),
                Math.min(top, place.y()),
                Math.max(right, place.x()),
                Math.max(bottom, place.y()));
    }
}
