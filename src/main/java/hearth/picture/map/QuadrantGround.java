package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.picture.Tone;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Quadrant;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.Visibility;
import hearth.plan.map.Quadrants;
import hearth.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ground of influence × visibility: four named fields, strips for those of whom only one is known, a margin for those
 * of whom nothing is, and numbers on both axes.
 *
 * @param counts how many people stand in each quadrant
 */
record QuadrantGround(Quadrants axes, Arranged.Limits limits, Map<Quadrant, Long> counts, Texts texts)
        implements Ground {

    private static final double SMALL = 12;
    private static final double NAME = 16;
    private static final double INSET = 12;
    private static final double NUMBERS = 52;
    private static final double STRIPE = 0.45;

    @Override
    public Bounds bounds(Bounds people) {
        return new Bounds(unseenLeft() - NUMBERS, axes.top() - 26, farRight(), strips() + NUMBERS);
    }

    @Override
    public Optional<SegmentId> segmentAt(Place place) {
        return Optional.empty();
    }

    @Override
    public void below(Viewport view, Attention attention, List<Mark> marks) {
        new Fields(view, marks).add();
    }

    @Override
    public void above(Viewport view, List<Mark> marks) {}

    private double unseenLeft() {
        return axes.left() - Quadrants.GAP - Quadrants.STRIP;
    }

    private double strips() {
        return axes.bottom() + Quadrants.GAP + Quadrants.STRIP;
    }

    private double farRight() {
        return axes.right() + (axes.margin() == 0 ? 0 : Quadrants.GAP + axes.margin());
    }

    private long count(Quadrant quadrant) {
        return counts.getOrDefault(quadrant, 0L);
    }

    /** All of it in one view. */
    private final class Fields {
        private final Viewport view;
        private final List<Mark> marks;
        private final double seenFrom = axes.x(Visibility.level((double) limits.seen()));
        private final double movesFrom = axes.y(limits.moves());
        private final QuadrantWords words = new QuadrantWords(texts);

        Fields(Viewport view, List<Mark> marks) {
            this.view = view;
            this.marks = marks;
        }

        void add() {
            field(axes.left(), axes.top(), seenFrom, movesFrom, Tone.EMBER, 0.10);
            field(seenFrom, axes.top(), axes.right(), movesFrom, Tone.EMBER, 0.05);
            field(axes.left(), movesFrom, seenFrom, axes.bottom(), Tone.BAND, 1);
            field(seenFrom, movesFrom, axes.right(), axes.bottom(), Tone.BAND, 1);
            corners();
            strips();
            numbers();
        }

        private void corners() {
            corner(Quadrant.QUIET_MOVER, axes.left(), axes.top(), seenFrom - axes.left());
            corner(Quadrant.BEACON, seenFrom, axes.top(), axes.right() - seenFrom);
            corner(Quadrant.NEIGHBOUR, axes.left(), movesFrom, seenFrom - axes.left());
            corner(Quadrant.LOUDSPEAKER, seenFrom, movesFrom, axes.right() - seenFrom);
        }

        private void strips() {
            field(unseenLeft(), axes.top(), axes.left() - Quadrants.GAP, axes.bottom(), Tone.GRID, STRIPE);
            field(axes.left(), axes.bottom() + Quadrants.GAP, axes.right(), bottom(), Tone.GRID, STRIPE);
            note(unseenLeft(), axes.top(), Quadrants.STRIP, "landscape.quadrant.unseen");
            note(axes.left(), axes.bottom() + Quadrants.GAP, Quadrants.WIDTH, "landscape.quadrant.unproven");
            if (axes.margin() > 0) {
                double left = axes.right() + Quadrants.GAP;
                field(left, axes.top(), farRight(), bottom(), Tone.GRID, STRIPE);
                heading(
                        view.point(new Place(left, axes.top())),
                        texts.get(
                                "landscape.quadrant.counted",
                                texts.name("landscape", Quadrant.UNKNOWN),
                                axes.unknown()),
                        words.meaning(Quadrant.UNKNOWN),
                        axes.margin());
            }
        }

        private double bottom() {
            return QuadrantGround.this.strips();
        }

        private void field(double left, double top, double right, double bottom, Tone tone, double opacity) {
            Point first = view.point(new Place(left, top));
            Point last = view.point(new Place(right, bottom));
            marks.add(new Mark.Box(
                    first.x() + 1,
                    first.y() + 1,
                    Math.max(0, last.x() - first.x() - 2),
                    Math.max(0, last.y() - first.y() - 2),
                    6,
                    tone,
                    opacity,
                    null));
        }

        private void corner(Quadrant quadrant, double left, double top, double width) {
            heading(
                    view.point(new Place(left, top)),
                    texts.get("landscape.quadrant.counted", texts.name("landscape", quadrant), count(quadrant)),
                    words.meaning(quadrant),
                    width);
        }

        private void heading(Point at, String name, String meaning, double width) {
            double room = width * view.scale() - 2 * INSET;
            if (Words.width(name, NAME, true) < room) {
                marks.add(new Mark.Label(
                        at.x() + INSET, at.y() + INSET + SMALL, name, Anchor.START, NAME, true, Tone.INK));
            }
            if (Words.width(meaning, SMALL, false) < room) {
                marks.add(Mark.Label.of(
                        at.x() + INSET, at.y() + INSET + SMALL + NAME + 2, meaning, Anchor.START, SMALL, Tone.MUTED));
            }
        }

        private void note(double left, double top, double width, String key) {
            Point at = view.point(new Place(left, top));
            String words = texts.get(key);
            if (Words.width(words, SMALL, true) < width * view.scale() - INSET) {
                marks.add(new Mark.Label(
                        at.x() + INSET, at.y() + INSET + SMALL, words, Anchor.START, SMALL, true, Tone.MUTED));
            }
        }

        private void numbers() {
            axes.levels().forEach(this::level);
            axes.deeds().forEach(this::deeds);
            title(new Place(unseenLeft(), axes.top()), -8, "landscape.quadrant.influenceAxis", Anchor.START);
            title(new Place(axes.right(), bottom()), 36, "landscape.quadrant.visibilityAxis", Anchor.END);
        }

        private void level(int level) {
            Point at = view.point(new Place(axes.x(level), bottom()));
            marks.add(Mark.Label.of(
                    at.x(), at.y() + 16, texts.number((long) Math.pow(10, level)), Anchor.MIDDLE, SMALL, Tone.MUTED));
        }

        private void deeds(double deeds) {
            Point at = view.point(new Place(unseenLeft(), axes.y(deeds)));
            marks.add(Mark.Label.of(at.x() - 8, at.y() + 4, texts.number(deeds, 2), Anchor.END, SMALL, Tone.MUTED));
        }

        private void title(Place place, double down, String key, Anchor anchor) {
            Point at = view.point(place);
            marks.add(new Mark.Label(at.x(), at.y() + down, texts.get(key), anchor, SMALL, true, Tone.MUTED));
        }
    }
}
