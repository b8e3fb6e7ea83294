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
}
