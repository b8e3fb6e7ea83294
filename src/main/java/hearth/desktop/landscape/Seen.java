package hearth.desktop.landscape;

import hearth.picture.map.Arranged;
import hearth.picture.map.Arrangement;
import hearth.picture.map.Colours;
import hearth.picture.map.MapScene;
import hearth.plan.Plan;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Landscape;
import hearth.plan.map.Lens;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.plan.map.Rings;
import hearth.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The landscape as it was projected from one plan through one filter. Two of these are never equal, so that every plan is
 * told of, also one that looks the same: gestures under way wait for it.
 */
public final class Seen {

    /** What is there before the first projection has come. */
    static final Seen NOT_YET = new Seen();

    private final Plan plan;
    private final Arranged arranged;
    private final Landscape shown;
    private final Lens lens;
    private final Colouring colouring;
    private final Colours colours;
    private final Map<Arrangement, MapScene> scenes = new EnumMap<>(Arrangement.class);
    private final long people;
    private final List<MapNode> rows;
    private final Map<SegmentId, String> segments;

    private Seen() {
        this(
                Plan.empty(),
                Arranged.NOBODY,
                Arranged.NOBODY.landscape(),
                Lens.CLEAR,
                Colouring.USUAL,
                Colours.NONE,
                each -> new MapScene(Arranged.NOBODY.landscape()));
    }

    Seen(Plan plan, Arranged arranged, Landscape shown, Lens lens, Colouring colouring, Colours colours, Texts texts) {
        this(plan, arranged, shown, lens, colouring, colours, scenes(arranged, lens.of(shown), colours, texts));
    }

    private static Function<Arrangement, MapScene> scenes(
            Arranged arranged, Landscape pictured, Colours colours, Texts texts) {
        return each -> arranged.scene(each, pictured, colours, texts);
    }

    private Seen(
            Plan plan,
            Arranged arranged,
            Landscape shown,
            Lens lens,
            Colouring colouring,
            Colours colours,
            Function<Arrangement, MapScene> scene) {
        this.lens = lens;
        this.colouring = colouring;
        this.colours = colours;
        this.plan = plan;
        this.arranged = arranged;
        this.shown = shown;
        for (Arrangement each : Arrangement.values()) {
            scenes.put(each, scene.apply(each));
        }
        this.people = whole().nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.PERSON)
                .count();
        this.rows = List.copyOf(shown.nodes().values());
        this.segments = whole().segments().stream().collect(Collectors.toUnmodifiableMap(Segment::id, Segment::name));
    }

    Plan plan() {
        return plan;
    }

    /** True when a plan has been projected and was found to hold nothing of the landscape. */
    boolean isKnownEmpty() {
        return isKnown() && whole().isEmpty();
    }

    /** False until the first projection has come. */
    @SuppressWarnings("ReferenceEquality")
    boolean isKnown() {
        return this != NOT_YET;
    }

    /** Everything, also what the filter hides. */
    public Landscape whole() {
        return arranged.landscape();
    }

    /** How many people there are, also those the filter hides. */
    long people() {
        return people;
    }

    /** How the pictures look at what the filter leaves. */
    Lens lens() {
        return lens;
    }

    /** What the filter leaves; the pictures may show less of it. */
    public Landscape shown() {
        return shown;
    }

    /** What the colours mean, and which of them are shown. */
    Colouring colouring() {
        return colouring;
    }

    /** The colour of every group. */
    Colours colours() {
        return colours;
    }

    /** What the filter leaves, as a list. */
    List<MapNode> rows() {
        return rows;
    }

    /** The names of all segments. */
    Map<SegmentId, String> segments() {
        return segments;
    }

    /** What the filter leaves, ready to be looked at. */
    public MapScene scene(Arrangement arrangement) {
        return Objects.requireNonNull(scenes.get(arrangement));
    }

    /** A node where it stands in a picture, whether the filter shows it or not. */
    Optional<MapNode> node(Arrangement arrangement, NodeId<?> id) {
        return arranged.find(arrangement, id);
    }

    /** The rings, to know which of them a place lies in. */
    Rings rings() {
        return arranged.rings();
    }
}
