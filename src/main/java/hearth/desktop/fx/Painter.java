package hearth.desktop.fx;

import hearth.picture.Mark;
import hearth.picture.Picture;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import java.util.List;
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
        picture.marks().forEach(this::paint);
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
        faded.marks().forEach(this::paint);
        g.setGlobalAlpha(before);
    }

    private void path(Mark.Path path) {
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
        g.beginPath();
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
