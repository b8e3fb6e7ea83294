package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.picture.Tone;
import hearth.plan.EntityId;
import hearth.plan.map.MapNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Names beside the points of the quadrants, to the right or else to the left, as long as they lie on nothing. */
final class PointNames {

    private static final double SIZE = 13;
    private static final double AWAY = 11;
    private static final int MOST = 200;

    private final QuadrantAxes axes;
    private final Set<? extends EntityId<?>> selected;
    private final List<Box> taken = new ArrayList<>();

    PointNames(QuadrantAxes axes, Set<? extends EntityId<?>> selected) {
        this.axes = axes;
        this.selected = selected;
    }

    /** Names as many as there is room for, the most influential first. */
    void add(List<MapNode> people, List<Mark> marks) {
        taken.addAll(axes.corners());
        people.forEach(person -> taken.add(Box.around(axes.point(person.standing()), AWAY - 3)));
        people.reversed().stream()
                .sorted(Comparator.comparing(person -> !selected.contains(person.id())))
                .limit(MOST)
                .forEach(person -> name(person, marks));
    }

    private void name(MapNode person, List<Mark> marks) {
        Point at = axes.point(person.standing());
        double width = Words.width(person.label(), SIZE, false);
        if (!put(person, at.x() + AWAY, at.x() + AWAY, Anchor.START, width, marks)) {
            put(person, at.x() - AWAY - width, at.x() - AWAY, Anchor.END, width, marks);
        }
    }

    private boolean put(MapNode person, double left, double x, Anchor anchor, double width, List<Mark> marks) {
        double y = axes.point(person.standing()).y();
        Box box = new Box(left, y - SIZE / 2, left + width, y + SIZE / 2);
        double edge = person.standing().visibility().isPresent() ? axes.right() : axes.left() - AWAY;
        boolean free = left > axes.unseenLeft()
                && left + width < edge
                && taken.stream().noneMatch(box::overlaps);
        if (free) {
            taken.add(box);
            marks.add(new Mark.Label(
                    x, y + SIZE * 0.34, person.label(), anchor, SIZE, selected.contains(person.id()), Tone.INK));
        }
        return free;
    }
}
