package hearth.desktop.landscape;

import hearth.picture.map.MapScene;
import hearth.plan.Plan;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The landscape as it was projected from one plan through one filter. Two of these are never equal, so that every plan is
 * told of, also one that looks the same: gestures under way wait for it.
 */
public final class Seen {

    /** What is there before the first projection has come. */
    static final Seen NOT_YET =
            new Seen(Plan.empty(), new Landscape(Map.of(), List.of(), List.of()), LandscapeFilter.ALL);

    private final Plan plan;
    private final Landscape whole;
    private final MapScene scene;
    private final long people;
    private final List<MapNode> rows;
    private final Map<SegmentId, String> segments;

    Seen(Plan plan, Landscape whole, LandscapeFilter filter) {
        this.plan = plan;
        this.whole = whole;
        this.scene = new MapScene(filter.of(whole));
        this.people = whole.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.PERSON)
                .count();
        this.rows = List.copyOf(shown().nodes().values());
        this.segments = whole.segments().stream().collect(Collectors.toUnmodifiableMap(Segment::id, Segment::name));
    }

    Plan plan() {
        return plan;
    }

    /** True when a plan has been projected and was found to hold nothing of the landscape. */
    boolean isKnownEmpty() {
        return isKnown() && whole.isEmpty();
    }

    /** False until the first projection has come. */
    @SuppressWarnings("ReferenceEquality")
    boolean isKnown() {
        return this != NOT_YET;
    }

    /** Everything, also what the filter hides. */
    public Landscape whole() {
        return whole;
    }

    /** How many people there are, also those the filter hides. */
    long people() {
        return people;
    }

    /** What the filter leaves. */
    public Landscape shown() {
        return scene.landscape();
    }

    /** What the filter leaves, as a list. */
    List<MapNode> rows() {
        return rows;
    }

    /** The names of all segments. */
    Map<SegmentId, String> segments() {
        return segments;
    }

    /** What the filter leaves, ready for the map. */
    public MapScene scene() {
        return scene;
    }
}
