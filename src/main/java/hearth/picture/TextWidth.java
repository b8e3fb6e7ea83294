package hearth.picture;

/**
 * How wide a text will be, near enough to leave room for it. Layouts must not ask a toolkit, since the report has none.
 */
final class TextWidth {

    /** Mean advance of Source Sans 3 in em, semibold and a little generous, so that bold texts fit too. */
    private static final double EM = 0.54;

    private TextWidth() {}

    static double of(String text, double size) {
        return EM
                        * size
                        * text.codePoints()
                                .filter(c -> !Character.isSpaceChar(c))
                                .count()
                + EM
                        / 2
                        * size
                        * text.codePoints().filter(Character::isSpaceChar).count();
    }

    /** As much of a text as fits into a width, with an ellipsis when it is not all. */
    static String fitting(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        String cut = text;
        while (!cut.isEmpty() && of(cut + "…", size) > width) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1)).stripTrailing();
        }
        return cut + "…";
    }
}
