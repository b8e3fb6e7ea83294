package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Point;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.map.MapNode;
import java.util.List;

/** A little pin stuck into somebody whom no layout moves; shown only where one looks, or the map would bristle. */
final class PinMark {

    private static final double HEAD = 3.4;
    private static final double NEEDLE = 5;
    private static final double DIAGONAL = Math.sqrt(0.5);

    private PinMark() {}

    static void add(MapNode node, Look look, Viewport view, List<Mark> marks) {
        Point centre = view.point(node.place());
        double radius = look.radius(node, view.scale());
        double x = centre.x() - look.halfWidth(node, view.scale()) + radius * (1 - DIAGONAL);
        double y = centre.y() - radius * DIAGONAL;
        marks.add(Mark.Path.line(Stroke.of(Tone.INK, 1.5), x, y, x - NEEDLE, y - NEEDLE));
        marks.add(new Mark.Disc(x - NEEDLE, y - NEEDLE, HEAD, Tone.EMBER, 1, Stroke.of(Tone.SURFACE, 1)));
    }
}
