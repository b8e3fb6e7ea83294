package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.picture.Tone;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names under the nodes, as many as fit without lying on each other: whoever is looked at first, then communities and
 * channels, then people by how many they reach. Far away only the looked at keep theirs.
 */
final class NameTags {

    /** Below this scale people are dots and names would be a thicket. */
    private static final double LEGIBLE = 0.32;

    private static final int MOST = 260;
    private static final double PADDING = 3;
    private static final double VEIL = 0.78;

    private final Viewport view;
    private final Attention attention;
    private final List<Box> taken = new ArrayList<>();

    NameTags(Viewport view, Attention attention) {
        this.view = view;
        this.attention = attention;
    }

    void add(List<MapNode> nodes, List<Mark> marks) {
        nodes.stream().filter(node -> node.kind() == NodeKind.SEGMENT).forEach(node -> taken.add(plate(node)));
        nodes.stream()
                .filter(node -> node.kind() != NodeKind.SEGMENT)
                .filter(node -> view.scale() >= LEGIBLE || attention.isOn(node.id()))
                .sorted(Comparator.comparingDouble(this::weight).reversed())
                .limit(MOST)
                .forEach(node -> tag(node, marks));
    }

    private double weight(MapNode node) {
        double looked = attention.isOn(node.id()) ? 1_000 : 0;
        double known = node.kind() == NodeKind.PERSON ? 0 : 100;
        return looked + known + Look.radius(node, 1);
    }

    private void tag(MapNode node, List<Mark> marks) {
        double size = Look.nameSize(node, view.scale());
        Point centre = view.point(node.place());
        double half = Words.width(node.label(), size, isBold(node)) / 2 + PADDING;
        double top = centre.y() + Look.radius(node, view.scale()) + 2;
        Box box = new Box(centre.x() - half, top, centre.x() + half, top + size * 1.3);
        if (attention.isOn(node.id()) || taken.stream().noneMatch(box::overlaps)) {
            taken.add(box);
            marks.add(new Mark.Box(box.left(), top, 2 * half, size * 1.3, 4, Tone.SURFACE, VEIL, null));
            marks.add(new Mark.Label(
                    centre.x(), top + size, node.label(), Anchor.MIDDLE, size, isBold(node), tone(node)));
        }
    }

    private boolean isBold(MapNode node) {
        return attention.isOn(node.id()) || node.kind() != NodeKind.PERSON;
    }

    private static Tone tone(MapNode node) {
        return node.retired() ? Tone.MUTED : Tone.INK;
    }

    private Box plate(MapNode node) {
        Point centre = view.point(node.place());
        double half = Look.halfWidth(node, view.scale());
        double high = Look.radius(node, view.scale());
        return new Box(centre.x() - half, centre.y() - high, centre.x() + half, centre.y() + high);
    }
}
