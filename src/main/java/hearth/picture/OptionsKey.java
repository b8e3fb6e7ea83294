package hearth.picture;

import hearth.picture.Mark.Anchor;
import hearth.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** What the signs of the picture of options mean, in one line. */
final class OptionsKey {

    private static final double SMALL = 12;
    private static final double SIGN = 18;
    private static final double GAP = 4;
    private static final double RADIUS = 6;

    private final Texts texts;
    private final List<Mark> marks;

    OptionsKey(Texts texts, List<Mark> marks) {
        this.texts = texts;
        this.marks = marks;
    }

    /** Adds the line, ending before {@code right}, on a base line. */
    void add(double right, double y) {
        double middle = y - 4;
        double x = right
                - Stream.of("risk", "chosen", "beaten", "front")
                        .mapToDouble(this::width)
                        .sum();
        x = words(x - SIGN, y, "risk");
        marks.add(Mark.Disc.filled(x + RADIUS, middle, RADIUS, Tone.EMBER));
        x = words(x, y, "chosen");
        marks.add(new Mark.Disc(x + RADIUS, middle, RADIUS, null, 0, Stroke.dashed(Tone.MUTED, 1.75)));
        x = words(x, y, "beaten");
        marks.add(Mark.Path.line(Stroke.of(Tone.GOAL, 2), x - 2, middle, x + SIGN - 5, middle));
        words(x, y, "front");
    }

    /** Words behind their sign; what comes next begins there. */
    private double words(double x, double y, String key) {
        marks.add(Mark.Label.of(x + SIGN, y, texts.get("mix.key." + key), Anchor.START, SMALL, Tone.MUTED));
        return x + width(key);
    }

    private double width(String key) {
        return SIGN + TextWidth.of(texts.get("mix.key." + key), SMALL) + GAP;
    }
}
