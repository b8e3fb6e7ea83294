package hearth.desktop.landscape;

import hearth.plan.Plan;
import hearth.plan.arrange.Rearrangement;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.map.Landscape;
import hearth.testing.BigPlan;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * What finding places costs and what comes of it, beside the library's plain layout in a square of the same size. A tie's length
 * is given in mean distances between any two nodes, so that maps of different sizes compare: 1 is what chance gives. Two lie
 * on each other when they are nearer than 50 units, a little more than a disc.
 */
final class LayoutCosts {

    private static final long SEED = 20_261_121;
    private static final int PAIRS = 20_000;
    private static final double TOUCHING = 50;
    private static final int STEPS = 100;

    /** So many of the plain layout's hundred steps are run on a large graph, or one would wait for minutes. */
    private static final int FEW = 5;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LayoutCosts() {}

    static void print(Plan small, Plan big) {
        System.out.printf("%n%-42s %8s %8s %8s %12s%n", "layout", "cpu ms", "wall ms", "tie", "on others");
        for (Plan plan : List.of(small, big)) {
            Landscape landscape = Landscape.of(plan, BigPlan.TODAY);
            String size = "%,d nodes, ".formatted(landscape.nodes().size());
            boolean large = landscape.nodes().size() > 1_000;
            line(size + "as added", landscape, LayoutCosts::asAdded);
            line(size + "Hearth, the first time", landscape, LayoutCosts::arranged);
            line(size + "Hearth, warm", landscape, LayoutCosts::arranged);
            int steps = large ? FEW : STEPS;
            line(
                    size + "JGraphT plain, " + steps + " of 100 steps",
                    landscape,
                    each -> drawn(each, new FRLayoutAlgorithm2D<>(steps, 0.5, new Random(SEED))));
        }
    }

    private static void line(String name, Landscape landscape, Function<Landscape, Map<NodeId<?>, Place>> layout) {
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        Map<NodeId<?>, Place> places = layout.apply(landscape);
        long spent = THREADS.getCurrentThreadCpuTime() - cpu;
        System.out.printf(
                "%-42s %8d %8d %8.2f %,12d%n",
                name,
                spent / 1_000_000,
                (System.nanoTime() - wall) / 1_000_000,
                tie(landscape, places) / anyTwo(places),
                touching(places));
    }

    private static Map<NodeId<?>, Place> asAdded(Landscape landscape) {
        Map<NodeId<?>, Place> places = new HashMap<>();
        landscape.nodes().values().forEach(node -> places.put(node.id(), node.place()));
        return places;
    }

    private static Map<NodeId<?>, Place> arranged(Landscape landscape) {
        return Rearrangement.of(landscape, SEED, share -> {}).places();
    }

    private static Map<NodeId<?>, Place> drawn(
            Landscape landscape, LayoutAlgorithm2D<NodeId<?>, DefaultEdge> algorithm) {
        Graph<NodeId<?>, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        landscape.nodes().keySet().forEach(graph::addVertex);
        landscape.ties().forEach(tie -> graph.addEdge(tie.from(), tie.to()));
        double side = 110 * Math.sqrt(landscape.nodes().size());
        MapLayoutModel2D<NodeId<?>> model = new MapLayoutModel2D<>(Box2D.of(side, side));
        algorithm.layout(graph, model);
        Map<NodeId<?>, Place> places = new HashMap<>();
        for (NodeId<?> id : graph.vertexSet()) {
            Point2D point = model.get(id);
            places.put(id, new Place(point.getX(), point.getY()));
        }
        return places;
    }

    private static double tie(Landscape landscape, Map<NodeId<?>, Place> places) {
        return landscape.ties().stream()
                .mapToDouble(tie -> away(at(places, tie.from()), at(places, tie.to())))
                .average()
                .orElse(0);
    }

    private static double anyTwo(Map<NodeId<?>, Place> places) {
        List<Place> all = List.copyOf(places.values());
        Random random = new Random(SEED);
        return random.ints(PAIRS, 0, all.size())
                .mapToDouble(one -> away(all.get(one), all.get(random.nextInt(all.size()))))
                .average()
                .orElse(1);
    }

    private static int touching(Map<NodeId<?>, Place> places) {
        List<Place> all = List.copyOf(places.values());
        int touching = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                touching += away(all.get(i), all.get(j)) < TOUCHING ? 1 : 0;
            }
        }
        return touching;
    }

    private static Place at(Map<NodeId<?>, Place> places, NodeId<?> id) {
        return Objects.requireNonNull(places.get(id));
    }

    private static double away(Place one, Place other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
