package hearth.picture.map;

import hearth.plan.landscape.Place;
import java.util.List;

/** A closed line on the map: the shore of an island, or what a hand draws around some people. */
public record Loop(List<Place> corners) {

    public Loop {
        corners = List.copyOf(corners);
    }

    /** Whether a place lies inside: a ray from there crosses the line an odd number of times. */
    public boolean holds(Place place) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Place a = corners.get(i);
            Place b = corners.get((i + 1) % corners.size());
            boolean spans = (a.y() > place.y()) != (b.y() > place.y());
            if (spans && place.x() < a.x() + (place.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
                inside = !inside;
            }
        }
        return inside;
    }
}
