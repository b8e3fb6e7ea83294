package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.picture.Tone;
import hearth.picture.map.QuadrantHeadings.Heading;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Quadrant;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.Visibility;
import hearth.plan.map.MapNode;
import hearth.plan.map.Quadrants;
import hearth.plan.trail.Trail;
import hearth.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The ground of influence × visibility: four named fields, strips for those of whom only one is known, a margin for those
 * of whom nothing is, and numbers on both axes.
 *
 * @param counts how many people stand in each quadrant
 * @param nothing of how many people nothing is known
 * @param trails the ways people came
 */
record QuadrantGround(
        Quadrants axes, Arranged.Limits limits, Map<Quadrant, Long> counts, long nothing, Trails trails, Texts texts)
        implements Ground {

    private static final double SMALL = 12;
    private static final double STRIPE = 0.45;

    /** More at once would be a thicket. */
    private static final int MOST_TRAILS = 8;

    /** Room for the numbers and names of the axes, in pixels. */
    private static final double AROUND = 46;

    /** What stands at the right edge of a window, in map units, beyond what is left free on all sides. */
    private static final double BUTTONS = 40;

    @Override
    public Bounds bounds(Bounds people) {
        return new Bounds(unseenLeft(), axes.top(), farRight() + BUTTONS, underneath());
    }

    @Override
    public Optional<SegmentId> segmentAt(Place place) {
        return Optional.empty();
    }

    @Override
    public double margin() {
        return AROUND;
    }

    @Override
    public double ties() {
        return 0;
    }

    @Override
    public void below(Viewport view, Attention attention, List<Mark> marks) {
        double seen = axes.x(Visibility.level((double) limits.seen()));
        double moves = axes.y(limits.moves());
        field(view, axes.left(), axes.top(), seen, moves, Tone.EMBER, 0.10, marks);
        field(view, seen, axes.top(), axes.right(), moves, Tone.EMBER, 0.05, marks);
        field(view, axes.left(), moves, seen, axes.bottom(), Tone.BAND, 1, marks);
        field(view, seen, moves, axes.right(), axes.bottom(), Tone.BAND, 1, marks);
        strip(view, unseenLeft(), axes.top(), axes.left() - Quadrants.GAP, axes.bottom(), marks);
        strip(view, axes.left(), axes.bottom() + Quadrants.GAP, axes.right(), underneath(), marks);
        if (axes.margin() > 0) {
            strip(view, axes.right() + Quadrants.GAP, axes.top(), farRight(), underneath(), marks);
        }
        numbers(view, marks);
        new QuadrantHeadings(this, view).all().forEach(heading -> heading.add(marks));
        trails(attention, (trail, now) -> new TrailMarks(axes, view, texts).way(trail, now, marks));
    }

    /** Of whoever is looked at, the way they came. */
    private void trails(Attention attention, BiConsumer<Trail, Place> each) {
        attention
                .people()
                .limit(MOST_TRAILS)
                .forEach(id ->
                        Optional.ofNullable(axes.places().get(id)).ifPresent(now -> each.accept(trails.of(id), now)));
    }

    @Override
    public List<Box> words(Viewport view) {
        Point left = view.point(new Place(axes.left(), underneath()));
        double right = view.point(new Place(axes.right(), underneath())).x();
        Box numbers = new Box(left.x(), left.y() + 4, right, left.y() + 20);
        return Stream.concat(new QuadrantHeadings(this, view).all().stream().map(Heading::box), Stream.of(numbers))
                .toList();
    }

    @Override
    public void attended(Viewport view, Attention attention, List<Mark> marks) {
        trails(attention, (trail, now) -> new TrailMarks(axes, view, texts).way(trail, now, marks));
        above(view, attention, marks);
    }

    @Override
    public void above(Viewport view, Attention attention, List<Mark> marks) {
        trails(attention, (trail, now) -> new TrailMarks(axes, view, texts).months(trail, now, marks));
    }

    /** A dot of somebody's way says when that was, where it led and what was done. */
    @Override
    public Optional<String> says(Viewport view, Attention attention, double x, double y) {
        TrailMarks marks = new TrailMarks(axes, view, texts);
        TrailWords words = new TrailWords(texts);
        return attention
                .people()
                .limit(MOST_TRAILS)
                .filter(axes.places()::containsKey)
                .flatMap(id -> marks.at(trails.of(id), x, y).stream())
                .map(step -> String.join("\n", words.lines(step)))
                .findFirst();
    }

    @Override
    public Optional<String> says(MapNode node) {
        return Optional.of(new QuadrantWords(texts).standing(node));
    }

    /** Where the strip of those whose visibility is unknown begins. */
    double unseenLeft() {
        return axes.left() - Quadrants.GAP - Quadrants.BESIDE;
    }

    private double underneath() {
        return axes.bottom() + Quadrants.GAP + Quadrants.BELOW;
    }

    private double farRight() {
        return axes.right() + (axes.margin() == 0 ? 0 : Quadrants.GAP + axes.margin());
    }

    private void strip(Viewport view, double left, double top, double right, double bottom, List<Mark> marks) {
        field(view, left, top, right, bottom, Tone.GRID, STRIPE, marks);
    }

    private static void field(
            Viewport view,
            double left,
            double top,
            double right,
            double bottom,
            Tone tone,
            double opacity,
            List<Mark> marks) {
        Point first = view.point(new Place(left, top));
        Point last = view.point(new Place(right, bottom));
        double width = Math.max(0, last.x() - first.x() - 2);
        double height = Math.max(0, last.y() - first.y() - 2);
        marks.add(new Mark.Box(first.x() + 1, first.y() + 1, width, height, 6, tone, opacity, null));
    }

    private void numbers(Viewport view, List<Mark> marks) {
        axes.levels().forEach(level -> {
            Point at = view.point(new Place(axes.x(level), underneath()));
            String number = texts.number((long) Math.pow(10, level));
            marks.add(Mark.Label.of(at.x(), at.y() + 16, number, Anchor.MIDDLE, SMALL, Tone.MUTED));
        });
        axes.deeds().forEach(deeds -> {
            Point at = view.point(new Place(unseenLeft(), axes.y(deeds)));
            marks.add(Mark.Label.of(at.x() - 8, at.y() + 4, texts.number(deeds, 2), Anchor.END, SMALL, Tone.MUTED));
        });
        title(view, axes.top(), -8, "influenceAxis", marks);
        title(view, underneath(), 34, "visibilityAxis", marks);
    }

    /** What an axis counts, told at length where the plot is wide enough for that. */
    private void title(Viewport view, double y, double down, String key, List<Mark> marks) {
        Point at = view.point(new Place(axes.left(), y));
        String whole = texts.get("landscape.quadrant." + key);
        boolean roomy = Words.width(whole, SMALL, true) < (axes.right() - axes.left()) * view.scale();
        String words = roomy ? whole : texts.get("landscape.quadrant." + key + ".brief");
        marks.add(new Mark.Label(at.x(), at.y() + down, words, Anchor.START, SMALL, true, Tone.MUTED));
    }
}
