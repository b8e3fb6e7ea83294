package hearth.picture;

import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Disc;
import hearth.picture.Mark.Label;
import hearth.picture.Mark.Path;
import hearth.picture.Mark.Point;
import hearth.plan.care.Growth;
import hearth.text.IntroductionTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Where introductions alone lead: a line in ember, and around it the band of what the interval of K allows. */
public final class GrowthPicture {

    private static final double TEXT = 12;
    private static final double TOP = 16;
    private static final double BOTTOM = 26;
    private static final double GAP = 8;
    private static final double TICK_ROOM = 44;

    private final Growth growth;
    private final IntroductionTexts texts;
    private final double width;
    private final double height;
    private final List<Growth.Point> points;
    private final Axis axis;
    private final double left;
    private final double right;
    private final List<Mark> marks = new ArrayList<>();

    private GrowthPicture(Growth growth, IntroductionTexts texts, double width, double height) {
        this.growth = growth;
        this.texts = texts;
        this.width = width;
        this.height = height;
        this.points = growth.points();
        int ticks = (int) Math.clamp(height / TICK_ROOM, 3, 6);
        this.axis = Axis.of(DoubleStream.of(0, points.getLast().people().high()).toArray(), ticks);
        this.left = GAP + widest(axis.ticks().stream().map(texts::people));
        this.right = width - 2 * GAP - widest(ends());
    }

    /** Lays a growth out for a width and height in pixels; every step of its line is a spot. */
    public static Picture of(Growth growth, IntroductionTexts texts, double width, double height) {
        return new GrowthPicture(growth, texts, width, height).picture();
    }

    private Picture picture() {
        grid();
        years();
        band();
        marks.add(Path.line(
                Stroke.of(Tone.EMBER, 2.5), points.stream().map(this::point).toList()));
        marks.add(Disc.filled(x(0), y(growth.people()), 4, Tone.EMBER));
        end();
        return new Picture(width, height, texts.description(growth), marks, spots());
    }

    private void grid() {
        for (double tick : axis.ticks()) {
            marks.add(Path.line(Stroke.of(Tone.GRID, 1), left, y(tick), right, y(tick)));
            marks.add(Label.of(left - GAP, y(tick) + TEXT / 3, texts.people(tick), Anchor.END, TEXT, Tone.MUTED));
        }
    }

    private void years() {
        for (int year = 0; year <= Growth.YEARS; year++) {
            String name = texts.year(year);
            double half = TextWidth.of(name, TEXT) / 2;
            double x = Math.clamp(x(year), left + half - GAP, width - half);
            marks.add(Label.of(x, height - GAP, name, Anchor.MIDDLE, TEXT, Tone.MUTED));
        }
    }

    private void band() {
        List<Point> around = new ArrayList<>();
        points.forEach(at -> around.add(new Point(x(at.years()), y(at.people().high()))));
        points.reversed()
                .forEach(at -> around.add(new Point(x(at.years()), y(at.people().low()))));
        marks.add(Path.area(Tone.EMBER, 0.16, around));
        edge(at -> at.people().high());
        edge(at -> at.people().low());
    }

    private void edge(ToDoubleFunction<Growth.Point> value) {
        marks.add(Path.line(
                Stroke.dashed(Tone.EMBER, 1),
                points.stream()
                        .map(at -> new Point(x(at.years()), y(value.applyAsDouble(at))))
                        .toList()));
    }

    private void end() {
        Growth.Point last = points.getLast();
        marks.add(Disc.filled(x(last.years()), y(last.people().value()), 4, Tone.EMBER));
        EndLabels names = new EndLabels(TEXT);
        names.add(y(last.people().value()), texts.people(last.people().value()), Tone.EMBER, true);
        names.add(y(last.people().high()), texts.people(last.people().high()), Tone.MUTED, false);
        names.add(y(last.people().low()), texts.people(last.people().low()), Tone.MUTED, false);
        marks.addAll(names.marks(right + GAP, TOP, height - BOTTOM));
    }

    private Stream<String> ends() {
        Growth.Point last = points.getLast();
        return Stream.of(
                        last.people().value(),
                        last.people().high(),
                        last.people().low())
                .map(texts::people);
    }

    private List<Spot> spots() {
        double step = (right - left) / (points.size() - 1);
        return points.stream()
                .map(at -> new Spot(x(at.years()) - step / 2, TOP, step, height - TOP - BOTTOM, texts.point(at), null))
                .toList();
    }

    private Point point(Growth.Point at) {
        return new Point(x(at.years()), y(at.people().value()));
    }

    private double x(double years) {
        return left + (right - left) * years / Growth.YEARS;
    }

    private double y(double people) {
        return height - BOTTOM - (height - BOTTOM - TOP) * axis.share(people);
    }

    private static double widest(Stream<String> texts) {
        return texts.mapToDouble(text -> TextWidth.of(text, TEXT)).max().orElse(0);
    }
}
