package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.picture.Tone;
import hearth.plan.landscape.NodeId;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names under the nodes, as many as fit without lying on each other: whoever is looked at first, then communities and
 * channels, then people by how many they reach. Far away only the looked at keep theirs.
 */
final class NameTags {

    /** Whoever is smaller than this is a dot, and names of dots would be a thicket. */
    private static final double LEGIBLE = 5.5;

    private static final int MOST = 260;

    /** Of so many the name is written wherever they stand; more are named where there is room, as if nobody looked. */
    private static final int FEW = 12;

    private static final double PADDING = 3;
    private static final double HIGH = 1.25;
    private static final double VEIL = 0.86;

    private final Look look;
    private final List<Box> words;
    private final Viewport view;
    private final Attention attention;
    private final Set<NodeId<?>> ends = new HashSet<>();
    private final List<Box> taken = new ArrayList<>();

    NameTags(MapScene scene, Viewport view, Attention attention) {
        this.look = scene.look();
        this.words = scene.ground().words(view);
        this.view = view;
        this.attention = attention;
        scene.landscape().ties().stream()
                .filter(tie -> attention.isOn(tie.id()))
                .flatMap(tie -> Stream.<NodeId<?>>of(tie.from(), tie.to()))
                .forEach(ends::add);
    }

    void add(List<MapNode> nodes, List<Mark> marks) {
        taken.addAll(words);
        nodes.forEach(node -> taken.add(shape(node)));
        nodes.stream()
                .filter(node -> node.kind() != NodeKind.SEGMENT)
                .filter(node -> look.radius(node, view.scale()) >= LEGIBLE || isLookedAt(node))
                .sorted(Comparator.comparingDouble(this::weight).reversed())
                .limit(MOST)
                .forEach(node -> tag(node, marks));
    }

    /** Somebody looks at a tie to see between whom it is. */
    private boolean isLookedAt(MapNode node) {
        return attention.isOn(node.id()) || ends.contains(node.id());
    }

    private boolean mustBeNamed(MapNode node) {
        return node.id().equals(attention.pointed())
                || (isLookedAt(node) && attention.selected().size() <= FEW);
    }

    private double weight(MapNode node) {
        double looked = isLookedAt(node) ? 1_000 : 0;
        double known = node.kind() == NodeKind.PERSON ? 0 : 100;
        return looked + known + look.radius(node, 1);
    }

    private void tag(MapNode node, List<Mark> marks) {
        double size = Look.nameSize(node, view.scale());
        Box below = box(node, size, look.radius(node, view.scale()) + 2);
        Box above = box(node, size, -look.radius(node, view.scale()) - size * HIGH - 1);
        if (isFree(below) || mustBeNamed(node)) {
            write(node, size, below, marks);
        } else if (isFree(above)) {
            write(node, size, above, marks);
        }
    }

    private void write(MapNode node, double size, Box box, List<Mark> marks) {
        taken.add(box);
        marks.add(new Mark.Box(
                box.left(), box.top(), box.right() - box.left(), size * HIGH, 4, Tone.SURFACE, VEIL, null));
        marks.add(new Mark.Label(
                (box.left() + box.right()) / 2,
                box.top() + size * 0.98,
                node.label(),
                Anchor.MIDDLE,
                size,
                isBold(node),
                tone(node)));
    }

    private Box box(MapNode node, double size, double down) {
        Point centre = view.point(node.place());
        double half = Words.width(node.label(), size, isBold(node)) / 2 + PADDING;
        double top = centre.y() + down;
        return new Box(centre.x() - half, top, centre.x() + half, top + size * HIGH);
    }

    private boolean isFree(Box box) {
        return taken.stream().noneMatch(box::overlaps);
    }

    private boolean isBold(MapNode node) {
        return isLookedAt(node) || node.kind() != NodeKind.PERSON;
    }

    private static Tone tone(MapNode node) {
        return node.retired() ? Tone.MUTED : Tone.INK;
    }

    private Box shape(MapNode node) {
        Point centre = view.point(node.place());
        double half = look.halfWidth(node, view.scale());
        double high = look.radius(node, view.scale());
        return new Box(centre.x() - half, centre.y() - high, centre.x() + half, centre.y() + high);
    }
}
