package hearth.plan.map;

import hearth.plan.landscape.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where nodes already stand, so that a newcomer finds room; a grid, since asking every node would cost n². */
final class Occupied {

    private record Cell(long column, long row) {}

    private final double room;
    private final Map<Cell, List<Place>> cells = new HashMap<>();

    /** Room is how close two nodes may come, in map units. */
    Occupied(double room) {
        this.room = room;
    }

    void add(Place place) {
        cells.computeIfAbsent(cell(place, 0, 0), cell -> new ArrayList<>()).add(place);
    }

    boolean isFree(Place place) {
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                if (isTaken(cell(place, dx, dy), place)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isTaken(Cell cell, Place place) {
        return cells.getOrDefault(cell, List.of()).stream()
                .anyMatch(other -> Math.hypot(other.x() - place.x(), other.y() - place.y()) < room);
    }

    private Cell cell(Place place, int dx, int dy) {
        return new Cell((long) Math.floor(place.x() / room) + dx, (long) Math.floor(place.y() / room) + dy);
    }
}
