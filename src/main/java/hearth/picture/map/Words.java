package hearth.picture.map;

/** How wide a text will be on the map: near enough to keep names apart, without asking a toolkit. */
final class Words {

    /** Mean widths of Source Sans 3, in em. */
    private static final double REGULAR = 0.52;

    private static final double BOLD = 0.55;
    private static final double NARROW = 0.26;

    private Words() {}

    static double width(String text, double size, boolean bold) {
        double narrow = text.chars().filter(Words::isNarrow).count();
        double wide = text.length() - narrow;
        return size * (narrow * NARROW + wide * (bold ? BOLD : REGULAR));
    }

    private static boolean isNarrow(int c) {
        return " .,:;'’|!()iljtfr".indexOf(c) >= 0;
    }
}
