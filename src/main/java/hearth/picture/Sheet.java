package hearth.picture;

import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import java.util.ArrayList;
import java.util.List;

/** A picture as it goes out into the world: with a title, a line that says of what and when it is, and what its signs mean. */
public final class Sheet {

    private static final double MARGIN = 32;
    private static final double HEAD = 76;
    private static final double TITLE = 24;
    private static final double WORDS = 14;
    private static final double ROW = 30;
    private static final double GAP = 22;
    private static final double AFTER_SIGN = 7;

    private final Picture picture;
    private final List<Mark> foot = new ArrayList<>();
    private double x = MARGIN;
    private double y;

    /** A sign and what it means; no words when the sign says so itself. */
    public record Entry(Picture sign, String words) {}

    private Sheet(Picture picture) {
        this.picture = picture;
        this.y = HEAD + picture.height() + MARGIN / 2;
    }

    /**
     * Puts a picture on a sheet of its own width. What it shows beyond its edges is covered.
     *
     * @param line below the title
     */
    public static Picture of(Picture picture, String title, String line, List<Entry> legend) {
        return new Sheet(picture).page(title, line, legend);
    }

    private Picture page(String title, String line, List<Entry> legend) {
        legend.forEach(this::add);
        double height = y + (foot.isEmpty() ? 0 : ROW) + MARGIN / 2;
        List<Mark> marks = new ArrayList<>();
        picture.marks().forEach(mark -> marks.add(moved(mark, 0, HEAD)));
        double below = HEAD + picture.height();
        marks.add(Mark.Box.filled(0, 0, picture.width(), HEAD, 0, Tone.SURFACE));
        marks.add(Mark.Box.filled(0, below, picture.width(), height - below, 0, Tone.SURFACE));
        marks.add(new Mark.Label(MARGIN, 38, title, Anchor.START, TITLE, true, Tone.INK));
        marks.add(Mark.Label.of(MARGIN, 61, line, Anchor.START, WORDS, Tone.MUTED));
        marks.addAll(foot);
        return new Picture(picture.width(), height, title + ". " + picture.description(), marks, List.of());
    }

    private void add(Entry entry) {
        double words = entry.words().isEmpty() ? 0 : AFTER_SIGN + TextWidth.of(entry.words(), WORDS);
        double wide = entry.sign().width() + words;
        if (x > MARGIN && x + wide > picture.width() - MARGIN) {
            x = MARGIN;
            y += ROW;
        }
        double top = y + (ROW - entry.sign().height()) / 2;
        entry.sign().marks().forEach(mark -> foot.add(moved(mark, x, top)));
        if (!entry.words().isEmpty()) {
            double from = x + entry.sign().width() + AFTER_SIGN;
            foot.add(Mark.Label.of(from, y + ROW / 2 + WORDS * 0.34, entry.words(), Anchor.START, WORDS, Tone.INK));
        }
        x += wide + GAP;
    }

    private static Mark moved(Mark mark, double dx, double dy) {
        return switch (mark) {
            case Mark.Path path ->
                new Mark.Path(
                        path.points().stream()
                                .map(point -> new Point(point.x() + dx, point.y() + dy))
                                .toList(),
                        path.closed(),
                        path.stroke(),
                        path.fill(),
                        path.opacity());
            case Mark.Box box ->
                new Mark.Box(
                        box.x() + dx,
                        box.y() + dy,
                        box.width(),
                        box.height(),
                        box.radius(),
                        box.fill(),
                        box.opacity(),
                        box.stroke());
            case Mark.Disc disc ->
                new Mark.Disc(disc.x() + dx, disc.y() + dy, disc.radius(), disc.fill(), disc.opacity(), disc.stroke());
            case Mark.Label label ->
                new Mark.Label(
                        label.x() + dx,
                        label.y() + dy,
                        label.text(),
                        label.anchor(),
                        label.size(),
                        label.bold(),
                        label.tone());
            case Mark.Faded faded ->
                new Mark.Faded(
                        faded.opacity(),
                        faded.marks().stream().map(each -> moved(each, dx, dy)).toList());
        };
    }
}
