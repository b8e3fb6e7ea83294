package hearth.picture.map;

import hearth.plan.landscape.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The convex hull of places, by the monotone chain (A. M. Andrew, “Another efficient algorithm for convex hulls in two
 * dimensions”, Information Processing Letters 9, 1979).
 */
final class Hull {

    private Hull() {}

    /** The corners in turn, without those on a straight line. */
    static List<Place> of(List<Place> places) {
        List<Place> sorted = places.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Place::x).thenComparingDouble(Place::y))
                .toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        List<Place> hull = new ArrayList<>(chain(sorted));
        hull.addAll(chain(sorted.reversed()));
        return hull;
    }

    /** One half, without its last corner, which begins the other half. */
    private static List<Place> chain(List<Place> sorted) {
        List<Place> chain = new ArrayList<>();
        for (Place place : sorted) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), place) <= 0) {
                chain.removeLast();
            }
            chain.add(place);
        }
        chain.removeLast();
        return chain;
    }

    private static double turn(Place a, Place b, Place c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
