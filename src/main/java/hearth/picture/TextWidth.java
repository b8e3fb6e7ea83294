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

    /** A person's name that fits into a width: first the last of its words becomes an initial, then all but the first go. */
    static String name(String name, double size, double width) {
        int last = name.lastIndexOf(' ');
        if (of(name, size) <= width || last <= 0) {
            return fitting(name, size, width);
        }
        String initial = " " + name.substring(last + 1, name.offsetByCodePoints(last + 1, 1)) + ".";
        String most = name.substring(0, last) + initial;
        String least = name.substring(0, name.indexOf(' ')) + initial;
        return of(most, size) <= width ? most : fitting(least, size, width);
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
