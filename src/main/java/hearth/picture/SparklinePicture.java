package hearth.picture;

import hearth.picture.Mark.Point;
import hearth.plan.scorecard.Sparkline;
import hearth.plan.scorecard.Sparkline.Dot;
import java.util.ArrayList;
import java.util.List;

/** A KPI's recent course in a line as small as a word, with its newest number marked. */
public final class SparklinePicture {

    private static final double MARGIN = 4;
    private static final double DOT = 2.5;

    private final Sparkline sparkline;
    private final double width;
    private final double height;
    private final Tone tone;
    private final double low;
    private final double high;

    private SparklinePicture(Sparkline sparkline, double width, double height, Tone tone) {
        this.sparkline = sparkline;
        this.width = width;
        this.height = height;
        this.tone = tone;
        this.low = sparkline.dots().stream().mapToDouble(Dot::value).min().orElse(0);
        this.high = sparkline.dots().stream().mapToDouble(Dot::value).max().orElse(0);
    }

    /**
     * Lays a sparkline out.
     *
     * @param tone of the newest number: ember, or calmer for what should not draw the eye
     * @param description what it shows, in words
     */
    public static Picture of(Sparkline sparkline, double width, double height, Tone tone, String description) {
        return new SparklinePicture(sparkline, width, height, tone).picture(description);
    }

    private Picture picture(String description) {
        List<Mark> marks = new ArrayList<>();
        if (!sparkline.dots().isEmpty()) {
            List<Point> points = sparkline.dots().stream().map(this::point).toList();
            marks.add(Mark.Path.area(tone, 0.1, area(points)));
            marks.add(Mark.Path.line(Stroke.of(tone, 1.5), points));
            Point last = points.getLast();
            marks.add(Mark.Disc.filled(last.x(), last.y(), DOT, tone));
        }
        return new Picture(width, height, description, marks, List.of());
    }

    private List<Point> area(List<Point> points) {
        List<Point> area = new ArrayList<>(points);
        area.add(new Point(points.getLast().x(), height - 1));
        area.add(new Point(points.getFirst().x(), height - 1));
        return area;
    }

    private Point point(Dot dot) {
        double x = MARGIN + (width - 2 * MARGIN) * dot.slot() / Math.max(1, sparkline.slots() - 1);
        double share = high > low ? (dot.value() - low) / (high - low) : 0.5;
        return new Point(x, height - MARGIN - (height - 2 * MARGIN) * share);
    }
}
