package hearth.picture;

import hearth.picture.Mark.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for names beside points, where nothing lies yet. */
final class FreeNames {

    /** How much nearer a name comes sideways when it stands at a corner. */
    private static final double ASLANT = 0.6;

    private final double left;
    private final double right;
    private final double top;
    private final List<Room> taken = new ArrayList<>();

    private record Room(double left, double top, double right, double bottom) {
        boolean meets(Room other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Names stay between {@code left} and {@code right}, and below {@code top}. */
    FreeNames(double left, double right, double top) {
        this.left = left;
        this.right = right;
        this.top = top;
    }

    /** Keeps a disc free of names. */
    void taken(double x, double y, double radius) {
        taken.add(new Room(x - radius, y - radius, x + radius, y + radius));
    }

    /** Keeps a line that goes straight up or across free of names. */
    void taken(Point from, Point to) {
        taken.add(new Room(
                Math.min(from.x(), to.x()) - 1,
                Math.min(from.y(), to.y()) - 1,
                Math.max(from.x(), to.x()) + 1,
                Math.max(from.y(), to.y()) + 1));
    }

    /**
     * Where a name of this width and size may begin, on its base line: to the right of its point or else to the left,
     * above, below or at a corner; nowhere when everything is taken. What is found is taken from then on.
     *
     * @param away from the point to the name
     */
    Optional<Point> place(Point at, double away, double width, double size) {
        return Stream.of(
                        new Point(at.x() + away, at.y() + size / 3),
                        new Point(at.x() - away - width, at.y() + size / 3),
                        new Point(at.x() - width / 2, at.y() - away),
                        new Point(at.x() - width / 2, at.y() + away + size * 0.8),
                        new Point(at.x() + away * ASLANT, at.y() + away + size * 0.6),
                        new Point(at.x() - away * ASLANT - width, at.y() - away + size * 0.2),
                        new Point(at.x() + away * ASLANT, at.y() - away + size * 0.2),
                        new Point(at.x() - away * ASLANT - width, at.y() + away + size * 0.6))
                .filter(start -> start.x() >= left && start.x() + width <= right && start.y() - size >= top)
                .filter(start -> isFree(room(start, width, size)))
                .findFirst()
                .map(start -> take(start, width, size));
    }

    private Point take(Point start, double width, double size) {
        taken.add(room(start, width, size));
        return start;
    }

    private boolean isFree(Room wanted) {
        return taken.stream().noneMatch(wanted::meets);
    }

    private static Room room(Point start, double width, double size) {
        return new Room(start.x(), start.y() - size, start.x() + width, start.y() + size * 0.3);
    }
}
