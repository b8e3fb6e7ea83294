package hearth.plan.arrange;

import hearth.plan.Command;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.map.Landscape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleConsumer;

/**
 * Places found for a landscape: ties short, segments together, nobody on anybody, and whoever is pinned where they were.
 *
 * @param places of those who may be moved
 */
public record Rearrangement(Map<NodeId<?>, Place> places) {

    public Rearrangement {
        places = Collections.unmodifiableMap(places);
    }

    /**
     * Arranges everybody who is not pinned.
     *
     * @param seed the same one gives the same places
     * @param progress told how far it is, 0 to 1; what it throws ends the work
     */
    public static Rearrangement of(Landscape landscape, long seed, DoubleConsumer progress) {
        return of(landscape, landscape.nodes().keySet(), seed, progress);
    }

    /** Arranges these alone, among all others, who stay. */
    public static Rearrangement of(Landscape landscape, Set<NodeId<?>> movable, long seed, DoubleConsumer progress) {
        Field field = new Field(landscape, movable);
        Lands lands = new Lands(field);
        double[] fromX = lands.x.clone();
        double[] fromY = lands.y.clone();
        new Continents(field, lands).place(new Random(seed));
        takeAlong(field, lands, fromX, fromY);
        new Settling(field, lands).settle(progress);
        return new Rearrangement(places(field));
    }

    /** Puts the places into a plan; whoever was pinned or removed there meanwhile is left out. */
    public Command command(Message name) {
        return plan -> new Put(name, changed(plan)).decide(plan);
    }

    /** Gives up own places: whoever is freed stays for now and goes along with the next layout. */
    public static Command freeing(Message name, List<? extends NodeId<?>> pinned) {
        return plan -> {
            List<Entity> freed = new ArrayList<>();
            pinned.forEach(id -> node(plan, id).ifPresent(node -> {
                Place place = node.place();
                if (place != null) {
                    freed.add(node.at(place.asArranged()));
                }
            }));
            return new Put(name, freed).decide(plan);
        };
    }

    private List<Entity> changed(Plan plan) {
        List<Entity> changed = new ArrayList<>();
        places.forEach((id, place) -> node(plan, id)
                .filter(node -> node.place() == null || node.place().arranged())
                .ifPresent(node -> changed.add(node.at(place))));
        return changed;
    }

    private static Optional<Node> node(Plan plan, NodeId<?> id) {
        return plan.find(id).map(Node.class::cast);
    }

    /** Bodies come along with their lands; nobody starts farther out than the shore. */
    private static void takeAlong(Field field, Lands lands, double[] fromX, double[] fromY) {
        for (int i = 0; i < field.size(); i++) {
            if (!field.fixed[i]) {
                int land = lands.of[i];
                double dx = field.x[i] - fromX[land];
                double dy = field.y[i] - fromY[land];
                double shrink = Math.min(1, lands.radius[land] / Math.max(1, Math.hypot(dx, dy)));
                field.x[i] = lands.x[land] + dx * shrink;
                field.y[i] = lands.y[land] + dy * shrink;
            }
        }
    }

    private static Map<NodeId<?>, Place> places(Field field) {
        Map<NodeId<?>, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < field.size(); i++) {
            if (!field.fixed[i]) {
                places.put(field.nodes.get(i).id(), field.place(i));
            }
        }
        return places;
    }
}
