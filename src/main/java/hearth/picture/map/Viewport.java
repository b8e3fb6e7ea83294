package hearth.picture.map;

import hearth.picture.Mark.Point;
import hearth.plan.landscape.Place;

/**
 * The part of the map in view.
 *
 * @param centre the place in the middle of the view
 * @param scale pixels per map unit
 * @param width of the view in pixels
 * @param height of the view in pixels
 */
public record Viewport(Place centre, double scale, double width, double height) {

    public static final double LEAST = 0.02;
    public static final double MOST = 4;

    /** Nothing is shown larger than this when fitted: two people alone must not look like giants. */
    private static final double MOST_FITTED = 1.25;

    public Viewport {
        scale = Math.clamp(scale, LEAST, MOST);
    }

    /** A view of these pixels at scale 1 around the origin. */
    public static Viewport of(double width, double height) {
        return new Viewport(new Place(0, 0), 1, width, height);
    }

    /** The place under a point of the view. */
    public Place place(double x, double y) {
        return centre.plus((x - width / 2) / scale, (y - height / 2) / scale);
    }

    /** Where in the view a place is. */
    public Point point(Place place) {
        return new Point(x(place.x()), y(place.y()));
    }

    double x(double mapX) {
        return (mapX - centre.x()) * scale + width / 2;
    }

    double y(double mapY) {
        return (mapY - centre.y()) * scale + height / 2;
    }

    /** This view after the ground was dragged by so many pixels. */
    public Viewport panned(double dx, double dy) {
        return at(centre.plus(-dx / scale, -dy / scale));
    }

    /** This view, nearer or farther, with what is under the point staying under it. */
    public Viewport zoomed(double factor, double x, double y) {
        Place under = place(x, y);
        Viewport nearer = new Viewport(centre, scale * factor, width, height);
        Place now = nearer.place(x, y);
        return nearer.at(centre.plus(under.x() - now.x(), under.y() - now.y()));
    }

    /** This view, nearer or farther, around its middle. */
    public Viewport zoomed(double factor) {
        return zoomed(factor, width / 2, height / 2);
    }

    /** This view in a room of another size; the top left corner stays where it is, so that a side panel moves nobody. */
    public Viewport sized(double newWidth, double newHeight) {
        Place middle = centre.plus((newWidth - width) / 2 / scale, (newHeight - height) / 2 / scale);
        return new Viewport(middle, scale, newWidth, newHeight);
    }

    /** A part of this view, of whole pixels, that holds what lies in it of some bounds and of so many pixels around them. */
    Viewport part(Bounds bounds, double margin) {
        double left = Math.clamp(Math.floor(x(bounds.left()) - margin), 0, width);
        double top = Math.clamp(Math.floor(y(bounds.top()) - margin), 0, height);
        double right = Math.clamp(Math.ceil(x(bounds.right()) + margin), left, width);
        double bottom = Math.clamp(Math.ceil(y(bounds.bottom()) + margin), top, height);
        return new Viewport(place((left + right) / 2, (top + bottom) / 2), scale, right - left, bottom - top);
    }

    /** This view around another place. */
    public Viewport at(Place newCentre) {
        return new Viewport(newCentre, scale, width, height);
    }

    /** This view, moved no farther than needed for a part of the map to lie so many pixels inside it, or in its middle. */
    public Viewport holding(Bounds part, double margin) {
        Point first = point(new Place(part.left(), part.top()));
        Point last = point(new Place(part.right(), part.bottom()));
        return panned(into(first.x(), last.x(), width, margin), into(first.y(), last.y(), height, margin));
    }

    /** How far a stretch has to move to lie within a length, less a margin at both ends. */
    private static double into(double first, double last, double length, double margin) {
        if (last - first > length - 2 * margin) {
            return length / 2 - (first + last) / 2;
        }
        return Math.max(0, margin - first) - Math.max(0, last - length + margin);
    }

    /** A view of all of {@code bounds}, with a margin in pixels on all sides. */
    public Viewport fitting(Bounds bounds, double margin) {
        if (bounds.isEmpty()) {
            return of(width, height);
        }
        double across = Math.max(1, width - 2 * margin) / Math.max(1, bounds.width());
        double down = Math.max(1, height - 2 * margin) / Math.max(1, bounds.height());
        Place middle = new Place((bounds.left() + bounds.right()) / 2, (bounds.top() + bounds.bottom()) / 2);
        return new Viewport(middle, Math.min(MOST_FITTED, Math.min(across, down)), width, height);
    }

    /** What of the map is in view, and a little more around it, in pixels. */
    public Bounds visible(double margin) {
        Place first = place(-margin, -margin);
        Place last = place(width + margin, height + margin);
        return new Bounds(first.x(), first.y(), last.x(), last.y());
    }
}
