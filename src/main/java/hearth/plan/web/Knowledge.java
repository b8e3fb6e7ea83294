package hearth.plan.web;

import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.MapTie;
import hearth.plan.map.NodeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a map knows beyond what one sees on it.
 *
 * @param bridges over whom most ways lead out of the core, the busiest first
 * @param groups who belongs together by their ties, the largest first; only those of several
 * @param steps how many people stand so many steps from the core
 * @param cut people to whom no way leads from the core
 * @param untended people of the core and its circle who are not among the first hundred and with whom no contact was ever
 *     noted, the nearest and busiest first
 * @param unreached segments to none of whose people a way leads from the core
 */
public record Knowledge(
        Connections connections,
        List<Bridge> bridges,
        List<Group> groups,
        Map<Integer, Integer> steps,
        List<MapNode> cut,
        List<MapNode> untended,
        List<MapNode> unreached) {

    private static final int BRIDGES = 8;
    private static final int AUDIENCES = 3;

    /**
     * Nodes that belong together.
     *
     * @param number see {@link Connection#group()}
     * @param centre the one that has most ties
     */
    public record Group(int number, MapNode centre, int size) {}

    public Knowledge {
        bridges = List.copyOf(bridges);
        groups = List.copyOf(groups);
        steps = Map.copyOf(steps);
        cut = List.copyOf(cut);
        untended = List.copyOf(untended);
        unreached = List.copyOf(unreached);
    }

    public static Knowledge of(Plan plan, Landscape landscape) {
        return of(plan, landscape, Connections.of(landscape));
    }

    /** With connections that are known already to be those of this landscape. */
    public static Knowledge of(Plan plan, Landscape landscape, Connections connections) {
        return new Knowledge(
                connections,
                bridges(landscape, connections),
                groups(connections),
                steps(connections),
                people(connections)
                        .filter(each -> each.steps().isEmpty())
                        .map(Connection::node)
                        .toList(),
                untended(plan, connections),
                unreached(connections));
    }

    /** The same node as it is tied in. */
    public Optional<Connection> of(NodeId<?> id) {
        return Optional.ofNullable(connections.nodes().get(id));
    }

    /** Where somebody leads to; empty when they are no bridge. */
    public Optional<Bridge> bridge(NodeId<?> id) {
        return bridges.stream().filter(bridge -> bridge.node().id().equals(id)).findFirst();
    }

    /** The group of a node, when it is one of several. */
    public Optional<Group> group(NodeId<?> id) {
        return of(id).filter(connection -> connection.degree() > 0)
                .flatMap(connection -> groups.stream()
                        .filter(group -> group.number() == connection.group())
                        .findFirst());
    }

    /** True when somebody stands in the core, from whom steps can be counted. */
    public boolean hasCore() {
        return steps.containsKey(0);
    }

    private static List<Bridge> bridges(Landscape landscape, Connections connections) {
        List<Connection> busiest = connections.bridges(BRIDGES);
        return busiest.stream()
                .map(each -> new Bridge(each, audiences(landscape, each.node())))
                .toList();
    }

    private static List<String> audiences(Landscape landscape, MapNode bridge) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (MapTie tie : landscape.ties()) {
            if (tie.from().equals(bridge.id()) || tie.to().equals(bridge.id())) {
                landscape
                        .find(tie.from().equals(bridge.id()) ? tie.to() : tie.from())
                        .filter(other -> other.ring() != null && other.ring() != Ring.CORE)
                        .ifPresent(other -> counts.merge(audience(landscape, bridge, other), 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(AUDIENCES)
                .toList();
    }

    private static String audience(Landscape landscape, MapNode bridge, MapNode other) {
        SegmentId segment = other.segment();
        return segment == null || segment.equals(bridge.segment())
                ? other.label()
                : landscape.find(segment).map(MapNode::label).orElse(other.label());
    }

    private static List<Group> groups(Connections connections) {
        Map<Integer, List<Connection>> members = new TreeMap<>();
        connections.nodes().values().stream()
                .filter(each -> each.degree() > 0)
                .forEach(each -> members.computeIfAbsent(each.group(), group -> new ArrayList<>())
                        .add(each));
        List<Group> groups = new ArrayList<>();
        members.forEach((number, group) -> groups.add(new Group(number, centre(group), group.size())));
        return groups;
    }

    /** A group is better known by somebody than by a segment or a channel. */
    private static MapNode centre(List<Connection> group) {
        return group.stream()
                .max(Comparator.comparing((Connection each) -> isSomebody(each.node()))
                        .thenComparingInt(Connection::degree))
                .orElseThrow()
                .node();
    }

    private static boolean isSomebody(MapNode node) {
        return node.kind() == NodeKind.PERSON || node.kind() == NodeKind.COMMUNITY;
    }

    private static Map<Integer, Integer> steps(Connections connections) {
        Map<Integer, Integer> steps = new TreeMap<>();
        people(connections)
                .map(Connection::steps)
                .filter(OptionalInt::isPresent)
                .forEach(far -> steps.merge(far.getAsInt(), 1, Integer::sum));
        return steps;
    }

    private static Stream<Connection> people(Connections connections) {
        return connections.nodes().values().stream().filter(each -> each.node().kind() == NodeKind.PERSON);
    }

    private static List<MapNode> untended(Plan plan, Connections connections) {
        return people(connections)
                .filter(each -> each.node().ring() != Ring.BEYOND && each.node().tier() == null)
                .filter(each -> each.node().id() instanceof PersonId id
                        && plan.referring(id, Touch.class).isEmpty())
                .sorted(Comparator.comparing((Connection each) ->
                                Objects.requireNonNull(each.node().ring()))
                        .thenComparing(Comparator.comparingDouble(Connection::betweenness)
                                .reversed()))
                .map(Connection::node)
                .toList();
    }

    private static List<MapNode> unreached(Connections connections) {
        Set<SegmentId> reached = new HashSet<>();
        for (Connection each : connections.nodes().values()) {
            if (each.steps().isPresent() && each.node().segment() != null) {
                reached.add(each.node().segment());
            }
        }
        return connections.nodes().values().stream()
                .map(Connection::node)
                .filter(node -> node.kind() == NodeKind.SEGMENT && !reached.contains(node.segment()))
                .toList();
    }
}
