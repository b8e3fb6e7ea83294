package hearth.picture;

import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.plan.scorecard.KpiChart;
import hearth.plan.scorecard.KpiChart.Dot;
import hearth.plan.scorecard.KpiChart.Line;
import hearth.plan.scorecard.PathShape;
import hearth.plan.scorecard.Sparkline;
import hearth.text.KpiTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A KPI's year: its numbers in ember, the two years before calmer behind them, the way to the goal dashed. Lines are
 * named where they end instead of in a legend.
 */
public final class KpiChartPicture {

    private static final double TEXT = 12;
    private static final double TOP = 20;
    private static final double BOTTOM = 26;
    private static final double GAP = 8;
    /** Up to this many periods every number gets a dot. */
    private static final int DOTTED = 14;
    /** Vertical room a tick label needs to be read alone. */
    private static final double TICK_ROOM = 56;

    private final KpiChart chart;
    private final KpiTexts texts;
    private final double width;
    private final double height;
    private final Axis axis;
    private final double left;
    private final double right;
    private final EndLabels ends = new EndLabels(TEXT);
    private final List<Mark> marks = new ArrayList<>();

    private KpiChartPicture(KpiChart chart, KpiTexts texts, double width, double height) {
        this.chart = chart;
        this.texts = texts;
        this.width = width;
        this.height = height;
        int ticks = (int) Math.clamp(height / TICK_ROOM, 3, 7);
        this.axis = Axis.of(chart.values().mapToDouble(Double::doubleValue).toArray(), ticks);
        this.left = widest(axis.ticks().stream().map(this::tick)) + GAP;
        this.right = width - widest(endTexts()) - 2 * GAP;
    }

    /** Lays a chart out for a width and height in pixels. */
    public static Picture of(KpiChart chart, KpiTexts texts, double width, double height) {
        return new KpiChartPicture(chart, texts, width, height).picture();
    }

    private Picture picture() {
        now();
        grid();
        periods();
        if (chart.isEmpty()) {
            marks.add(label((left + right) / 2, height / 2, texts.texts().get("scorecard.chart.empty"), Anchor.MIDDLE));
        }
        line(chart.twoYears(), Stroke.of(Tone.TWO_YEARS_BEFORE, 1.5));
        line(chart.oneYear(), Stroke.of(Tone.YEAR_BEFORE, 1.75));
        chart.paths().forEach(this::path);
        line(chart.actual(), Stroke.of(Tone.EMBER, 2.5));
        newest();
        marks.addAll(ends.marks(right + GAP, TOP, height - BOTTOM));
        return new Picture(width, height, new KpiChartWords(chart, texts).description(), marks, spots());
    }

    private void now() {
        chart.now()
                .ifPresent(slot -> marks.add(
                        new Mark.Box(edge(slot), TOP, slotWidth(), height - BOTTOM - TOP, 0, Tone.BAND, 0.6, null)));
    }

    private void grid() {
        for (double tick : axis.ticks()) {
            double y = y(tick);
            marks.add(Mark.Path.line(Stroke.of(Tone.GRID, 1), left, y, right, y));
            if (!chart.isEmpty()) {
                marks.add(label(left - GAP, y + TEXT / 3, tick(tick), Anchor.END));
            }
        }
    }

    /** Every name where there is room for all, else every second, third, …: a regular axis is read without thinking. */
    private void periods() {
        int[] named = IntStream.range(0, chart.slots().size())
                .filter(slot -> !name(slot).isEmpty())
                .toArray();
        int every = 1;
        while (every < named.length && !fits(named, every)) {
            every++;
        }
        for (int i = 0; i < named.length; i += every) {
            marks.add(label(x(named[i]), height - GAP, name(named[i]), Anchor.MIDDLE));
        }
    }

    private boolean fits(int[] named, int every) {
        return IntStream.range(0, named.length - every)
                .allMatch(i -> x(named[i + every]) - x(named[i]) >= half(named[i]) + half(named[i + every]) + GAP / 2);
    }

    private double half(int slot) {
        return TextWidth.of(name(slot), TEXT) / 2;
    }

    /** Weeks are named by the month whose first day they hold, so that the axis reads like a calendar. */
    private String name(int slot) {
        LocalDate start = chart.slots().get(slot);
        LocalDate last = start.plusDays(6);
        return switch (chart.kpi().period()) {
            case MONTH -> texts.month(start);
            case QUARTER -> texts.quarterOfYear(start);
            case WEEK -> last.getDayOfMonth() <= 7 ? texts.month(last) : "";
        };
    }

    private void line(Line line, Stroke stroke) {
        for (List<Dot> run : runs(line)) {
            marks.add(Mark.Path.line(stroke, run.stream().map(this::point).toList()));
        }
        line.dots().stream()
                .filter(dot -> isActual(line) ? chart.slots().size() <= DOTTED : isAlone(line, dot))
                .forEach(dot -> marks.add(dot(dot, stroke)));
        if (!isActual(line) && !line.dots().isEmpty()) {
            ends.add(y(line.dots().getLast().value()), texts.year(line.year()), Tone.MUTED, false);
        }
    }

    /** The line's numbers in stretches without a gap; a sum still growing is left out, since it would look like a fall. */
    private static List<List<Dot>> runs(Line line) {
        List<List<Dot>> runs = new ArrayList<>();
        for (Dot dot : line.dots()) {
            if (dot.growing()) {
                continue;
            }
            if (runs.isEmpty() || runs.getLast().getLast().slot() != dot.slot() - 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(dot);
        }
        return runs;
    }

    private boolean isActual(Line line) {
        return line.year() == chart.year();
    }

    private static boolean isAlone(Line line, Dot dot) {
        return line.at(dot.slot() - 1).isEmpty() && line.at(dot.slot() + 1).isEmpty();
    }

    private Mark dot(Dot dot, Stroke stroke) {
        double radius = stroke.width() + (dot.note().isEmpty() ? 0.5 : 2);
        Tone inside = dot.growing() || !dot.note().isEmpty() ? Tone.SURFACE : stroke.tone();
        return new Mark.Disc(x(dot.slot()), y(dot.value()), radius, inside, 1, Stroke.of(stroke.tone(), 1.5));
    }

    private void path(KpiChart.Path path) {
        boolean stepped = path.goal().shape() == PathShape.STEPPED;
        List<Point> points =
                path.dots().stream().flatMap(dot -> points(dot, stepped)).toList();
        if (points.size() < 2) {
            return; // The very end of last year's goal says nothing about this one.
        }
        marks.add(Mark.Path.line(Stroke.dashed(Tone.GOAL, 1.75), points));
        Sparkline.Dot last = path.dots().getLast();
        if (last.slot() == chart.slots().size() - 1) {
            ends.add(y(last.value()), goalText(), Tone.GOAL, false);
        } else {
            marks.add(Mark.Disc.filled(x(last.slot()), y(last.value()), 3, Tone.GOAL));
            marks.add(Mark.Label.of(
                    x(last.slot()) + GAP, y(last.value()) + TEXT / 3, goalText(), Anchor.START, TEXT, Tone.GOAL));
        }
    }

    private Stream<Point> points(Sparkline.Dot dot, boolean stepped) {
        double y = y(dot.value());
        return stepped
                ? Stream.of(new Point(edge(dot.slot()), y), new Point(edge(dot.slot() + 1), y))
                : Stream.of(new Point(x(dot.slot()), y));
    }

    /** The newest number is the reason to look: it alone is written out. */
    private void newest() {
        if (chart.actual().dots().isEmpty()) {
            return;
        }
        Dot dot = chart.actual().dots().getLast();
        marks.add(dot(dot, Stroke.of(Tone.EMBER, 3.5)));
        String text = newestText(dot);
        if (dot.slot() == chart.slots().size() - 1) {
            ends.add(y(dot.value()), text, Tone.EMBER, true);
            return;
        }
        double half = TextWidth.of(text, TEXT) / 2;
        double x = Math.clamp(x(dot.slot()), left + half, right - half);
        double y = y(dot.value()) + (isUnderPath(dot) ? 2 * TEXT : -TEXT);
        marks.add(new Mark.Box(x - half - 2, y - TEXT, 2 * half + 4, TEXT + 4, 3, Tone.SURFACE, 0.85, null));
        marks.add(new Mark.Label(x, y, text, Anchor.MIDDLE, TEXT, true, Tone.EMBER));
    }

    /** True when the path runs where the number would be written above its dot. */
    private boolean isUnderPath(Dot dot) {
        double room = 2.5 * TEXT;
        return chart.expected(dot.slot())
                .filter(expected -> y(expected) < y(dot.value()) && y(expected) > y(dot.value()) - room)
                .filter(expected -> y(dot.value()) < height - BOTTOM - room)
                .isPresent();
    }

    private List<Spot> spots() {
        KpiChartWords words = new KpiChartWords(chart, texts);
        return IntStream.range(0, chart.slots().size())
                .mapToObj(slot -> new Spot(edge(slot), TOP, slotWidth(), height - BOTTOM - TOP, words.slot(slot), null))
                .toList();
    }

    /** Everything that may stand to the right of the plot. */
    private Stream<String> endTexts() {
        Stream<String> years = Stream.of(chart.oneYear(), chart.twoYears())
                .filter(line -> !line.dots().isEmpty())
                .map(line -> texts.year(line.year()));
        Stream<String> goal = chart.paths().isEmpty() ? Stream.of() : Stream.of(goalText());
        Optional<Dot> last = chart.actual().at(chart.slots().size() - 1);
        return Stream.of(years, goal, last.map(this::newestText).stream()).flatMap(texts -> texts);
    }

    private String goalText() {
        return texts.texts().get("scorecard.chart.goal");
    }

    private String newestText(Dot dot) {
        String value = texts.value(chart.kpi().unit(), dot.value());
        return dot.growing() ? texts.texts().get("scorecard.chart.soFar", value) : value;
    }

    private String tick(double value) {
        return texts.tick(chart.kpi().unit(), value, axis.step());
    }

    private static double widest(Stream<String> texts) {
        return texts.mapToDouble(text -> TextWidth.of(text, TEXT)).max().orElse(0);
    }

    private static Mark label(double x, double y, String text, Anchor anchor) {
        return Mark.Label.of(x, y, text, anchor, TEXT, Tone.MUTED);
    }

    private Point point(Dot dot) {
        return new Point(x(dot.slot()), y(dot.value()));
    }

    private double x(int slot) {
        return edge(slot) + slotWidth() / 2;
    }

    private double edge(int slot) {
        return left + slot * slotWidth();
    }

    private double slotWidth() {
        return (right - left) / chart.slots().size();
    }

    private double y(double value) {
        return height - BOTTOM - (height - BOTTOM - TOP) * axis.share(value);
    }
}
