package hearth.report;

import hearth.picture.Tone;

/** The colours of paper: dark enough to print in grey. Hues are those of the screen by day, so that a page shows what a screen did. */
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
            case HUE_1 -> "#2f6aa8";
            case HUE_2 -> "#23897c";
            case HUE_3 -> "#a97d0a";
            case HUE_4 -> "#8354a0";
            case HUE_5 -> "#5d8220";
            case HUE_6 -> "#bd5670";
            case HUE_7 -> "#3795bd";
            case HUE_8 -> "#7c6a57";
            case HUE_9 -> "#1f4a2b";
            case HUE_10 -> "#3a2fae";
            case HUE_11 -> "#7d1450";
            case HUE_12 -> "#70400a";
        };
    }
}
