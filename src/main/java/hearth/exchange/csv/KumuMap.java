package hearth.exchange.csv;

import hearth.exchange.MapLabels;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.channel.Channel;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The map as Kumu takes it in: one table of elements, one of connections between their labels. Kumu tells elements apart
 * by their labels, so where two are called the same, one is numbered. Maps are often shown to everybody: addresses and
 * telephone numbers are never in it.
 */
final class KumuMap {

    private static final String BETWEEN = "|";

    private final Plan plan;
    private final List<Node> nodes;
    private final Map<NodeId<?>, String> labels = new HashMap<>();

    private KumuMap(Plan plan) {
        this.plan = plan;
        Map<Node, String> all = MapLabels.of(plan);
        this.nodes = List.copyOf(all.keySet());
        all.forEach((node, label) -> labels.put((NodeId<?>) node.id(), label));
    }

    /** Everything on the map. */
    static Stream<List<@Nullable Object>> elements(Plan plan) {
        KumuMap map = new KumuMap(plan);
        return Stream.concat(
                Stream.of(row("Label", "Type", "Description", "Tags", "Company", "Segment")),
                map.nodes.stream().map(map::element));
    }

    /** Every tie. */
    static Stream<List<@Nullable Object>> connections(Plan plan) {
        KumuMap map = new KumuMap(plan);
        return Stream.concat(
                Stream.of(row("From", "To", "Direction", "Type", "Strength", "Description")),
                plan.all(Tie.class).stream()
                        .sorted(Comparator.comparing(tie -> tie.id().value()))
                        .map(map::connection));
    }

    private List<@Nullable Object> element(Node node) {
        String label = label((NodeId<?>) node.id());
        return switch (node) {
            case Person person ->
                row(
                        label,
                        "Person",
                        person.note(),
                        String.join(BETWEEN, person.labels()),
                        person.company(),
                        segment(person.segment()));
            case Community group -> row(label, "Community", group.note(), "", "", segment(group.segment()));
            case Segment segment -> row(label, "Segment", segment.note(), "", "", "");
            case Channel channel -> row(label, "Channel", channel.use(), "", "", "");
            default -> row(label, node.getClass().getSimpleName(), "", "", "", "");
        };
    }

    private List<@Nullable Object> connection(Tie tie) {
        return row(
                label(tie.from()),
                label(tie.to()),
                isMutual(tie.kind()) ? "undirected" : "directed",
                tie.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                tie.strength(),
                tie.note());
    }

    private static boolean isMutual(TieKind kind) {
        return switch (kind) {
            case KNOWS, WORKS_WITH, COMPETES_WITH -> true;
            case MEMBER_OF, FOLLOWS -> false;
        };
    }

    private String segment(@Nullable SegmentId id) {
        return id == null ? "" : plan.find(id).map(Entity::label).orElse("");
    }

    private String label(NodeId<?> id) {
        return Objects.requireNonNullElse(labels.get(id), id.value());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
