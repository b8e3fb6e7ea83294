package hearth.picture.map;

import hearth.plan.landscape.Place;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The outline around some places: a disc around each, and bridges along their shortest tree (R. C. Prim, “Shortest
 * connection networks and some generalizations”, Bell System Technical Journal 36, 1957), so that an arc of people does
 * not claim what it bends around. Whoever is far off lies on an island. A multitude gets its convex hull, which is nearly
 * the same and costs less.
 */
final class Shore {

    private static final double MARGIN = 48;
    private static final double BRIDGE = 34;
    private static final double FARTHEST = 420;
    private static final int MULTITUDE = 100;
    private static final int CORNERS = 12;
    private static final double FLATNESS = 1.5;

    private Shore() {}

    static List<List<Place>> around(List<Place> places) {
        return places.size() > MULTITUDE ? List.of(hull(places)) : outlines(land(places));
    }

    private static List<Place> hull(List<Place> places) {
        return Hull.of(places.stream()
                .flatMap(place -> IntStream.range(0, CORNERS).mapToObj(corner -> corner(place, corner)))
                .toList());
    }

    private static Place corner(Place place, int corner) {
        double angle = 2 * Math.PI * corner / CORNERS;
        return place.plus(MARGIN * Math.cos(angle), MARGIN * Math.sin(angle));
    }

    private static Area land(List<Place> places) {
        Area land = new Area();
        places.forEach(place -> land.add(
                new Area(new Ellipse2D.Double(place.x() - MARGIN, place.y() - MARGIN, 2 * MARGIN, 2 * MARGIN))));
        int[] nearest = tree(places);
        for (int i = 1; i < nearest.length; i++) {
            bridge(places.get(i), places.get(nearest[i]), land);
        }
        return land;
    }

    /** Prim's tree: for each place but the first, the place it hangs on. */
    private static int[] tree(List<Place> places) {
        int[] nearest = new int[places.size()];
        double[] distance = new double[places.size()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        boolean[] joined = new boolean[places.size()];
        int latest = 0;
        for (int count = 1; count < places.size(); count++) {
            joined[latest] = true;
            int next = -1;
            for (int i = 0; i < places.size(); i++) {
                if (joined[i]) {
                    continue;
                }
                double there = distance(places.get(i), places.get(latest));
                if (there < distance[i]) {
                    distance[i] = there;
                    nearest[i] = latest;
                }
                next = next < 0 || distance[i] < distance[next] ? i : next;
            }
            latest = next;
        }
        return nearest;
    }

    private static void bridge(Place from, Place to, Area land) {
        double length = distance(from, to);
        if (length == 0 || length > FARTHEST) {
            return;
        }
        double x = -(to.y() - from.y()) / length * BRIDGE;
        double y = (to.x() - from.x()) / length * BRIDGE;
        Path2D bridge = new Path2D.Double();
        bridge.moveTo(from.x() + x, from.y() + y);
        bridge.lineTo(to.x() + x, to.y() + y);
        bridge.lineTo(to.x() - x, to.y() - y);
        bridge.lineTo(from.x() - x, from.y() - y);
        bridge.closePath();
        land.add(new Area(bridge));
    }

    private static List<List<Place>> outlines(Area land) {
        List<List<Place>> outlines = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = land.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> outlines.add(new ArrayList<>(List.of(new Place(at[0], at[1]))));
                case PathIterator.SEG_LINETO -> outlines.getLast().add(new Place(at[0], at[1]));
                default -> {}
            }
        }
        return outlines.stream().filter(outline -> !isLake(outline)).toList();
    }

    /** Holes run the other way round. */
    private static boolean isLake(List<Place> outline) {
        double area = 0;
        for (int i = 0; i < outline.size(); i++) {
            Place one = outline.get(i);
            Place next = outline.get((i + 1) % outline.size());
            area += one.x() * next.y() - next.x() * one.y();
        }
        return area > 0;
    }

    private static double distance(Place one, Place other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
