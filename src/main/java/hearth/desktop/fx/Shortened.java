package hearth.desktop.fx;

/** Words cut to what there is room for. */
public final class Shortened {

    private Shortened() {}

    /** The text, or as many of its signs as there may be, the last of them an ellipsis; no sign is cut in two. */
    public static String to(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
