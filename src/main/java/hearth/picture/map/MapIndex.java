package hearth.picture.map;

import hearth.plan.landscape.Place;
import hearth.plan.map.MapNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds the nodes in a part of the map without asking all of them: a grid of square cells. */
final class MapIndex {

    private static final double CELL = 256;

    /** A view this many cells wide asks all nodes instead, since it would visit most cells anyway. */
    private static final double MANY_CELLS = 4_096;

    private record Cell(long column, long row) {}

    private final Map<Cell, List<MapNode>> cells = new HashMap<>();
    private final List<MapNode> all;

    MapIndex(Collection<MapNode> nodes) {
        all = List.copyOf(nodes);
        all.forEach(node -> cells.computeIfAbsent(cell(node.place()), cell -> new ArrayList<>())
                .add(node));
    }

    /** Hands over every node inside {@code bounds}. */
    void within(Bounds bounds, Consumer<MapNode> found) {
        Consumer<MapNode> inside = node -> {
            if (bounds.contains(node.place())) {
                found.accept(node);
            }
        };
        if (bounds.width() / CELL * (bounds.height() / CELL) > MANY_CELLS) {
            all.forEach(inside);
            return;
        }
        for (long column = number(bounds.left()); column <= number(bounds.right()); column++) {
            for (long row = number(bounds.top()); row <= number(bounds.bottom()); row++) {
                cells.getOrDefault(new Cell(column, row), List.of()).forEach(inside);
            }
        }
    }

    private static Cell cell(Place place) {
        return new Cell(number(place.x()), number(place.y()));
    }

    private static long number(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }
}
