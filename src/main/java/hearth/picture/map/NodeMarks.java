package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The shapes of nodes: discs for people, hexagons for communities, squares for channels, name plates for segments. */
final class NodeMarks {

    /** How a shape is filled and outlined. */
    private record Paint(
            @Nullable Tone fill, double opacity, @Nullable Stroke stroke) {
        static Paint line(Stroke stroke) {
            return new Paint(null, 0, stroke);
        }
    }

    private static final double INITIALS_FROM = 10;
    private static final double LETTER_FROM = 5.5;
    private static final double RING = 4;
    private static final int CORNERS = 6;

    private final Look look;
    private final Viewport view;
    private final Attention attention;
    private final List<Mark> marks;

    NodeMarks(Look look, Viewport view, Attention attention, List<Mark> marks) {
        this.look = look;
        this.view = view;
        this.attention = attention;
        this.marks = marks;
    }

    void add(MapNode node) {
        if (attention.selected().contains(node.id())) {
            shape(node, RING, Paint.line(Stroke.of(Tone.EMBER, 2.5)));
        } else if (node.id().equals(attention.pointed())) {
            shape(node, RING, Paint.line(Stroke.of(Tone.MUTED, 1.5)));
        }
        Tone tone = look.tone(node);
        // An opaque ground first, or the ties below would shine through the tint.
        shape(node, 0, new Paint(Tone.SURFACE, 1, null));
        shape(node, 0, new Paint(tone, isPlate(node) ? 0 : look.fill(node), look.border(node)));
        words(node);
        look.sign(node).ifPresent(sign -> sign(node, sign));
    }

    /** On the rim of a large shape; instead of anything else inside a small one. */
    private void sign(MapNode node, String sign) {
        double radius = look.radius(node, view.scale());
        Point centre = view.point(node.place());
        if (radius >= INITIALS_FROM) {
            double badge = Math.clamp(radius * 0.38, 5.5, 9);
            double away = radius * 0.71 + badge * 0.35;
            double x = centre.x() + away;
            double y = centre.y() - away;
            marks.add(new Mark.Disc(x, y, badge, look.tone(node), 1, Stroke.of(Tone.SURFACE, 1.25)));
            letter(x, y, sign, badge * 1.35, Tone.SURFACE);
        } else if (radius >= LETTER_FROM) {
            letter(centre.x(), centre.y(), sign, radius * 1.35, Tone.INK);
        }
    }

    private void letter(double x, double y, String letter, double size, Tone tone) {
        marks.add(new Mark.Label(x, y + size * 0.34, letter, Anchor.MIDDLE, size, true, tone));
    }

    private void words(MapNode node) {
        double radius = look.radius(node, view.scale());
        Point centre = view.point(node.place());
        if (isPlate(node)) {
            double size = Look.nameSize(node, view.scale());
            marks.add(new Mark.Label(
                    centre.x(), centre.y() + size * 0.34, node.label(), Anchor.MIDDLE, size, true, Tone.INK));
        } else if (radius >= INITIALS_FROM) {
            double size = Math.min(radius * 0.85, 22);
            marks.add(new Mark.Label(
                    centre.x(),
                    centre.y() + size * 0.34,
                    Look.initials(node.label()),
                    Anchor.MIDDLE,
                    size,
                    true,
                    node.retired() ? Tone.MUTED : Tone.INK));
        }
    }

    private void shape(MapNode node, double grown, Paint paint) {
        Point at = view.point(node.place());
        double radius = look.radius(node, view.scale()) + grown;
        marks.add(
                switch (node.kind()) {
                    case PERSON -> new Mark.Disc(at.x(), at.y(), radius, paint.fill, paint.opacity, paint.stroke);
                    case COMMUNITY ->
                        new Mark.Path(hexagon(at, radius * 1.08), true, paint.stroke, paint.fill, paint.opacity);
                    case CHANNEL -> box(at, radius, radius, radius * 0.35, paint);
                    case SEGMENT -> box(at, look.halfWidth(node, view.scale()) + grown, radius, radius, paint);
                });
    }

    private static Mark box(Point at, double halfWidth, double halfHeight, double corner, Paint paint) {
        double left = at.x() - halfWidth;
        double top = at.y() - halfHeight;
        return new Mark.Box(left, top, 2 * halfWidth, 2 * halfHeight, corner, paint.fill, paint.opacity, paint.stroke);
    }

    private static List<Point> hexagon(Point at, double radius) {
        return IntStream.range(0, CORNERS)
                .mapToObj(corner -> Math.PI / 3 * corner)
                .map(angle -> new Point(at.x() + radius * Math.cos(angle), at.y() + radius * Math.sin(angle)))
                .toList();
    }

    private static boolean isPlate(MapNode node) {
        return node.kind() == NodeKind.SEGMENT;
    }
}
