package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Point;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.picture.map.MapLines.Line;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.TieKind;
import hearth.plan.map.MapTie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Lines between nodes: thin and calm, stronger where somebody looks; an introduction ends in an arrow. */
final class TieMarks {

    private static final double ARROW = 7;

    /** From farther away heads would be larger than what they point at. */
    private static final double ARROWS_FROM = 0.3;

    /** Where ties mean nothing, those of whoever is looked at stay behind what does. */
    private static final double BESIDE_THE_POINT = 0.3;

    /** More lines than this are a thicket, in which nobody can follow one. */
    static final int THICKET = 1_500;

    private final MapScene scene;
    private final MapLines lines;
    private final Viewport view;
    private final Attention attention;
    private final List<Mark> marks;

    TieMarks(MapScene scene, Viewport view, Attention attention, List<Mark> marks) {
        this.scene = scene;
        this.lines = scene.lines();
        this.view = view;
        this.attention = attention;
        this.marks = marks;
    }

    /** Those in view that nobody looks at; of a thicket those between people in view first, and the strongest of them. */
    void addCalm() {
        addCalm(Set.of());
    }

    /** The same, but for those of some nodes. */
    void addCalm(Set<NodeId<?>> without) {
        addCalm(lines.in(view.visible(0), attention), line -> !isOf(without, line.tie()));
    }

    /** Those that go along with somebody, though nobody looks at them. */
    void addCarried() {
        Set<NodeId<?>> moved = attention.moved();
        addCalm(lines.of(attention), line -> isOf(moved, line.tie()));
    }

    /** Those that somebody looks at. */
    void addLookedAt() {
        if (attention.isSomewhere()) {
            add(scene.ground().ties() > 0 ? 1 : BESIDE_THE_POINT, lines.of(attention), line -> isLookedAt(line.tie()));
        }
    }

    private void addCalm(List<Line> all, Predicate<Line> which) {
        if (scene.ground().ties() > 0) {
            add(scene.ground().ties(), all, which.and(line -> !isLookedAt(line.tie())));
        }
    }

    private static boolean isOf(Set<NodeId<?>> nodes, MapTie tie) {
        return nodes.contains(tie.from()) || nodes.contains(tie.to());
    }

    private void add(double strength, List<Line> all, Predicate<Line> which) {
        Bounds inView = view.visible(0);
        List<Line> seen = all.stream()
                .filter(line -> line.crosses(inView) && which.test(line))
                .toList();
        draw(strength, seen.size() > THICKET ? thinned(seen) : seen);
    }

    private List<Line> thinned(List<Line> thicket) {
        Bounds inView = view.visible(0);
        return thicket.stream()
                .filter(line -> line.endsIn(inView) > 0)
                .sorted(Comparator.comparingInt((Line line) -> line.endsIn(inView))
                        .thenComparingInt(line -> line.tie().strength())
                        .reversed())
                .limit(THICKET)
                .toList();
    }

    /** Those drawn alike go together, which paints faster. */
    private void draw(double strength, List<Line> seen) {
        Map<Stroke, List<Mark>> drawn = new LinkedHashMap<>();
        seen.forEach(line -> drawn.computeIfAbsent(stroke(line.tie()), stroke -> new ArrayList<>())
                .add(line(line)));
        List<Mark> all = new ArrayList<>();
        drawn.values().forEach(all::addAll);
        seen.stream().filter(this::hasArrow).map(this::arrow).forEach(all::add);
        marks.add(new Mark.Faded(strength, all));
    }

    private Mark line(Line line) {
        Point start = view.point(line.from().place());
        Point end = view.point(line.to().place());
        return Mark.Path.line(stroke(line.tie()), start.x(), start.y(), end.x(), end.y());
    }

    private boolean hasArrow(Line line) {
        return line.tie().isIntroduction() && view.scale() > ARROWS_FROM;
    }

    private Mark arrow(Line line) {
        Point start = view.point(line.from().place());
        Point end = view.point(line.to().place());
        double before = scene.look().radius(line.to(), view.scale()) + 2;
        double angle = Math.atan2(end.y() - start.y(), end.x() - start.x());
        return arrowHead(
                stroke(line.tie()).tone(),
                end.x() - before * Math.cos(angle),
                end.y() - before * Math.sin(angle),
                angle);
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
