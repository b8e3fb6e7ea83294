package hearth.report;

import hearth.picture.Mark;
import hearth.picture.Picture;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Paints a picture as HTML: shapes as one SVG, labels as text above it. Labels are not SVG text because the PDF would
 * turn that into outlines, which nobody can select or hear.
 */
final class PictureHtml {

    /** Half the width of the box a label is centred in; wide enough for any label of a chart. */
    private static final double LABEL_REACH = 260;

    /** Where the base line lies in a line box of Source Sans 3 with line-height 1. */
    private static final double BASE_LINE = 0.82;

    private PictureHtml() {}

    /** The picture scaled to {@code width} CSS pixels. */
    static String of(Picture picture, double width) {
        double scale = width / picture.width();
        return "<div class=\"picture\" style=\"width:%s;height:%s\">%s%s</div>"
                .formatted(px(width), px(picture.height() * scale), svg(picture, scale), labels(picture, scale));
    }

    private static String svg(Picture picture, double scale) {
        String shapes = picture.marks().stream().map(PictureHtml::shape).collect(Collectors.joining());
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" alt=\"%s\" width=\"%s\" height=\"%s\""
                        + " viewBox=\"0 0 %s %s\"><title>%s</title>%s</svg>")
                .formatted(
                        Escape.html(picture.description()),
                        number(picture.width() * scale),
                        number(picture.height() * scale),
                        number(picture.width()),
                        number(picture.height()),
                        Escape.html(picture.description()),
                        shapes);
    }

    private static String shape(Mark mark) {
        return switch (mark) {
            case Mark.Path path -> path(path);
            case Mark.Box box -> box(box);
            case Mark.Disc disc -> disc(disc);
            case Mark.Label _ -> "";
            case Mark.Faded faded -> faded(faded);
        };
    }

    private static String faded(Mark.Faded faded) {
        return faded.marks().stream()
                .map(PictureHtml::shape)
                .collect(Collectors.joining("", "<g opacity=\"" + number(faded.opacity()) + "\">", "</g>"));
    }

    private static String path(Mark.Path path) {
        String points = path.points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        return "<%s points=\"%s\" %s/>"
                .formatted(
                        path.closed() ? "polygon" : "polyline",
                        points,
                        paint(path.closed() ? path.fill() : null, path.opacity(), path.stroke()));
    }

    private static String box(Mark.Box box) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s/>"
                .formatted(
                        number(box.x()),
                        number(box.y()),
                        number(box.width()),
                        number(box.height()),
                        number(box.radius()),
                        paint(box.fill(), box.opacity(), box.stroke()));
    }

    private static String disc(Mark.Disc disc) {
        return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>"
                .formatted(
                        number(disc.x()),
                        number(disc.y()),
                        number(disc.radius()),
                        paint(disc.fill(), disc.opacity(), disc.stroke()));
    }

    private static String paint(@Nullable Tone fill, double opacity, @Nullable Stroke stroke) {
        String inside = fill == null
                ? "fill=\"none\""
                : "fill=\"%s\" fill-opacity=\"%s\"".formatted(PaperPalette.colour(fill), number(opacity));
        return stroke == null ? inside : inside + " " + line(stroke);
    }

    private static String line(Stroke stroke) {
        String line = "stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" stroke-linecap=\"round\""
                .formatted(PaperPalette.colour(stroke.tone()), number(stroke.width()));
        return stroke.dashed() ? line + " stroke-dasharray=\"5 4\"" : line;
    }

    private static String labels(Picture picture, double scale) {
        return picture.marks().stream()
                .flatMap(PictureHtml::labels)
                .map(label -> label(label, scale))
                .collect(Collectors.joining());
    }

    private static Stream<Mark.Label> labels(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> Stream.of(label);
            case Mark.Faded faded -> faded.marks().stream().flatMap(PictureHtml::labels);
            default -> Stream.empty();
        };
    }

    private static String label(Mark.Label label, double scale) {
        double size = label.size() * scale;
        double x = label.x() * scale;
        double left = switch (label.anchor()) {
            case START -> x;
            case MIDDLE -> x - LABEL_REACH;
            case END -> x - 2 * LABEL_REACH;
        };
        return "<div class=\"label %s\" style=\"left:%s;top:%s;width:%s;font-size:%s;color:%s%s\">%s</div>"
                .formatted(
                        label.anchor().name().toLowerCase(Locale.ROOT),
                        px(left),
                        px(label.y() * scale - size * BASE_LINE),
                        px(2 * LABEL_REACH),
                        px(size),
                        PaperPalette.colour(label.tone()),
                        label.bold() ? ";font-weight:600" : "",
                        Escape.html(label.text()));
    }

    private static String px(double length) {
        return number(length) + "px";
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
