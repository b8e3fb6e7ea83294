package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Point;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.landscape.TieKind;
import hearth.plan.map.MapNode;
import hearth.plan.map.MapTie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Lines between nodes: thin and calm, stronger where somebody looks; an introduction ends in an arrow. */
final class TieMarks {

    private static final double ARROW = 7;

    /** Where ties mean nothing, those of whoever is looked at stay behind what does. */
    private static final double BESIDE_THE_POINT = 0.3;

    /** More calm lines than this are a thicket, in which nobody can follow one. */
    static final int THICKET = 1_500;

    private final MapScene scene;
    private final Viewport view;
    private final Attention attention;
    private final List<Mark> marks;

    /** Those drawn alike go together, which paints faster. */
    private final Map<Stroke, List<Mark>> lines = new LinkedHashMap<>();

    private final List<Mark> arrows = new ArrayList<>();

    /** A tie and its ends as they are now. */
    private record Line(MapTie tie, MapNode from, MapNode to) {
        int endsIn(Bounds view) {
            return (view.contains(from.place()) ? 1 : 0) + (view.contains(to.place()) ? 1 : 0);
        }
    }

    TieMarks(MapScene scene, Viewport view, Attention attention, List<Mark> marks) {
        this.scene = scene;
        this.view = view;
        this.attention = attention;
        this.marks = marks;
    }

    /** Those in view that nobody looks at; of a thicket those between people in view first, and the strongest of them. */
    void addCalm() {
        addCalm(tie -> true);
    }

    /** The same, of some ties only. */
    void addCalm(Predicate<MapTie> which) {
        if (scene.ground().ties() > 0) {
            List<Line> calm = lines(tie -> !isLookedAt(tie) && which.test(tie));
            add(scene.ground().ties(), calm.size() > THICKET ? thinned(calm) : calm);
        }
    }

    /** Those that somebody looks at. */
    void addLookedAt() {
        if (attention.isSomewhere()) {
            add(scene.ground().ties() > 0 ? 1 : BESIDE_THE_POINT, lines(this::isLookedAt));
        }
    }

    private List<Line> lines(Predicate<MapTie> which) {
        List<Line> seen = new ArrayList<>();
        scene.lines(view.visible(0), attention, (tie, from, to) -> {
            if (which.test(tie)) {
                seen.add(new Line(tie, from, to));
            }
        });
        return seen;
    }

    private List<Line> thinned(List<Line> thicket) {
        Bounds inView = view.visible(0);
        return thicket.stream()
                .filter(line -> line.endsIn(inView) > 0)
                .sorted(Comparator.comparingInt((Line line) -> line.endsIn(inView))
                        .thenComparingInt(line -> line.tie.strength())
                        .reversed())
                .limit(THICKET)
                .toList();
    }

    private void add(double strength, List<Line> seen) {
        List<Mark> drawn = new ArrayList<>();
        TieMarks apart = new TieMarks(scene, view, attention, drawn);
        seen.forEach(apart::line);
        apart.lines.values().forEach(drawn::addAll);
        drawn.addAll(apart.arrows);
        marks.add(new Mark.Faded(strength, drawn));
    }

    private void line(Line line) {
        MapTie tie = line.tie;
        MapNode to = line.to;
        Point start = view.point(line.from.place());
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
