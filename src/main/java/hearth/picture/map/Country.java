package hearth.picture.map;

import hearth.picture.Mark.Point;
import hearth.picture.Tone;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ground of a segment: the land its members stand on.
 *
 * @param shores in map units, one for each island
 */
record Country(SegmentId segment, Tone tone, List<List<Place>> shores) {

    /** The ground of every segment that has somebody besides itself. */
    static List<Country> of(Landscape landscape) {
        Map<SegmentId, List<Place>> members = new LinkedHashMap<>();
        for (MapNode node : landscape.nodes().values()) {
            if (node.segment() != null) {
                members.computeIfAbsent(node.segment(), id -> new ArrayList<>()).add(node.place());
            }
        }
        return members.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Country(
                        entry.getKey(), Tone.hue(landscape.rank(entry.getKey())), Shore.around(entry.getValue())))
                .toList();
    }

    /** Whether a place lies on it. */
    boolean holds(Place place) {
        return shores.stream().anyMatch(shore -> new Loop(shore).holds(place));
    }

    /** Each island in a view, after the country was moved. */
    List<List<Point>> islands(Viewport view, double dx, double dy) {
        return shores.stream()
                .map(shore -> shore.stream()
                        .map(place -> view.point(place.plus(dx, dy)))
                        .toList())
                .toList();
    }
}
