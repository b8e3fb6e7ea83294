package hearth.picture;

import static hearth.picture.IntroductionsLayout.EDGE;
import static hearth.picture.IntroductionsLayout.GAP;
import static hearth.picture.IntroductionsLayout.HEAD;
import static hearth.picture.IntroductionsLayout.LARGEST;
import static hearth.picture.IntroductionsLayout.MOST_LINK;
import static hearth.picture.IntroductionsLayout.ROW;
import static hearth.picture.IntroductionsLayout.SMALL;
import static hearth.picture.IntroductionsLayout.SMALLEST;
import static hearth.picture.IntroductionsLayout.TEXT;

import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Disc;
import hearth.picture.Mark.Label;
import hearth.picture.Mark.Path;
import hearth.picture.Mark.Point;
import hearth.plan.care.Introductions;
import hearth.plan.care.Introductions.Line;
import hearth.text.IntroductionTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * Who brought whom, from left to right: those who came by themselves at the left edge, those they brought one column
 * further, and so on. Customers are filled discs, the others rings, and the more came because of somebody, the larger.
 */
public final class IntroductionsPicture {

    private static final int SMOOTH = 14;
    private static final double ENDLESS = Double.MAX_VALUE;

    private final Introductions introductions;
    private final IntroductionTexts texts;
    private final IntroductionsLayout layout;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    private IntroductionsPicture(Introductions introductions, IntroductionTexts texts, IntroductionsLayout layout) {
        this.introductions = introductions;
        this.texts = texts;
        this.layout = layout;
    }

    /** Lays introductions out for a width in pixels; the picture is wider when the names need it. */
    public static Picture of(Introductions introductions, IntroductionTexts texts, double width) {
        return of(introductions, texts, width, ENDLESS);
    }

    /** The same for a page, which ends at a height: whole trees from the fullest on, and how many people are left. */
    public static Picture of(Introductions introductions, IntroductionTexts texts, double width, double most) {
        IntroductionsLayout layout = new IntroductionsLayout(introductions, texts, width, most);
        return new IntroductionsPicture(introductions, texts, layout).picture();
    }

    private Picture picture() {
        legend();
        heads();
        layout.drawn().stream().filter(line -> line.introducer() != null).forEach(this::link);
        layout.drawn().forEach(this::node);
        rest();
        return new Picture(layout.width(), layout.height(), texts.description(introductions), marks, spots);
    }

    private void rest() {
        int more = layout.left();
        if (more > 0) {
            marks.add(Label.of(EDGE, layout.height() - EDGE, texts.more(more), Anchor.START, SMALL, Tone.MUTED));
        }
    }

    private void heads() {
        for (int i = 0; i < layout.columns().size(); i++) {
            marks.add(Label.of(
                    layout.columns().get(i) - SMALLEST, HEAD - 22, texts.step(i), Anchor.START, SMALL, Tone.MUTED));
        }
        marks.add(Path.line(Stroke.of(Tone.GRID, 1), EDGE, HEAD - 14.5, layout.width() - EDGE, HEAD - 14.5));
    }

    private void legend() {
        String customer = texts.legend(true);
        String other = texts.legend(false);
        double x = EDGE + LARGEST;
        marks.add(disc(x, 10, SMALLEST, true));
        marks.add(Label.of(x + SMALLEST + GAP, 14, customer, Anchor.START, SMALL, Tone.MUTED));
        x += SMALLEST + GAP + TextWidth.of(customer, SMALL) + 24;
        marks.add(disc(x, 10, SMALLEST, false));
        marks.add(Label.of(x + SMALLEST + GAP, 14, other, Anchor.START, SMALL, Tone.MUTED));
    }

    private void link(Line line) {
        Line by = layout.introducer(line);
        Point from = layout.at(by);
        Point to = layout.at(line);
        double start = from.x()
                + IntroductionsLayout.radius(by)
                + GAP
                + TextWidth.of(layout.name(by), TEXT)
                + layout.count(by)
                + 4;
        double end = to.x() - IntroductionsLayout.radius(line);
        double bend = Math.max(start, layout.at(line).x() - LARGEST - MOST_LINK * 0.6);
        List<Point> points = new ArrayList<>();
        points.add(new Point(start, from.y()));
        for (int i = 0; i <= SMOOTH; i++) {
            double t = (double) i / SMOOTH;
            double eased = t * t * (3 - 2 * t);
            points.add(new Point(bend + (end - bend) * t, from.y() + (to.y() - from.y()) * eased));
        }
        marks.add(Path.line(Stroke.of(line.customer() ? Tone.EMBER : Tone.MUTED, line.customer() ? 1.5 : 1), points));
    }

    private void node(Line line) {
        Point at = layout.at(line);
        double radius = IntroductionsLayout.radius(line);
        double text = at.x() + radius + GAP;
        String name = layout.name(line);
        marks.add(disc(at.x(), at.y(), radius, line.customer()));
        marks.add(new Label(text, at.y() + TEXT / 3, name, Anchor.START, TEXT, line.brought() > 0, Tone.INK));
        double end = text + TextWidth.of(name, TEXT);
        if (line.following() > 1) {
            marks.add(Label.of(end + 5, at.y() + TEXT / 3, texts.count(line), Anchor.START, SMALL, Tone.MUTED));
        }
        spots.add(new Spot(
                at.x() - radius,
                at.y() - ROW / 2,
                end + layout.count(line) - at.x() + radius,
                ROW,
                texts.line(
                        line,
                        line.introducer() == null
                                ? ""
                                : layout.introducer(line).person().name()),
                line.person().id()));
    }

    private static Mark disc(double x, double y, double radius, boolean customer) {
        return customer
                ? Disc.filled(x, y, radius, Tone.EMBER)
                : new Disc(x, y, radius - 0.75, Tone.SURFACE, 1, Stroke.of(Tone.MUTED, 1.5));
    }
}
