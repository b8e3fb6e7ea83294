package hearth.plan.web;

import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Ring;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What the ties of a whole landscape say.
 *
 * @param nodes by id, in the order of the landscape
 * @param modularity how clearly it falls into groups; see {@link Groups}
 * @param exact false when betweenness is an estimate, because there are too many nodes to follow every way
 */
public record Connections(Map<NodeId<?>, Connection> nodes, double modularity, boolean exact) {

    public Connections {
        nodes = Collections.unmodifiableMap(nodes);
    }

    public static Connections of(Landscape landscape) {
        Web web = Web.of(landscape);
        List<Double> betweenness = Betweenness.of(web, Betweenness.PIVOTS);
        Groups groups = Groups.of(web);
        Map<Integer, Integer> steps = steps(web, landscape);
        Map<NodeId<?>, Connection> nodes = new LinkedHashMap<>();
        for (int i = 0; i < web.size(); i++) {
            Integer far = steps.get(i);
            nodes.put(
                    web.node(i),
                    new Connection(
                            node(web, landscape, i),
                            web.neighbours(i).size(),
                            betweenness.get(i),
                            groups.of().get(i),
                            far == null ? OptionalInt.empty() : OptionalInt.of(far),
                            leadsOut(web, landscape, i)));
        }
        return new Connections(nodes, groups.modularity(), Betweenness.isExact(web));
    }

    /** From how many nodes ways were followed to count betweenness. */
    public int starts() {
        return Math.min(Betweenness.PIVOTS, nodes.size());
    }

    /** The same connections of nodes that have been renamed or moved since, but are tied as they were. */
    public Connections of(Map<NodeId<?>, MapNode> now) {
        Map<NodeId<?>, Connection> renewed = new LinkedHashMap<>();
        nodes.forEach((id, each) -> renewed.put(
                id,
                new Connection(
                        now.getOrDefault(id, each.node()),
                        each.degree(),
                        each.betweenness(),
                        each.group(),
                        each.steps(),
                        each.leadsOut())));
        return new Connections(renewed, modularity, exact);
    }

    /** People and communities over whom most ways lead, and at least one to somebody outside the core. */
    public List<Connection> bridges(int most) {
        return nodes.values().stream()
                .filter(each -> each.betweenness() > 0 && each.leadsOut() && isSomebody(each.node()))
                .sorted(Comparator.comparingDouble(Connection::betweenness)
                        .reversed()
                        .thenComparing(each -> each.node().id().value()))
                .limit(most)
                .toList();
    }

    private static boolean isSomebody(MapNode node) {
        return node.kind() == NodeKind.PERSON || node.kind() == NodeKind.COMMUNITY;
    }

    private static boolean leadsOut(Web web, Landscape landscape, int number) {
        return web.neighbours(number).stream()
                .map(neighbour -> node(web, landscape, neighbour).ring())
                .anyMatch(ring -> ring != null && ring != Ring.CORE);
    }

    private static MapNode node(Web web, Landscape landscape, int number) {
        return Objects.requireNonNull(landscape.nodes().get(web.node(number)));
    }

    private static Map<Integer, Integer> steps(Web web, Landscape landscape) {
        Map<Integer, Integer> steps = new HashMap<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int i = 0; i < web.size(); i++) {
            if (isCore(node(web, landscape, i))) {
                steps.put(i, 0);
                waiting.add(i);
            }
        }
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            int next = Objects.requireNonNull(steps.get(node)) + 1;
            web.neighbours(node).stream()
                    .filter(neighbour -> steps.putIfAbsent(neighbour, next) == null)
                    .forEach(waiting::add);
        }
        return steps;
    }

    private static boolean isCore(MapNode node) {
        return node.kind() == NodeKind.PERSON && node.ring() == Ring.CORE;
    }
}
