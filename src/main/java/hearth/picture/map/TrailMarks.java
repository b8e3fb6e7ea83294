package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.landscape.Place;
import hearth.plan.map.Quadrants;
import hearth.plan.trail.Trail;
import hearth.plan.trail.Trail.Step;
import hearth.text.Texts;
import java.util.List;
import java.util.Optional;

/** The way somebody came between the quadrants: a dot for every look back, the month where there is room, arrows forward. */
record TrailMarks(Quadrants axes, Viewport view, Texts texts) {

    private static final double SIZE = 11.5;
    private static final double DOT = 3.5;

    /** A hand need not hit a dot more exactly than this, in pixels. */
    private static final double REACH = 5;

    /** Nearer than this two looks say the same, in pixels. */
    private static final double NEAR = 14;

    /** Nearer than this two months would lie on each other. */
    private static final double ROOM = 64;

    /** Arrows point on a little before the middle of a step, so that they lie on no dot. */
    private static final double FORWARD = 0.55;

    /** The lines, which lie below everybody. */
    void way(Trail trail, Place now, List<Mark> marks) {
        List<Step> steps = trail.steps();
        for (int i = 0; i < steps.size(); i++) {
            Point from = point(steps.get(i));
            Point to = i + 1 < steps.size() ? point(steps.get(i + 1)) : view.point(now);
            line(from, to, marks);
        }
    }

    /** The dots and their months, which lie above everybody. */
    void months(Trail trail, Place now, List<Mark> marks) {
        Point named = view.point(now);
        for (Step step : trail.steps().reversed()) {
            Point at = point(step);
            marks.add(new Mark.Disc(at.x(), at.y(), DOT, Tone.SURFACE, 1, Stroke.of(Tone.INK, 1.5)));
            if (distance(at, named) > ROOM) {
                named = at;
                name(step, at, marks);
            }
        }
    }

    /** The step whose dot is at a point of the view, the latest when several are. */
    Optional<Step> at(Trail trail, double x, double y) {
        return trail.steps().reversed().stream()
                .filter(step -> distance(point(step), new Point(x, y)) <= DOT + REACH)
                .findFirst();
    }

    private Point point(Step step) {
        return view.point(axes.at(step.before()));
    }

    private static void line(Point from, Point to, List<Mark> marks) {
        marks.add(Mark.Path.line(Stroke.dashed(Tone.INK, 1.5), from.x(), from.y(), to.x(), to.y()));
        if (distance(from, to) > NEAR) {
            double x = from.x() + FORWARD * (to.x() - from.x());
            double y = from.y() + FORWARD * (to.y() - from.y());
            marks.add(TieMarks.arrowHead(Tone.INK, x, y, Math.atan2(to.y() - from.y(), to.x() - from.x())));
        }
    }

    private void name(Step step, Point at, List<Mark> marks) {
        String month = texts.monthAndYear(step.from());
        double half = Words.width(month, SIZE, false) / 2 + 3;
        marks.add(new Mark.Box(at.x() - half, at.y() + 5, 2 * half, SIZE * 1.3, 4, Tone.SURFACE, 0.92, null));
        marks.add(Mark.Label.of(at.x(), at.y() + 6 + SIZE * 0.8, month, Anchor.MIDDLE, SIZE, Tone.INK));
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
