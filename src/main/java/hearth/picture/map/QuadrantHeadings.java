package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.picture.Tone;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Quadrant;
import hearth.plan.landscape.Visibility;
import hearth.plan.map.Quadrants;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of the fields. Quadrants are named in their outer corners, as large as there is room; strips beside them, where
 * nobody stands, since a strip may be too narrow for its own name.
 */
record QuadrantHeadings(QuadrantGround ground, Viewport view) {

    private static final double SMALL = 12;
    private static final double LINE = 1.25;
    private static final double APART = 6;

    /** From this scale on names have their full size. */
    private static final double ROOMY = 0.5;

    private static final double LARGEST = 16;
    private static final double LEAST = 12;
    private static final double INSET = 10;

    List<Heading> all() {
        Quadrants axes = ground.axes();
        double seen = axes.x(Visibility.level((double) ground.limits().seen()));
        List<Heading> all = new ArrayList<>(List.of(
                corner(Quadrant.QUIET_MOVER, axes.left(), axes.top(), seen, false),
                corner(Quadrant.BEACON, seen, axes.top(), axes.right(), false),
                corner(Quadrant.NEIGHBOUR, axes.left(), axes.bottom(), seen, true),
                corner(Quadrant.LOUDSPEAKER, seen, axes.bottom(), axes.right(), true),
                above(texts().get("landscape.quadrant.unseen"), ground.unseenLeft(), Quadrants.BESIDE, Tone.MUTED),
                before(texts().get("landscape.quadrant.unproven"))));
        if (axes.margin() > 0) {
            String nothing = texts().get("landscape.quadrant.nothing", ground.nothing());
            all.add(above(nothing, axes.right() + Quadrants.GAP, axes.margin(), Tone.INK));
        }
        return all;
    }

    private Texts texts() {
        return ground.texts();
    }

    private double shrunk(double most, double least) {
        return Math.clamp(most * view.scale() / ROOMY, least, most);
    }

    private Heading corner(Quadrant quadrant, double left, double edge, double right, boolean upwards) {
        double size = shrunk(LARGEST, LEAST);
        double inset = shrunk(INSET, INSET / 2);
        double room = (right - left) * view.scale() - 2 * inset;
        String meaning = new QuadrantWords(texts()).meaning(quadrant);
        boolean roomy = view.scale() > 0.6 && Words.width(meaning, SMALL, false) < room;
        double high = size * LINE + (roomy ? SMALL * LINE : 0);
        Point at = view.point(new Place(left, edge));
        double y = upwards ? at.y() - high - inset / 2 : at.y() + inset / 2;
        String name = texts().get(
                        "landscape.quadrant.counted",
                        texts().name("landscape", quadrant),
                        ground.counts().getOrDefault(quadrant, 0L));
        return new Heading(at.x() + inset, y, List.of(name), size, Anchor.START, Tone.INK, roomy ? meaning : "");
    }

    /** Just above a strip, as wide as it. */
    private Heading above(String name, double left, double width, Tone tone) {
        Point at = view.point(new Place(left, ground.axes().top()));
        List<String> lines = Words.wrapped(name, SMALL, true, width * view.scale());
        return new Heading(at.x(), at.y() - APART - lines.size() * SMALL * LINE, lines, SMALL, Anchor.START, tone, "");
    }

    /** In the corner between both strips, before the lower one. */
    private Heading before(String name) {
        Quadrants axes = ground.axes();
        Point at = view.point(new Place(axes.left(), axes.bottom() + Quadrants.GAP + Quadrants.BELOW / 2));
        List<String> lines = Words.wrapped(name, SMALL, true, Quadrants.BESIDE * view.scale());
        double y = at.y() - lines.size() * SMALL * LINE / 2;
        return new Heading(at.x() - APART, y, lines, SMALL, Anchor.END, Tone.MUTED, "");
    }

    /** Bold lines and perhaps one of explanation; {@code x} is where they start, or end. */
    record Heading(double x, double y, List<String> lines, double size, Anchor anchor, Tone tone, String meaning) {
        void add(List<Mark> marks) {
            for (int line = 0; line < lines.size(); line++) {
                double base = y + size * (0.8 + line * LINE);
                marks.add(new Mark.Label(x, base, lines.get(line), anchor, size, true, tone));
            }
            if (!meaning.isEmpty()) {
                double base = y + lines.size() * size * LINE + SMALL * 0.8;
                marks.add(Mark.Label.of(x, base, meaning, anchor, SMALL, Tone.MUTED));
            }
        }

        Box box() {
            double bold = lines.stream()
                    .mapToDouble(line -> Words.width(line, size, true))
                    .max()
                    .orElse(0);
            double wide = Math.max(bold, Words.width(meaning, SMALL, false));
            double high = lines.size() * size * LINE + (meaning.isEmpty() ? 0 : SMALL * LINE);
            double left = anchor == Anchor.END ? x - wide : x;
            return new Box(left, y, left + wide, y + high);
        }
    }
}
