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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ground of a segment: the convex hull of its members, with a margin. Members who stand far off from the rest are
 * left outside, or one of them would stretch the ground across the map.
 *
 * @param shore in map units
 */
record Country(SegmentId segment, Tone tone, List<Place> shore) {

    private static final double MARGIN = 46;
    private static final int CORNERS = 12;
    private static final double FAR = 2.6;

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
                .map(entry -> of(entry.getKey(), Tone.hue(landscape.rank(entry.getKey())), entry.getValue()))
                .toList();
    }

    private static Country of(SegmentId segment, Tone tone, List<Place> members) {
        List<Place> near = near(members);
        return new Country(
                segment, tone, Hull.of(near.stream().flatMap(Country::around).toList()));
    }

    /** Those not more than a few times the median distance from the middle away. */
    private static List<Place> near(List<Place> members) {
        Place middle = new Place(
                median(members.stream().mapToDouble(Place::x).sorted().toArray()),
                median(members.stream().mapToDouble(Place::y).sorted().toArray()));
        double usual = median(members.stream()
                .mapToDouble(place -> distance(place, middle))
                .sorted()
                .toArray());
        double far = Math.max(FAR * usual, 3 * MARGIN);
        return members.stream().filter(place -> distance(place, middle) <= far).toList();
    }

    private static Stream<Place> around(Place place) {
        return IntStream.range(0, CORNERS).mapToObj(corner -> {
            double angle = 2 * Math.PI * corner / CORNERS;
            return place.plus(MARGIN * Math.cos(angle), MARGIN * Math.sin(angle));
        });
    }

    List<Point> points(Viewport view, double dx, double dy) {
        return shore.stream().map(place -> view.point(place.plus(dx, dy))).toList();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double distance(Place one, Place other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
