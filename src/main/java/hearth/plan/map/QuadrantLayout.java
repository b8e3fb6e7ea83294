package hearth.plan.map;

import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts people where their visibility and influence are. Several of the same standing stand side by side, so that nobody
 * hides behind another; when it is too crowded for that they share a place, because far from it would be a lie.
 */
final class QuadrantLayout {

    /** Nearer than this two people cover each other. */
    private static final double ROOM = 25;

    /** This many places around the true one are tried, which is at most some 70 units away. */
    private static final int TRIES = 24;

    private static final double ASIDE = 27;

    /** Room each person of whom nothing is known would like to have, and the least. */
    private static final double CELL = 66;

    private static final double LEAST_MARGIN = 210;
    private static final double MOST_MARGIN = 400;

    private static final double INSET = 12;

    private final Occupied occupied = new Occupied(ROOM);
    private final Sunflower around = new Sunflower(ASIDE);
    private final List<MapNode> people;
    private final Map<NodeId<?>, Place> places = new LinkedHashMap<>();

    QuadrantLayout(List<MapNode> people) {
        this.people = people;
    }

    Quadrants quadrants() {
        List<MapNode> unknown = new ArrayList<>();
        Quadrants axes = new Quadrants(Map.of(), Quadrants.topLevel(people), Quadrants.topDeeds(people), 0, 0);
        for (MapNode person : people) {
            if (isKnown(person.standing())) {
                places.put(person.id(), beside(axes.at(person.standing())));
            } else {
                unknown.add(person);
            }
        }
        double margin = margin(unknown.size());
        aside(unknown, axes.right() + Quadrants.GAP, margin);
        return new Quadrants(places, axes.topLevel(), axes.topDeeds(), margin, unknown.size());
    }

    private Place beside(Place meant) {
        Place place = meant;
        for (int i = 1; i <= TRIES && !occupied.isFree(place); i++) {
            place = around.slot(meant, i);
        }
        if (!occupied.isFree(place)) {
            return meant;
        }
        occupied.add(place);
        return place;
    }

    private static double margin(int people) {
        return people == 0 ? 0 : Math.clamp(columns(people) * CELL + 2 * INSET, LEAST_MARGIN, MOST_MARGIN);
    }

    private static int columns(int people) {
        return (int) Math.ceil(people / Math.floor(height() / CELL));
    }

    private static double height() {
        return Quadrants.HEIGHT + Quadrants.GAP + Quadrants.BELOW - 2 * INSET;
    }

    /** Row by row; the more there are the closer they stand. */
    private void aside(List<MapNode> unknown, double left, double margin) {
        double width = margin - 2 * INSET;
        double cell = Math.min(CELL, Math.sqrt(width * height() / Math.max(1, unknown.size())));
        int columns = Math.max(1, (int) Math.floor(width / cell + 1e-9));
        double across = width / columns;
        double rows = Math.ceil((double) unknown.size() / columns);
        double down = Math.min(CELL, height() / Math.max(1, rows));
        for (int i = 0; i < unknown.size(); i++) {
            double x = left + INSET + (i % columns + 0.5) * across;
            double y = -Quadrants.HEIGHT / 2 + INSET + (Math.floorDiv(i, columns) + 0.5) * down;
            places.put(unknown.get(i).id(), new Place(x, y));
        }
    }

    private static boolean isKnown(Standing standing) {
        return standing.influence().isPresent() || standing.visibility().isPresent();
    }
}
