package hearth.plan.arrange;

import hearth.plan.landscape.Ring;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What bodies stand around: a closed land for each segment, which its members do not leave and nobody else enters, and two
 * open ones, for the channels and for those without a segment. Lands are counted from 0: the segments as the landscape has
 * them, then the business, then the open country.
 */
final class Lands {

    /** Between a land and whoever does not belong there. */
    static final double BORDER = 74;

    /** Share of a land that its members cover; what is left lets groups and gaps show. */
    private static final double FILLED = 0.5;

    private static final double[] PULL_BY_RING = {0.06, 0.03, 0.015};
    private static final double PULL_OF_BUSINESS = 0.08;
    private static final double PULL_OF_OPEN = 0.01;

    final double[] x;
    final double[] y;
    final double[] radius;
    final boolean[] fixed;

    /** How strongly each is drawn to where it belongs. */
    final double[] pull;

    /** Where each belongs: around the core, or amid those of its members who stay. */
    final double[] homeX;

    final double[] homeY;

    /** The land of every body. */
    final int[] of;

    final int business;
    final int open;

    private final Field field;

    Lands(Field field) {
        this.field = field;
        Map<Object, Integer> segments = new HashMap<>();
        field.nodes.stream()
                .filter(node -> node.kind() == NodeKind.SEGMENT)
                .forEach(node -> segments.put(node.id(), segments.size()));
        business = segments.size();
        open = business + 1;
        of = field.nodes.stream().mapToInt(node -> land(node, segments)).toArray();
        x = new double[open + 1];
        y = new double[open + 1];
        radius = new double[open + 1];
        fixed = new boolean[open + 1];
        pull = new double[open + 1];
        homeX = new double[open + 1];
        homeY = new double[open + 1];
        stand();
        settle();
        measure();
    }

    int size() {
        return x.length;
    }

    boolean isClosed(int land) {
        return land < business;
    }

    boolean isPlate(int body) {
        return field.nodes.get(body).kind() == NodeKind.SEGMENT;
    }

    private int land(MapNode node, Map<Object, Integer> segments) {
        if (node.kind() == NodeKind.CHANNEL) {
            return business;
        }
        Integer segment = node.segment() == null ? null : segments.get(node.segment());
        return segment == null ? open : segment;
    }

    /** Segments stand where they stand; the open lands amid their bodies. */
    private void stand() {
        int[] count = new int[size()];
        for (int i = 0; i < field.size(); i++) {
            int land = of[i];
            if (isPlate(i)) {
                x[land] = field.x[i];
                y[land] = field.y[i];
                fixed[land] = field.fixed[i];
                pull[land] = pull(field.nodes.get(i).ring());
            } else if (!isClosed(land)) {
                count[land]++;
                x[land] += (field.x[i] - x[land]) / count[land];
                y[land] += (field.y[i] - y[land]) / count[land];
            }
        }
        // Of the open lands there is nothing to see; they need not move while most stay.
        fixed[business] = field.partial;
        fixed[open] = field.partial;
        pull[business] = PULL_OF_BUSINESS;
        pull[open] = PULL_OF_OPEN;
    }

    /** A land some of whose members stay is drawn to them. */
    private void settle() {
        int[] staying = new int[size()];
        for (int i = 0; i < field.size(); i++) {
            if (field.fixed[i] && !isPlate(i)) {
                int land = of[i];
                staying[land]++;
                homeX[land] += (field.x[i] - homeX[land]) / staying[land];
                homeY[land] += (field.y[i] - homeY[land]) / staying[land];
                pull[land] = 0.5;
            }
        }
    }

    /** Room for all members and the name plate; members that stay farther out widen it. */
    private void measure() {
        double[] covered = new double[size()];
        double[] plate = new double[size()];
        for (int i = 0; i < field.size(); i++) {
            covered[of[i]] += field.room[i] * field.room[i];
            plate[of[i]] = isPlate(i) ? field.room[i] : plate[of[i]];
        }
        Arrays.setAll(radius, land -> Math.max(plate[land], Math.sqrt(covered[land] / FILLED) - Field.ROOM));
        for (int i = 0; i < field.size(); i++) {
            int land = of[i];
            double out = Math.hypot(field.x[i] - x[land], field.y[i] - y[land]);
            if (field.fixed[i] && fixed[land] && out < 3 * radius[land]) {
                radius[land] = Math.max(radius[land], out);
            }
        }
    }

    private static double pull(@Nullable Ring ring) {
        return switch (ring) {
            case CORE -> PULL_BY_RING[0];
            case CIRCLE -> PULL_BY_RING[1];
            case BEYOND -> PULL_BY_RING[2];
            case null -> PULL_BY_RING[2];
        };
    }
}
