package hearth.picture;

import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Disc;
import hearth.picture.Mark.Label;
import hearth.picture.Mark.Path;
import hearth.picture.Mark.Point;
import hearth.plan.care.Introductions;
import hearth.plan.care.Introductions.Line;
import hearth.plan.landscape.PersonId;
import hearth.text.IntroductionTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who brought whom, from left to right: those who came by themselves at the left edge, those they brought one column
 * further, and so on. Customers are filled discs, the others rings, and the more came because of somebody, the larger.
 */
public final class IntroductionsPicture {

    private static final double TEXT = 12.5;
    private static final double SMALL = 11;
    private static final double ROW = 25;
    private static final double BETWEEN_TREES = 12;
    private static final double HEAD = 62;
    private static final double EDGE = 14;
    private static final double SMALLEST = 5;
    private static final double LARGEST = 11;
    private static final double GAP = 7;
    private static final double LEAST_LINK = 12;
    private static final double MOST_LINK = 90;
    private static final double MOST_NAME = 190;
    /** Shorter, and nobody would be known any more. */
    private static final double LEAST_NAME = 64;
    /** By so much the names of introducers give way at a time where there is little room. */
    private static final double NAME_STEP = 6;

    private static final int SMOOTH = 14;
    /** More names than this no screen can draw at once, and nobody reads. */
    private static final int MOST = 250;

    private static final double ENDLESS = Double.MAX_VALUE;

    private final Introductions introductions;
    private final IntroductionTexts texts;
    private final List<Line> drawn;
    private final Map<PersonId, Line> byId = new HashMap<>();
    private final Set<PersonId> introducers = new HashSet<>();
    private final Map<PersonId, Point> places = new HashMap<>();
    private final double[] columns;
    private double mostName;
    private final double width;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    private IntroductionsPicture(Introductions introductions, IntroductionTexts texts, double width, double most) {
        this.introductions = introductions;
        this.texts = texts;
        this.drawn = introductions.lines().stream()
                .limit(fitting(introductions, most))
                .toList();
        drawn.forEach(this::know);
        shortenNames(width);
        double[] names = names();
        double[] close = columns(names, LEAST_LINK);
        double spare = names.length < 2 ? 0 : Math.max(0, width - needed(close, MOST_NAME)) / (names.length - 1);
        this.columns = columns(names, Math.min(MOST_LINK, LEAST_LINK + spare));
        this.width = Math.max(width, needed(close, LEAST_NAME));
        this.height = place();
    }

    /** Lays introductions out for a width in pixels; the picture is wider when the names need it. */
    public static Picture of(Introductions introductions, IntroductionTexts texts, double width) {
        return of(introductions, texts, width, ENDLESS);
    }

    /** The same for a page, which ends at a height: whole trees from the fullest on, and how many people are left. */
    public static Picture of(Introductions introductions, IntroductionTexts texts, double width, double most) {
        return new IntroductionsPicture(introductions, texts, width, most).picture();
    }

    /** How many lines there is room for: as many whole trees as fit, and the first one in any case. */
    private static int fitting(Introductions introductions, double most) {
        double y = HEAD + EDGE + ROW;
        int fitting = 0;
        int lines = 0;
        for (Line line : introductions.lines()) {
            if (line.depth() == 0) {
                fitting = lines > 0 && y <= most ? lines : fitting;
                y += BETWEEN_TREES;
            }
            y += line.brought() == 0 ? ROW : 0;
            lines++;
        }
        return Math.min(MOST, y <= most || fitting == 0 ? lines : fitting);
    }

    private Picture picture() {
        legend();
        heads();
        drawn.stream().filter(line -> line.introducer() != null).forEach(this::link);
        drawn.forEach(this::node);
        rest();
        return new Picture(width, height, texts.description(introductions), marks, spots);
    }

    /** Names of introducers as long as the width allows; where even the shortest need more, the picture is wider. */
    private void shortenNames(double width) {
        mostName = MOST_NAME;
        while (mostName > LEAST_NAME && needed(columns(names(), LEAST_LINK), LEAST_NAME) > width) {
            mostName -= NAME_STEP;
        }
    }

    private void know(Line line) {
        byId.put(line.person().id(), line);
        if (line.introducer() != null) {
            introducers.add(line.introducer());
        }
    }

    private void rest() {
        int more = introductions.lines().size() - drawn.size();
        if (more > 0) {
            marks.add(Label.of(EDGE, height - EDGE, texts.more(more), Anchor.START, SMALL, Tone.MUTED));
        }
    }

    /**
     * The right edge of everything drawn when the columns begin there.
     *
     * @param leaf how long the names of those may be who brought nobody
     */
    private double needed(double[] at, double leaf) {
        return drawn.stream()
                        .mapToDouble(line -> at[line.depth()] + (isIntroducer(line) ? wide(line) : wide(line, leaf)))
                        .max()
                        .orElse(0)
                + EDGE;
    }

    /**
     * The widest name of every column from which links go on. The others have a row of their own and may reach over the
     * columns behind them.
     */
    private double[] names() {
        double[] names = new double[drawn.stream().mapToInt(Line::depth).max().orElse(-1) + 1];
        drawn.stream()
                .filter(this::isIntroducer)
                .forEach(line -> names[line.depth()] = Math.max(names[line.depth()], LARGEST + wide(line)));
        for (int i = 0; i < names.length; i++) {
            names[i] = Math.max(names[i], TextWidth.of(texts.step(i), SMALL) + LARGEST);
        }
        return names;
    }

    private static double[] columns(double[] names, double link) {
        double[] columns = new double[names.length];
        double x = EDGE + LARGEST;
        for (int i = 0; i < names.length; i++) {
            columns[i] = x;
            x += names[i] + link;
        }
        return columns;
    }

    /** Gives everybody a row: leaves one after another, introducers in the middle of those they brought. */
    private double place() {
        double y = HEAD;
        Map<PersonId, double[]> spans = new HashMap<>();
        for (Line line : drawn) {
            if (line.depth() == 0 && !places.isEmpty()) {
                y += BETWEEN_TREES;
            }
            places.put(line.person().id(), new Point(columns[line.depth()], y));
            if (!isIntroducer(line)) {
                y += ROW;
            }
        }
        for (Line line : drawn.reversed()) {
            Point at = places.get(line.person().id());
            double[] span = spans.get(line.person().id());
            double middle = at == null ? 0 : span == null ? at.y() : (span[0] + span[1]) / 2;
            places.put(line.person().id(), new Point(columns[line.depth()], middle));
            PersonId by = line.introducer();
            if (by != null) {
                double[] wider = spans.computeIfAbsent(by, none -> new double[] {middle, middle});
                wider[0] = Math.min(wider[0], middle);
                wider[1] = Math.max(wider[1], middle);
            }
        }
        return y + EDGE + (drawn.size() < introductions.lines().size() ? ROW : 0);
    }

    private void heads() {
        for (int i = 0; i < columns.length; i++) {
            marks.add(Label.of(columns[i] - SMALLEST, HEAD - 22, texts.step(i), Anchor.START, SMALL, Tone.MUTED));
        }
        marks.add(Path.line(Stroke.of(Tone.GRID, 1), EDGE, HEAD - 14.5, width - EDGE, HEAD - 14.5));
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
        Line by = introducer(line);
        Point from = at(by);
        Point to = at(line);
        double start = from.x() + radius(by) + GAP + TextWidth.of(name(by), TEXT) + count(by) + 4;
        double end = to.x() - radius(line);
        double bend = Math.max(start, columns[line.depth()] - LARGEST - MOST_LINK * 0.6);
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
        Point at = at(line);
        double radius = radius(line);
        double text = at.x() + radius + GAP;
        String name = name(line);
        marks.add(disc(at.x(), at.y(), radius, line.customer()));
        marks.add(new Label(text, at.y() + TEXT / 3, name, Anchor.START, TEXT, line.brought() > 0, Tone.INK));
        double end = text + TextWidth.of(name, TEXT);
        if (line.following() > 1) {
            marks.add(Label.of(end + 5, at.y() + TEXT / 3, texts.count(line), Anchor.START, SMALL, Tone.MUTED));
        }
        spots.add(new Spot(
                at.x() - radius,
                at.y() - ROW / 2,
                end + count(line) - at.x() + radius,
                ROW,
                texts.line(
                        line,
                        line.introducer() == null
                                ? ""
                                : introducer(line).person().name()),
                line.person().id()));
    }

    private static Mark disc(double x, double y, double radius, boolean customer) {
        return customer
                ? Disc.filled(x, y, radius, Tone.EMBER)
                : new Disc(x, y, radius - 0.75, Tone.SURFACE, 1, Stroke.of(Tone.MUTED, 1.5));
    }

    private Line introducer(Line line) {
        return Objects.requireNonNull(byId.get(line.introducer()));
    }

    private Point at(Line line) {
        return places.getOrDefault(line.person().id(), new Point(0, 0));
    }

    private static double radius(Line line) {
        return Math.min(LARGEST, SMALLEST + Math.sqrt(line.following()));
    }

    private double wide(Line line) {
        return wide(line, mostName);
    }

    private double wide(Line line, double most) {
        return LARGEST + GAP + TextWidth.of(TextWidth.name(line.person().name(), TEXT, most), TEXT) + count(line);
    }

    private boolean isIntroducer(Line line) {
        return introducers.contains(line.person().id());
    }

    private double count(Line line) {
        return line.following() > 1 ? 5 + TextWidth.of(texts.count(line), SMALL) : 0;
    }

    /** Whoever brought nobody has a row of their own, up to the right edge. */
    private String name(Line line) {
        double room = width - EDGE - columns[line.depth()] - LARGEST - GAP - count(line);
        return TextWidth.name(
                line.person().name(), TEXT, isIntroducer(line) ? mostName : Math.clamp(room, LEAST_NAME, MOST_NAME));
    }
}
