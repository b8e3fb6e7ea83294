package hearth.report;

import hearth.picture.Mark;
import hearth.picture.Picture;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A picture as pixels, in the colours of paper; needs no window and no display. */
public final class PictureImage {

    private final Graphics2D g;
    private final Faces faces;
    private double opacity = 1;

    /** The typefaces: the text's own, and the one that has what it lacks. */
    private record Faces(Font regular, Font bold, Font other, Font otherBold) {
        static Faces load() throws IOException {
            return new Faces(
                    face("SourceSans3-Regular"), face("SourceSans3-Bold"), face("DejaVuSans"), face("DejaVuSans-Bold"));
        }

        private static Font face(String file) throws IOException {
            try (InputStream in = PictureImage.class.getResourceAsStream("/hearth/fonts/" + file + ".ttf")) {
                if (in == null) {
                    throw new IOException("no such font: " + file);
                }
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (FontFormatException e) {
                throw new IOException(e);
            }
        }

        Font of(Mark.Label label) {
            Font own = label.bold() ? bold : regular;
            Font fits = own.canDisplayUpTo(label.text()) < 0 ? own : label.bold() ? otherBold : other;
            return fits.deriveFont((float) label.size());
        }
    }

    private PictureImage(Graphics2D g, Faces faces) {
        this.g = g;
        this.faces = faces;
    }

    /**
     * Writes a PNG.
     *
     * @param scale pixels of the file for each of the picture's
     */
    public static void writePng(Picture picture, double scale, OutputStream to) throws IOException {
        ImageIO.write(image(picture, scale), "png", to);
    }

    private static BufferedImage image(Picture picture, double scale) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(picture.width() * scale),
                (int) Math.ceil(picture.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(colour(Tone.SURFACE, 1));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        new PictureImage(g, Faces.load()).paint(picture.marks());
        g.dispose();
        return image;
    }

    private void paint(List<Mark> marks) {
        marks.forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Path path -> shape(path(path), path.closed() ? path.fill() : null, path.opacity(), path.stroke());
            case Mark.Box box ->
                shape(
                        new RoundRectangle2D.Double(
                                box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius()),
                        box.fill(),
                        box.opacity(),
                        box.stroke());
            case Mark.Disc disc ->
                shape(
                        new Ellipse2D.Double(
                                disc.x() - disc.radius(),
                                disc.y() - disc.radius(),
                                2 * disc.radius(),
                                2 * disc.radius()),
                        disc.fill(),
                        disc.opacity(),
                        disc.stroke());
            case Mark.Label label -> label(label);
            case Mark.Faded faded -> faded(faded);
        }
    }

    private void faded(Mark.Faded faded) {
        double before = opacity;
        opacity *= faded.opacity();
        paint(faded.marks());
        opacity = before;
    }

    private static Path2D path(Mark.Path path) {
        Path2D.Double shape = new Path2D.Double();
        path.points().forEach(point -> {
            if (shape.getCurrentPoint() == null) {
                shape.moveTo(point.x(), point.y());
            } else {
                shape.lineTo(point.x(), point.y());
            }
        });
        if (path.closed() && shape.getCurrentPoint() != null) {
            shape.closePath();
        }
        return shape;
    }

    private void shape(Shape shape, @Nullable Tone fill, double inside, @Nullable Stroke stroke) {
        if (fill != null) {
            g.setColor(colour(fill, inside * opacity));
            g.fill(shape);
        }
        if (stroke != null) {
            g.setColor(colour(stroke.tone(), opacity));
            g.setStroke(pen(stroke));
            g.draw(shape);
        }
    }

    private static BasicStroke pen(Stroke stroke) {
        return new BasicStroke(
                (float) stroke.width(),
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND,
                1,
                stroke.dashed() ? new float[] {5, 4} : null,
                0);
    }

    private void label(Mark.Label label) {
        Font font = faces.of(label);
        double width =
                font.getStringBounds(label.text(), g.getFontRenderContext()).getWidth();
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        g.setFont(font);
        g.setColor(colour(label.tone(), opacity));
        g.drawString(label.text(), (float) left, (float) label.y());
    }

    private static Color colour(Tone tone, double opacity) {
        Color solid = Color.decode(PaperPalette.colour(tone));
        return new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), (int) Math.round(255 * opacity));
    }
}
