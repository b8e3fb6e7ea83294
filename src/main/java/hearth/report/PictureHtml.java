package hearth.report;

import hearth.picture.Mark;
import hearth.picture.Picture;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" alt=\"%s\" width=\"%s\" height=\"%s\""
                        + " viewBox=\"0 0 %s %s\"><title>%s</title>%s</svg>")
                .formatted(
                        Escape.html(picture.description()),
                        PictureSvg.number(picture.width() * scale),
                        PictureSvg.number(picture.height() * scale),
                        PictureSvg.number(picture.width()),
                        PictureSvg.number(picture.height()),
                        Escape.html(picture.description()),
                        PictureSvg.shapes(picture));
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
        return PictureSvg.number(length) + "px";
    }
}
