package hearth.plan.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.graph.DefaultEdge;

/**
 * Who belongs together by their ties alone: the groups of greatest modularity that joining step by step finds (Clauset,
 * Newman and Moore, "Finding community structure in very large networks", 2004).
 *
 * @param of number of each node's group, in the order of the nodes; groups are counted from 0, the largest first
 * @param modularity share of ties inside groups beyond what chance would give, from −½ to 1; 0 without any tie
 */
record Groups(List<Integer> of, double modularity) {

    private static final Comparator<Set<Integer>> LARGEST_FIRST =
            Comparator.<Set<Integer>>comparingInt(Set::size).reversed().thenComparing(group -> Collections.min(group));

    Groups {
        of = List.copyOf(of);
    }

    static Groups of(Web web) {
        Graph<Integer, DefaultEdge> graph = web.graph();
        if (graph.edgeSet().isEmpty()) {
            return alone(web.size());
        }
        List<Set<Integer>> found = new ArrayList<>(
                new GreedyModularityAlgorithm<>(graph).getClustering().getClusters());
        found.sort(LARGEST_FIRST);
        return new Groups(numbers(found, web.size()), new UndirectedModularityMeasurer<>(graph).modularity(found));
    }

    private static List<Integer> numbers(List<Set<Integer>> groups, int nodes) {
        List<Integer> numbers = new ArrayList<>(Collections.nCopies(nodes, 0));
        for (int group = 0; group < groups.size(); group++) {
            for (int node : groups.get(group)) {
                numbers.set(node, group);
            }
        }
        return numbers;
    }

    private static Groups alone(int nodes) {
        List<Integer> each = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            each.add(node);
        }
        return new Groups(each, 0);
    }
}
