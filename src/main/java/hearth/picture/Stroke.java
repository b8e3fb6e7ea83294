package hearth.picture;

/**
 * How a line is drawn.
 *
 * @param width in pixels
 * @param dashed true for a dashed line, so that colour is never the only difference
 */
public record Stroke(Tone tone, double width, boolean dashed) {

    public static Stroke of(Tone tone, double width) {
        return new Stroke(tone, width, false);
    }

    public static Stroke dashed(Tone tone, double width) {
        return new Stroke(tone, width, true);
    }
}
