package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Point;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.landscape.TieKind;
import hearth.plan.map.MapNode;
import hearth.plan.map.MapTie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Lines between nodes: thin and calm, stronger where somebody looks; an introduction ends in an arrow. */
final class TieMarks {

    private static final double ARROW = 7;

    /** Where ties mean nothing, those of whoever is looked at stay behind what does. */
    private static final double BESIDE_THE_POINT = 0.3;

    private final MapScene scene;
    private final Viewport view;
    private final Attention attention;
    private final List<Mark> marks;

    /** Those drawn alike go together, which paints faster. */
    private final Map<Stroke, List<Mark>> lines = new LinkedHashMap<>();

    private final List<Mark> arrows = new ArrayList<>();

    TieMarks(MapScene scene, Viewport view, Attention attention, List<Mark> marks) {
        this.scene = scene;
        this.view = view;
        this.attention = attention;
        this.marks = marks;
    }

    /** All ties in view, or only those somebody looks at when the view is crowded. */
    void add(boolean crowded) {
        double strength = crowded ? 0 : scene.ground().ties();
        if (strength > 0) {
            List<Mark> calm = new ArrayList<>();
            new TieMarks(scene, view, attention, calm).add(tie -> !isLookedAt(tie));
            marks.add(new Mark.Faded(strength, calm));
        }
        if (!attention.isSomewhere()) {
            return;
        }
        List<Mark> looked = new ArrayList<>();
        new TieMarks(scene, view, attention, looked).add(this::isLookedAt);
        marks.add(new Mark.Faded(scene.ground().ties() > 0 ? 1 : BESIDE_THE_POINT, looked));
    }

    private void add(Predicate<MapTie> which) {
        scene.lines(view.visible(0), attention, (tie, from, to) -> {
            if (which.test(tie)) {
                line(tie, from, to);
            }
        });
        lines.values().forEach(marks::addAll);
        marks.addAll(arrows);
    }

    private void line(MapTie tie, MapNode from, MapNode to) {
        Point start = view.point(from.place());
        Point end = view.point(to.place());
        lines.computeIfAbsent(stroke(tie), stroke -> new ArrayList<>())
                .add(Mark.Path.line(stroke(tie), start.x(), start.y(), end.x(), end.y()));
        if (tie.isIntroduction() && view.scale() > 0.3) {
            arrows.add(arrow(tie, start, end, scene.look().radius(to, view.scale()) + 2));
        }
    }

    private Mark arrow(MapTie tie, Point start, Point end, double before) {
        double angle = Math.atan2(end.y() - start.y(), end.x() - start.x());
        return arrowHead(
                stroke(tie).tone(), end.x() - before * Math.cos(angle), end.y() - before * Math.sin(angle), angle);
    }

    /** An arrow's head with its tip at a point, flying in a direction. */
    static Mark arrowHead(Tone tone, double x, double y, double angle) {
        Point tip = new Point(x, y);
        return Mark.Path.area(tone, 1, List.of(tip, behind(tip, angle + 0.45), behind(tip, angle - 0.45)));
    }

    private static Point behind(Point tip, double angle) {
        return new Point(tip.x() - ARROW * Math.cos(angle), tip.y() - ARROW * Math.sin(angle));
    }

    private Stroke stroke(MapTie tie) {
        double width = 0.4 + 0.4 * tie.strength() + (isLookedAt(tie) ? 0.8 : 0);
        return new Stroke(tone(tie), width, isDashed(tie));
    }

    private Tone tone(MapTie tie) {
        if (attention.selected().contains(tie.id()) && !tie.isIntroduction()) {
            return Tone.EMBER;
        }
        if (isLookedAt(tie)) {
            return Tone.INK;
        }
        return tie.isIntroduction() ? Tone.YEAR_BEFORE : Tone.TWO_YEARS_BEFORE;
    }

    private static boolean isDashed(MapTie tie) {
        return tie.kind() == TieKind.FOLLOWS || tie.kind() == TieKind.COMPETES_WITH;
    }

    private boolean isLookedAt(MapTie tie) {
        return attention.isOn(tie.from()) || attention.isOn(tie.to()) || attention.isOn(tie.id());
    }
}
