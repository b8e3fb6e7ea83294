package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Point;
import hearth.picture.Picture;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays the map out: the whole of it for a page, or what is in view for one frame on screen. */
public final class MapPicture {

    /** More nodes than this in one view are shown as a crowd. */
    static final int CROWD = 1_500;

    private final MapScene scene;
    private final Viewport view;
    private final Attention attention;
    private final List<Mark> marks = new ArrayList<>();

    private MapPicture(MapScene scene, Viewport view, Attention attention) {
        this.scene = scene;
        this.view = view;
        this.attention = attention;
    }

    /** A whole landscape on a page. */
    public static Picture of(MapScene scene, String description, double width, double height) {
        Viewport view = Viewport.of(width, height).fitting(scene.bounds(), scene.margin());
        return frame(scene, view, Attention.NONE, description);
    }

    /** What is in view, while somebody looks at it. */
    public static Picture frame(MapScene scene, Viewport view, Attention attention, String description) {
        List<Mark> marks = new MapPicture(scene, view, attention).marks();
        return new Picture(view.width(), view.height(), description, marks, List.of());
    }

    /** What is seen while one picture turns into another. */
    public static Picture crossing(
            Crossing crossing, MapScene to, Viewport toView, Attention attention, String description) {
        List<Mark> marks = new ArrayList<>();
        crossing.ground(to, toView, marks);
        marks.addAll(
                new MapPicture(crossing.scene(to, toView), crossing.view(toView), attention.withoutMoves()).marks());
        return new Picture(toView.width(), toView.height(), description, marks, List.of());
    }

    /** The map in one sentence, for those who cannot see it. */
    public static String description(MapScene scene, Texts texts) {
        return texts.get(
                "landscape.map.description",
                scene.count(NodeKind.PERSON),
                scene.count(NodeKind.SEGMENT),
                scene.count(NodeKind.COMMUNITY),
                scene.count(NodeKind.CHANNEL),
                scene.landscape().ties().size());
    }

    private List<Mark> marks() {
        List<MapNode> nodes = scene.visible(view, attention);
        boolean crowded = nodes.size() > CROWD;
        scene.ground().below(view, attention, marks);
        new TieMarks(scene, view, attention, marks).add(crowded);
        if (crowded) {
            crowd(nodes);
        } else {
            shapes(nodes);
        }
        scene.ground().above(view, marks);
        reaching();
        Handle.owner(scene, attention).ifPresent(node -> Handle.add(node, scene.look(), view, marks));
        return marks;
    }

    private void crowd(List<MapNode> nodes) {
        new Crowd(scene.look(), view).add(nodes, marks);
        shapes(nodes.stream().filter(this::standsOut).toList());
    }

    private boolean standsOut(MapNode node) {
        return node.kind() == NodeKind.SEGMENT || attention.isOn(node.id());
    }

    /** Whoever is looked at lies on top, but for the name plates. */
    private void shapes(List<MapNode> nodes) {
        NodeMarks shapes = new NodeMarks(scene.look(), view, attention, marks);
        nodes.stream()
                .filter(node -> node.kind() != NodeKind.SEGMENT)
                .sorted(Comparator.comparing(node -> attention.isOn(node.id())))
                .forEach(shapes::add);
        new NameTags(scene, view, attention).add(nodes, marks);
        nodes.stream().filter(node -> node.kind() == NodeKind.SEGMENT).forEach(shapes::add);
        pins(nodes);
    }

    /** Only on the free map is a place one's own. */
    private void pins(List<MapNode> nodes) {
        if (scene.ground() instanceof Countries) {
            nodes.stream()
                    .filter(node -> attention.isOn(node.id()) && node.pinned())
                    .forEach(node -> PinMark.add(node, scene.look(), view, marks));
        }
    }

    private void reaching() {
        Attention.Reaching reaching = attention.reaching();
        if (reaching != null) {
            scene.now(reaching.from(), attention).ifPresent(from -> {
                Point start = view.point(from.place());
                Point end = view.point(reaching.to());
                marks.add(Mark.Path.line(Stroke.of(Tone.EMBER, 2), start.x(), start.y(), end.x(), end.y()));
                marks.add(Mark.Disc.filled(end.x(), end.y(), 4, Tone.EMBER));
            });
        }
    }
}
