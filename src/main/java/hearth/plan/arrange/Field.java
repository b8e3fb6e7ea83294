package hearth.plan.arrange;

import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.MapTie;
import hearth.plan.map.NodeKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A landscape in plain numbers: bodies counted from 0 in its order, and the links between them. Coordinates are those of the
 * map with the width divided by {@link #STRETCH}.
 */
final class Field {

    /** A disc of the field is so much wider than high on the map, for the name below it. */
    static final double STRETCH = 1.3;

    /** Half of what two people are apart, at least. */
    static final double ROOM = 38;

    /** How wide a letter of a segment's name plate is, about; the plan knows no fonts. */
    private static final double LETTER = 4.6;

    private static final double PLATE = 22;

    final List<MapNode> nodes;
    final double[] x;
    final double[] y;
    final double[] room;

    /** The bodies that keep their places. */
    final boolean[] fixed;

    /** Those that stand still while the others settle: the fixed, and name plates amid their lands. */
    final boolean[] still;

    /** True when some who are not pinned stay all the same. */
    final boolean partial;

    /** Both ends of every link, one after the other. */
    final int[] ends;

    /** How strong each link is, 1 for a good tie. */
    final double[] strength;

    /** How many links each body has. */
    final int[] degree;

    private final Map<NodeId<?>, Integer> numbers = new HashMap<>();

    Field(Landscape landscape, Set<NodeId<?>> movable) {
        nodes = List.copyOf(landscape.nodes().values());
        x = new double[nodes.size()];
        y = new double[nodes.size()];
        room = new double[nodes.size()];
        fixed = new boolean[nodes.size()];
        still = new boolean[nodes.size()];
        degree = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            MapNode node = nodes.get(i);
            numbers.put(node.id(), i);
            x[i] = node.place().x() / STRETCH;
            y[i] = node.place().y();
            room[i] = room(node);
            fixed[i] = node.pinned() || !movable.contains(node.id());
            still[i] = fixed[i] || node.kind() == NodeKind.SEGMENT;
        }
        partial = nodes.stream().anyMatch(node -> !movable.contains(node.id()));
        List<MapTie> ties = landscape.ties().stream().filter(this::joins).toList();
        ends = new int[2 * ties.size()];
        strength = new double[ties.size()];
        for (int i = 0; i < ties.size(); i++) {
            ends[2 * i] = number(ties.get(i).from());
            ends[2 * i + 1] = number(ties.get(i).to());
            strength[i] = ties.get(i).strength() / 2.0;
            degree[ends[2 * i]]++;
            degree[ends[2 * i + 1]]++;
        }
    }

    int size() {
        return nodes.size();
    }

    int links() {
        return strength.length;
    }

    int number(NodeId<?> id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    /** Where a body stands on the map, to a tenth of a unit. */
    Place place(int body) {
        return new Place(Math.rint(x[body] * STRETCH * 10) / 10, Math.rint(y[body] * 10) / 10, true);
    }

    private boolean joins(MapTie tie) {
        return numbers.containsKey(tie.from())
                && numbers.containsKey(tie.to())
                && !tie.from().equals(tie.to());
    }

    private static double room(MapNode node) {
        return node.kind() == NodeKind.SEGMENT
                ? Math.max(ROOM, (node.label().length() * LETTER + PLATE) / STRETCH)
                : ROOM;
    }
}
