package hearth.picture.map;

import hearth.picture.Mark.Point;

/** Room that a name or a shape takes on the page, in pixels. */
record Box(double left, double top, double right, double bottom) {

    static Box around(Point point, double reach) {
        return new Box(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
