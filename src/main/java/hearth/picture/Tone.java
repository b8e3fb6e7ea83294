package hearth.picture;

import java.util.List;

/** What a colour stands for; each painter has its own palette, light, dark or for paper. */
public enum Tone {
    /** Main text and main lines. */
    INK,
    /** Secondary text. */
    MUTED,
    /** Grid lines, empty squares. */
    GRID,
    /** The page itself. */
    SURFACE,
    /** A card or band on the page. */
    BAND,
    /** The one accent: what is alive. */
    EMBER,
    /** A goal and the path to it. */
    GOAL,
    /** One year before. */
    YEAR_BEFORE,
    /** Two years before. */
    TWO_YEARS_BEFORE,
    GOOD,
    WARN,
    BAD,
    /** Twelve hues for segments, channels and groups: eight that colour-blind readers can tell apart, then four darker ones. */
    HUE_1,
    HUE_2,
    HUE_3,
    HUE_4,
    HUE_5,
    HUE_6,
    HUE_7,
    HUE_8,
    HUE_9,
    HUE_10,
    HUE_11,
    HUE_12;

    private static final List<Tone> HUES =
            List.of(HUE_1, HUE_2, HUE_3, HUE_4, HUE_5, HUE_6, HUE_7, HUE_8, HUE_9, HUE_10, HUE_11, HUE_12);

    /** The hue for the n-th of a list; those after the twelfth share one that is no hue, so that nobody is taken for another. */
    public static Tone hue(int n) {
        return n >= 0 && n < HUES.size() ? HUES.get(n) : MUTED;
    }
}
