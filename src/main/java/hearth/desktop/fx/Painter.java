package hearth.desktop.fx;

import hearth.picture.Mark;
import hearth.picture.Picture;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import java.util.List;
import java.util.Objects;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Paints marks on a canvas. */
final class Painter {

    private static final double DASH = 5;
    private static final double GAP = 4;

    private final GraphicsContext g;
    private final Palette palette;

    Painter(GraphicsContext g, Palette palette) {
        this.g = g;
        this.palette = palette;
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
    }

    void paint(Picture picture) {
        // A canvas ends between two pixels, and what a larger picture left in the last one must go as well.
        g.clearRect(
                0,
                0,
                Math.ceil(g.getCanvas().getWidth()),
                Math.ceil(g.getCanvas().getHeight()));
        paint(picture.marks());
    }

    /**
     * Lines drawn alike one after the other become one path, and so do dots: a thousand paths take far longer to fill
     * than one with a thousand parts.
     */
    private void paint(List<Mark> marks) {
        int at = 0;
        while (at < marks.size()) {
            int end = at + 1;
            while (end < marks.size() && areAlike(marks.get(at), marks.get(end))) {
                end++;
            }
            paint(marks.get(at), marks.subList(at, end));
            at = end;
        }
    }

    private void paint(Mark first, List<Mark> alike) {
        if (alike.size() == 1) {
            paint(first);
        } else if (first instanceof Mark.Path path) {
            g.beginPath();
            alike.forEach(line -> trace(((Mark.Path) line).points()));
            stroke(path.stroke());
            g.stroke();
        } else if (first instanceof Mark.Disc disc) {
            g.beginPath();
            alike.forEach(dot -> round((Mark.Disc) dot));
            fill(disc.fill(), 1);
            g.fill();
        }
    }

    private static boolean areAlike(Mark one, Mark other) {
        return switch (one) {
            case Mark.Path path
            when other instanceof Mark.Path next ->
                isLine(path) && isLine(next) && Objects.equals(path.stroke(), next.stroke());
            case Mark.Disc disc
            when other instanceof Mark.Disc next -> isDot(disc) && isDot(next) && disc.fill() == next.fill();
            default -> false;
        };
    }

    private static boolean isLine(Mark.Path path) {
        return !path.closed() && path.fill() == null;
    }

    private static boolean isDot(Mark.Disc disc) {
        return disc.stroke() == null && disc.opacity() == 1;
    }

    private void round(Mark.Disc disc) {
        g.moveTo(disc.x() + disc.radius(), disc.y());
        g.arc(disc.x(), disc.y(), disc.radius(), disc.radius(), 0, 360);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Path path -> path(path);
            case Mark.Box box -> box(box);
            case Mark.Disc disc -> disc(disc);
            case Mark.Label label -> label(label);
            case Mark.Faded faded -> faded(faded);
        }
    }

    private void faded(Mark.Faded faded) {
        double before = g.getGlobalAlpha();
        g.setGlobalAlpha(before * faded.opacity());
        paint(faded.marks());
        g.setGlobalAlpha(before);
    }

    private void path(Mark.Path path) {
        g.beginPath();
        trace(path.points());
        if (path.closed()) {
            g.closePath();
        }
        if (fill(path.fill(), path.opacity())) {
            g.fill();
        }
        if (stroke(path.stroke())) {
            g.stroke();
        }
    }

    private void trace(List<Mark.Point> points) {
        if (!points.isEmpty()) {
            g.moveTo(points.getFirst().x(), points.getFirst().y());
        }
        points.stream().skip(1).forEach(point -> g.lineTo(point.x(), point.y()));
    }

    private void box(Mark.Box box) {
        double arc = box.radius() * 2;
        if (fill(box.fill(), box.opacity())) {
            g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
        if (stroke(box.stroke())) {
            g.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
    }

    private void disc(Mark.Disc disc) {
        double x = disc.x() - disc.radius();
        double y = disc.y() - disc.radius();
        double across = disc.radius() * 2;
        if (fill(disc.fill(), disc.opacity())) {
            g.fillOval(x, y, across, across);
        }
        if (stroke(disc.stroke())) {
            g.strokeOval(x, y, across, across);
        }
    }

    private void label(Mark.Label label) {
        g.setFont(Font.font(Theme.FAMILY, label.bold() ? FontWeight.BOLD : FontWeight.NORMAL, label.size()));
        g.setTextAlign(alignment(label.anchor()));
        g.setFill(palette.of(label.tone()));
        g.fillText(label.text(), label.x(), label.y());
    }

    private boolean fill(@Nullable Tone tone, double opacity) {
        if (tone == null) {
            return false;
        }
        Color color = palette.of(tone);
        g.setFill(opacity < 1 ? color.deriveColor(0, 1, 1, opacity) : color);
        return true;
    }

    private boolean stroke(@Nullable Stroke stroke) {
        if (stroke == null) {
            return false;
        }
        g.setStroke(palette.of(stroke.tone()));
        g.setLineWidth(stroke.width());
        g.setLineDashes(stroke.dashed() ? new double[] {DASH, GAP} : new double[0]);
        return true;
    }

    private static TextAlignment alignment(Mark.Anchor anchor) {
        return switch (anchor) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        };
    }
}
