package hearth.plan.web;

import java.util.Arrays;
import java.util.List;

/**
 * How often somebody stands on the shortest way between two others: Freeman's betweenness (1977), by the accumulation of
 * Brandes ("A faster algorithm for betweenness centrality", 2001). Each unordered pair counts once.
 *
 * <p>Every node as a source gives the exact number. Beyond {@link #PIVOTS} nodes only that many sources are followed, at
 * even distances in the order of the nodes, and the sum is scaled up (Brandes and Pich, "Centrality estimation in large
 * networks", 2007). The library counts exactly only; at ten thousand people that takes minutes.
 */
final class Betweenness {

    /** So many sources are followed at most. */
    static final int PIVOTS = 1_000;

    private final Web web;
    private final double[] scores;
    private final int[] distance;
    private final double[] ways;
    private final double[] dependency;
    private final int[][] near;

    /** The nodes reached from a source, nearest first. */
    private final int[] outwards;

    private Betweenness(Web web) {
        this.web = web;
        scores = new double[web.size()];
        distance = new int[web.size()];
        ways = new double[web.size()];
        dependency = new double[web.size()];
        near = web.numbers();
        outwards = new int[web.size()];
    }

    /** The score of every node, in the order of the nodes. */
    static List<Double> of(Web web, int pivots) {
        return new Betweenness(web).scores(Math.min(pivots, web.size()));
    }

    /** True when so many nodes are all followed. */
    static boolean isExact(Web web) {
        return web.size() <= PIVOTS;
    }

    private List<Double> scores(int pivots) {
        for (int i = 0; i < pivots; i++) {
            follow((int) ((long) i * web.size() / pivots));
        }
        // Each pair is met from both of its ends.
        double scale = pivots == 0 ? 0 : web.size() / (2.0 * pivots);
        return Arrays.stream(scores).mapToObj(score -> score * scale).toList();
    }

    private void follow(int source) {
        int reached = spread(source);
        Arrays.fill(dependency, 0);
        for (int i = reached - 1; i > 0; i--) {
            int node = outwards[i];
            double share = (1 + dependency[node]) / ways[node];
            for (int before : near[node]) {
                if (distance[before] == distance[node] - 1) {
                    dependency[before] += ways[before] * share;
                }
            }
            scores[node] += dependency[node];
        }
    }

    /** Counts the shortest ways from a source to all others; how many it reaches, itself the first, nearest first. */
    private int spread(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(ways, 0);
        distance[source] = 0;
        ways[source] = 1;
        outwards[0] = source;
        int reached = 1;
        for (int i = 0; i < reached; i++) {
            int node = outwards[i];
            for (int next : near[node]) {
                if (distance[next] < 0) {
                    distance[next] = distance[node] + 1;
                    outwards[reached++] = next;
                }
                if (distance[next] == distance[node] + 1) {
                    ways[next] += ways[node];
                }
            }
        }
        return reached;
    }
}
