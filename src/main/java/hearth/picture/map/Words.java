package hearth.picture.map;

import java.util.ArrayList;
import java.util.List;

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

    /** Lines no wider than so many pixels, as long as no single word is. */
    static List<String> wrapped(String text, double size, boolean bold, double width) {
        List<String> lines = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && width(longer, size, bold) <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static boolean isNarrow(int c) {
        return " .,:;'’|!()iljtfr".indexOf(c) >= 0;
    }
}
