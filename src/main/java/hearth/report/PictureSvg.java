package hearth.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearth.picture.Mark;
import hearth.picture.Picture;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A picture as SVG: alone in a file, with its text as text; or its shapes inside a page, whose text HTML sets. */
public final class PictureSvg {

    private static final String FONTS = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', sans-serif";

    private final boolean words;

    private PictureSvg(boolean words) {
        this.words = words;
    }

    /** Writes a whole file. */
    public static void write(Picture picture, OutputStream to) throws IOException {
        to.write(file(picture).getBytes(UTF_8));
    }

    /** The shapes of a picture without its labels, one after the other. */
    static String shapes(Picture picture) {
        return new PictureSvg(false).of(picture.marks());
    }

    private static String file(Picture picture) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%1$s\" height=\"%2$s\""
                        + " viewBox=\"0 0 %1$s %2$s\" font-family=\"%3$s\">\n<title>%4$s</title>\n"
                        + "<rect width=\"%1$s\" height=\"%2$s\" fill=\"%5$s\"/>\n%6$s</svg>\n")
                .formatted(
                        number(picture.width()),
                        number(picture.height()),
                        FONTS,
                        Escape.html(picture.description()),
                        PaperPalette.colour(Tone.SURFACE),
                        new PictureSvg(true).of(picture.marks()));
    }

    private String of(List<Mark> marks) {
        return marks.stream().map(this::shape).collect(Collectors.joining());
    }

    private String shape(Mark mark) {
        return switch (mark) {
            case Mark.Path path -> path(path);
            case Mark.Box box -> box(box);
            case Mark.Disc disc -> disc(disc);
            case Mark.Label label -> words ? label(label) : "";
            case Mark.Faded faded -> "<g opacity=\"" + number(faded.opacity()) + "\">" + of(faded.marks()) + "</g>";
        };
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

    private static String label(Mark.Label label) {
        String anchor = switch (label.anchor()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        return "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\"%s fill=\"%s\">%s</text>"
                .formatted(
                        number(label.x()),
                        number(label.y()),
                        number(label.size()),
                        anchor,
                        label.bold() ? " font-weight=\"bold\"" : "",
                        PaperPalette.colour(label.tone()),
                        Escape.html(label.text()));
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

    /** Hundredths are finer than any screen or printer. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
