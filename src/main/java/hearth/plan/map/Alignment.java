package hearth.plan.map;

import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Ways to put several nodes of the free map in line, or at equal distances. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM,
    /** At equal distances from left to right; the outermost two stay. */
    ACROSS,
    /** At equal distances from top to bottom; the outermost two stay. */
    DOWN;

    /** New places of those who move; all of them become their own. */
    public Map<NodeId<?>, Place> of(Collection<MapNode> nodes) {
        return switch (this) {
            case LEFT -> moved(nodes, node -> atX(node, least(nodes, Alignment::x)));
            case CENTRE -> moved(nodes, node -> atX(node, middle(nodes, Alignment::x)));
            case RIGHT -> moved(nodes, node -> atX(node, most(nodes, Alignment::x)));
            case TOP -> moved(nodes, node -> atY(node, least(nodes, Alignment::y)));
            case MIDDLE -> moved(nodes, node -> atY(node, middle(nodes, Alignment::y)));
            case BOTTOM -> moved(nodes, node -> atY(node, most(nodes, Alignment::y)));
            case ACROSS -> spread(nodes, Alignment::x, Alignment::atX);
            case DOWN -> spread(nodes, Alignment::y, Alignment::atY);
        };
    }

    /** How many nodes it takes for a difference to be seen. */
    public int least() {
        return this == ACROSS || this == DOWN ? 3 : 2;
    }

    private static Map<NodeId<?>, Place> moved(Collection<MapNode> nodes, Function<MapNode, Place> to) {
        Map<NodeId<?>, Place> places = new LinkedHashMap<>();
        nodes.forEach(node -> places.put(node.id(), to.apply(node)));
        return places;
    }

    /** Moves a node along one axis. */
    @FunctionalInterface
    private interface Axis {
        Place at(MapNode node, double coordinate);
    }

    private static Map<NodeId<?>, Place> spread(Collection<MapNode> nodes, ToDoubleFunction<MapNode> along, Axis axis) {
        List<MapNode> sorted =
                nodes.stream().sorted(Comparator.comparingDouble(along)).toList();
        double from = least(nodes, along);
        double step = (most(nodes, along) - from) / Math.max(1, sorted.size() - 1);
        Map<NodeId<?>, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            places.put(sorted.get(i).id(), axis.at(sorted.get(i), from + i * step));
        }
        return places;
    }

    private static double x(MapNode node) {
        return node.place().x();
    }

    private static double y(MapNode node) {
        return node.place().y();
    }

    private static Place atX(MapNode node, double x) {
        return new Place(x, y(node));
    }

    private static Place atY(MapNode node, double y) {
        return new Place(x(node), y);
    }

    private static double middle(Collection<MapNode> nodes, ToDoubleFunction<MapNode> along) {
        return (least(nodes, along) + most(nodes, along)) / 2;
    }

    private static double least(Collection<MapNode> nodes, ToDoubleFunction<MapNode> along) {
        return nodes.stream().mapToDouble(along).min().orElse(0);
    }

    private static double most(Collection<MapNode> nodes, ToDoubleFunction<MapNode> along) {
        return nodes.stream().mapToDouble(along).max().orElse(0);
    }
}
