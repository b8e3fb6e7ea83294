package hearth.plan.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;
import org.jgrapht.graph.DefaultEdge;

/**
 * Who belongs together by their ties alone: the groups of greatest modularity that joining step by step finds (Clauset,
 * Newman and Moore, "Finding community structure in very large networks", 2004). With many ties that would take minutes;
 * then everybody takes the group that most of their neighbours have, again and again until it settles (Raghavan, Albert
 * and Kumara, "Near linear time algorithm to detect community structures in large-scale networks", 2007).
 *
 * @param of number of each node's group, in the order of the nodes; groups are counted from 0, the largest first
 * @param modularity share of ties inside groups beyond what chance would give, from −½ to 1; 0 without any tie
 * @param quick true when there were too many ties for the thorough way
 */
record Groups(List<Integer> of, double modularity, boolean quick) {

    /** More ties than this are grouped in the quick way. */
    static final int MANY_TIES = 4_000;

    /** The quick way takes neighbours in the same random order every time. */
    private static final long SEED = 2007;

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
        boolean quick = graph.edgeSet().size() > MANY_TIES;
        List<Set<Integer>> found =
                new ArrayList<>(way(graph, quick).getClustering().getClusters());
        found.sort(LARGEST_FIRST);
        double modularity = new UndirectedModularityMeasurer<>(graph).modularity(found);
        return new Groups(numbers(found, web.size()), modularity, quick);
    }

    private static ClusteringAlgorithm<Integer> way(Graph<Integer, DefaultEdge> graph, boolean quick) {
        return quick
                ? new LabelPropagationClustering<>(graph, 0, new Random(SEED))
                : new GreedyModularityAlgorithm<>(graph);
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
        return new Groups(each, 0, false);
    }
}
