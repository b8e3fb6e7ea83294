package hearth.report;

import hearth.picture.Tone;

/** The colours of paper: dark enough to print in grey, distinguishable for colour-blind readers. */
final class PaperPalette {

    private PaperPalette() {}

    static String colour(Tone tone) {
        return switch (tone) {
            case INK -> "#1f2328";
            case MUTED -> "#59636e";
            case GRID -> "#dfe3e8";
            case SURFACE -> "#ffffff";
            case BAND -> "#f6f4f1";
            case EMBER -> "#c2410c";
            case GOAL -> "#0f766e";
            case YEAR_BEFORE -> "#8c959f";
            case TWO_YEARS_BEFORE -> "#c4cad1";
            case GOOD -> "#1a7f37";
            case WARN -> "#9a6700";
            case BAD -> "#cf222e";
            case HUE_1 -> "#c2410c";
            case HUE_2 -> "#0969da";
            case HUE_3 -> "#1a7f37";
            case HUE_4 -> "#8250df";
            case HUE_5 -> "#9a6700";
            case HUE_6 -> "#bf3989";
            case HUE_7 -> "#0f766e";
            case HUE_8 -> "#57606a";
        };
    }
}
