package hearth.picture;

import hearth.picture.Mark.Point;
import hearth.plan.care.Introductions;
import hearth.plan.care.Introductions.Line;
import hearth.plan.landscape.PersonId;
import hearth.text.IntroductionTexts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where everybody stands in the tree of introductions: a column for every step from those who came by themselves, a row for
 * everybody who brought nobody, and introducers in the middle of those they brought. Names give way before the tree grows
 * wider than it should.
 */
final class IntroductionsLayout {

    static final double TEXT = 12.5;
    static final double SMALL = 11;
    static final double ROW = 25;
    static final double HEAD = 62;
    static final double EDGE = 14;
    static final double SMALLEST = 5;
    static final double LARGEST = 11;
    static final double GAP = 7;
    static final double MOST_LINK = 90;

    private static final double BETWEEN_TREES = 12;
    private static final double LEAST_LINK = 12;
    private static final double MOST_NAME = 190;

    /** Shorter, and nobody would be known any more. */
    private static final double LEAST_NAME = 64;

    /** By so much the names of introducers give way at a time where there is little room. */
    private static final double NAME_STEP = 6;

    /** More names than this no screen can draw at once, and nobody reads. */
    private static final int MOST = 250;

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

    /**
     * Lays a tree out.
     *
     * @param width in pixels, which it takes if the names let it
     * @param most pixels it may be high, for whole trees
     */
    IntroductionsLayout(Introductions introductions, IntroductionTexts texts, double width, double most) {
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

    /** Those there is room for, from the fullest tree on. */
    List<Line> drawn() {
        return drawn;
    }

    /** How many there is no room for. */
    int left() {
        return introductions.lines().size() - drawn.size();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Where the discs of each column stand. */
    List<Double> columns() {
        return Arrays.stream(columns).boxed().toList();
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

    /** Who brought somebody that somebody brought. */
    Line introducer(Line line) {
        return Objects.requireNonNull(byId.get(line.introducer()));
    }

    /** The middle of somebody's disc. */
    Point at(Line line) {
        return places.getOrDefault(line.person().id(), new Point(0, 0));
    }

    /** The more came because of somebody, the larger. */
    static double radius(Line line) {
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

    /** How wide the number of those is who came because of somebody. */
    double count(Line line) {
        return line.following() > 1 ? 5 + TextWidth.of(texts.count(line), SMALL) : 0;
    }

    /** Whoever brought nobody has a row of their own, up to the right edge. */
    String name(Line line) {
        double room = width - EDGE - columns[line.depth()] - LARGEST - GAP - count(line);
        return TextWidth.name(
                line.person().name(), TEXT, isIntroducer(line) ? mostName : Math.clamp(room, LEAST_NAME, MOST_NAME));
    }
}
