package hearth.plan.web;

import hearth.plan.landscape.NodeId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapTie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The ties of a landscape as a graph: undirected, each pair joined at most once, nodes counted from 0 in a lasting order.
 * What several ties between the same two say together is that they are tied; strength and kind do not count here.
 */
final class Web {

    private final List<NodeId<?>> nodes;
    private final List<List<Integer>> neighbours;

    private Web(List<NodeId<?>> nodes, List<? extends Set<Integer>> neighbours) {
        this.nodes = List.copyOf(nodes);
        this.neighbours = neighbours.stream().map(List::copyOf).toList();
    }

    static Web of(Landscape landscape) {
        return of(List.copyOf(landscape.nodes().keySet()), landscape.ties());
    }

    private static Web of(List<NodeId<?>> nodes, List<MapTie> ties) {
        Map<NodeId<?>, Integer> numbers = new HashMap<>();
        List<Set<Integer>> neighbours = new ArrayList<>();
        for (NodeId<?> node : nodes) {
            numbers.put(node, numbers.size());
            neighbours.add(new TreeSet<>());
        }
        for (MapTie tie : ties) {
            Integer from = numbers.get(tie.from());
            Integer to = numbers.get(tie.to());
            if (from != null && to != null && !from.equals(to)) {
                neighbours.get(from).add(to);
                neighbours.get(to).add(from);
            }
        }
        return new Web(nodes, neighbours);
    }

    int size() {
        return nodes.size();
    }

    NodeId<?> node(int number) {
        return nodes.get(number);
    }

    /** Numbers of the nodes that one is tied to, ascending. */
    List<Integer> neighbours(int number) {
        return neighbours.get(number);
    }

    /** The same in plain numbers, for what asks very often. */
    int[][] numbers() {
        return neighbours.stream()
                .map(near -> near.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The same graph for the algorithms of the library. */
    Graph<Integer, DefaultEdge> graph() {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, size()).forEach(graph::addVertex);
        for (int from = 0; from < size(); from++) {
            for (int to : neighbours(from)) {
                if (from < to) {
                    graph.addEdge(from, to);
                }
            }
        }
        return graph;
    }
}
