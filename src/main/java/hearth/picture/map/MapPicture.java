package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Point;
import hearth.picture.Picture;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Ring;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** A picture of the whole landscape on a page, with all that its colours and signs mean below. */
    public static Picture page(
            Arranged arranged, Arrangement arrangement, Colours colours, Texts texts, double width, double height) {
        MapScene scene = arranged.scene(arrangement, arranged.landscape(), colours, texts);
        Picture legend = PageLegend.of(arrangement, colours, texts, width);
        double ground = height - legend.height();
        Picture picture = of(scene, description(scene, texts), width, ground);
        List<Mark> marks = new ArrayList<>(picture.marks());
        legend.marks().forEach(mark -> marks.add(mark.moved(0, ground)));
        return new Picture(width, height, picture.description(), marks, List.of());
    }

    /** What is in view, while somebody looks at it. */
    public static Picture frame(MapScene scene, Viewport view, Attention attention, String description) {
        List<Mark> marks = new MapPicture(scene, view, attention).marks();
        return new Picture(view.width(), view.height(), description, marks, List.of());
    }

    /**
     * What is in view while nobody looks at anything, on an opaque ground: what shines through takes twice as long to be
     * enlarged.
     *
     * @param lifted who is left out, with their ties, because they are shown elsewhere
     */
    public static Picture ground(MapScene scene, Viewport view, Set<NodeId<?>> lifted, String description) {
        List<Mark> marks = new MapPicture(scene, view, Attention.NONE).unattended(lifted);
        return new Picture(view.width(), view.height(), description, marks, List.of());
    }

    /** The part of the view in which something happens while somebody looks at it; without any room where nothing does. */
    public static Viewport attendedPart(MapScene scene, Viewport view, Attention attention) {
        return Happening.of(scene, view, attention);
    }

    /** Only what somebody does with the map: who is selected, pointed at or on the way, and a tie being drawn. */
    public static Picture attended(MapScene scene, Viewport view, Attention attention) {
        List<Mark> marks = new MapPicture(scene, view, attention).attended();
        return new Picture(view.width(), view.height(), "", marks, List.of());
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

    /** A picture in one sentence, for those who cannot see it. */
    public static String description(MapScene scene, Texts texts) {
        return switch (scene.ground()) {
            case QuadrantGround _ -> new QuadrantWords(texts).description(scene.landscape());
            case RingGround _ -> rings(scene, texts);
            default -> map(scene, texts);
        };
    }

    private static String rings(MapScene scene, Texts texts) {
        Map<Ring, Long> counts = scene.landscape().nodes().values().stream()
                .filter(node -> node.kind() != NodeKind.SEGMENT && node.ring() != null)
                .collect(Collectors.groupingBy(node -> Objects.requireNonNull(node.ring()), Collectors.counting()));
        return texts.get(
                "landscape.rings.description",
                counts.getOrDefault(Ring.CORE, 0L),
                counts.getOrDefault(Ring.CIRCLE, 0L),
                counts.getOrDefault(Ring.BEYOND, 0L),
                scene.count(NodeKind.SEGMENT));
    }

    private static String map(MapScene scene, Texts texts) {
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
        scene.ground().below(view, attention, marks);
        TieMarks ties = new TieMarks(scene, view, attention, marks);
        if (nodes.size() <= CROWD) {
            ties.addCalm();
        }
        ties.addLookedAt();
        nodes(nodes);
        scene.ground().above(view, attention, marks);
        inHand();
        return marks;
    }

    private List<Mark> unattended(Set<NodeId<?>> lifted) {
        List<MapNode> nodes = scene.visible(view, attention).stream()
                .filter(node -> !lifted.contains(node.id()))
                .toList();
        marks.add(Mark.Box.filled(0, 0, view.width(), view.height(), 0, Tone.SURFACE));
        scene.ground().below(view, attention, marks);
        if (nodes.size() <= CROWD) {
            new TieMarks(scene, view, attention, marks).addCalm(lifted);
        }
        nodes(nodes);
        scene.ground().above(view, attention, marks);
        return marks;
    }

    private List<Mark> attended() {
        scene.ground().attended(view, attention, marks);
        TieMarks ties = new TieMarks(scene, view, attention, marks);
        ties.addCarried();
        ties.addLookedAt();
        outstanding(scene.attended(view, attention));
        inHand();
        return marks;
    }

    /** A tie being drawn, and where one could be drawn from. */
    private void inHand() {
        reaching();
        Handle.owner(scene, attention).ifPresent(node -> Handle.add(node, scene.look(), view, marks));
    }

    private void nodes(List<MapNode> nodes) {
        if (nodes.size() > CROWD) {
            new Crowd(scene.look()::tone, view).add(nodes, marks);
            outstanding(nodes.stream().filter(this::standsOut).toList());
        } else {
            shapes(nodes);
        }
    }

    /** Where a crowd of its own is looked at, its dots stand out by their colour. */
    private void outstanding(List<MapNode> nodes) {
        if (nodes.size() > CROWD) {
            new Crowd(node -> Tone.EMBER, view).add(nodes, marks);
            shapes(nodes.stream()
                    .filter(node -> node.kind() == NodeKind.SEGMENT)
                    .toList());
        } else {
            shapes(nodes);
        }
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
