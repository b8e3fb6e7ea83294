package hearth.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing to paint. Coordinates are pixels from the picture's top left corner; later marks lie on earlier ones. */
public sealed interface Mark {

    /** The same mark somewhere else. */
    default Mark moved(double dx, double dy) {
        return switch (this) {
            case Path path ->
                new Path(
                        path.points.stream()
                                .map(point -> new Point(point.x + dx, point.y + dy))
                                .toList(),
                        path.closed,
                        path.stroke,
                        path.fill,
                        path.opacity);
            case Box box ->
                new Box(box.x + dx, box.y + dy, box.width, box.height, box.radius, box.fill, box.opacity, box.stroke);
            case Disc disc -> new Disc(disc.x + dx, disc.y + dy, disc.radius, disc.fill, disc.opacity, disc.stroke);
            case Label label ->
                new Label(label.x + dx, label.y + dy, label.text, label.anchor, label.size, label.bold, label.tone);
            case Faded faded ->
                new Faded(
                        faded.opacity,
                        faded.marks.stream().map(mark -> mark.moved(dx, dy)).toList());
        };
    }

    /** A point of a path. */
    record Point(double x, double y) {}

    /**
     * Points joined by straight lines.
     *
     * @param fill painted inside when closed, or null
     * @param opacity of the fill, 0 to 1
     */
    record Path(
            List<Point> points,
            boolean closed,
            @Nullable Stroke stroke,
            @Nullable Tone fill,
            double opacity) implements Mark {
        public Path {
            points = List.copyOf(points);
        }

        public static Path line(Stroke stroke, List<Point> points) {
            return new Path(points, false, stroke, null, 1);
        }

        public static Path line(Stroke stroke, double x1, double y1, double x2, double y2) {
            return line(stroke, List.of(new Point(x1, y1), new Point(x2, y2)));
        }

        public static Path area(Tone fill, double opacity, List<Point> points) {
            return new Path(points, true, null, fill, opacity);
        }
    }

    /** A rectangle with corners rounded by {@code radius}. */
    record Box(
            double x,
            double y,
            double width,
            double height,
            double radius,
            @Nullable Tone fill,
            double opacity,
            @Nullable Stroke stroke)
            implements Mark {
        public static Box filled(double x, double y, double width, double height, double radius, Tone fill) {
            return new Box(x, y, width, height, radius, fill, 1, null);
        }
    }

    /** A disc around its centre. */
    record Disc(
            double x,
            double y,
            double radius,
            @Nullable Tone fill,
            double opacity,
            @Nullable Stroke stroke) implements Mark {
        public static Disc filled(double x, double y, double radius, Tone fill) {
            return new Disc(x, y, radius, fill, 1, null);
        }
    }

    /** Where a label's x lies in its text. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * One line of text.
     *
     * @param y of the base line
     * @param size font size in pixels
     */
    record Label(double x, double y, String text, Anchor anchor, double size, boolean bold, Tone tone) implements Mark {
        public static Label of(double x, double y, String text, Anchor anchor, double size, Tone tone) {
            return new Label(x, y, text, anchor, size, false, tone);
        }
    }

    /**
     * Marks that come or go.
     *
     * @param opacity 0 to 1, of all of them together with their own
     */
    record Faded(double opacity, List<Mark> marks) implements Mark {
        public Faded {
            marks = List.copyOf(marks);
        }
    }
}
