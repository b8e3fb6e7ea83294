package hearth.desktop.shell;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How well what was typed fits a name: all its letters in order, best at the beginnings of words and in one piece. */
final class Fuzzy {

    /** What does not fit at all. */
    static final int NONE = -1;

    private static final int START_OF_WORD = 12;
    private static final int IN_ONE_PIECE = 8;
    private static final int LETTER = 1;
    private static final int WHOLE = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fuzzy() {}

    /** Small letters without accents, as both sides of a comparison are given. */
    static String fold(String text) {
        String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** How well a folded query fits a folded name; higher is better, {@link #NONE} is not at all. */
    static int score(String query, String name) {
        int whole = name.indexOf(query);
        if (whole >= 0) {
            return WHOLE + query.length() * IN_ONE_PIECE + startBonus(name, whole) - name.length() / 8;
        }
        return scattered(query, name);
    }

    /** How well the words of a folded query begin some of these folded words; less than a name that has it in one piece. */
    static int byWords(String query, String words) {
        List<String> known = List.of(words.split(" ", -1));
        boolean fits = !query.isBlank()
                && Stream.of(query.strip().split(" +", -1))
                        .allMatch(typed -> known.stream().anyMatch(word -> word.startsWith(typed)));
        return fits ? WHOLE + query.length() : NONE;
    }

    private static int scattered(String query, String name) {
        int score = 0;
        int last = -1;
        for (int i = 0; i < query.length(); i++) {
            char wanted = query.charAt(i);
            int found = wanted == ' ' ? last : next(name, wanted, last);
            if (found < 0 && wanted != ' ') {
                return NONE;
            }
            score += wanted == ' ' ? 0 : LETTER + startBonus(name, found) + (found == last + 1 ? IN_ONE_PIECE : 0);
            last = found;
        }
        return Math.max(0, score - name.length() / 8);
    }

    /** The next such letter; one that begins a word is preferred to one in the middle of it. */
    private static int next(String name, char wanted, int after) {
        int first = name.indexOf(wanted, after + 1);
        for (int at = first; at >= 0; at = name.indexOf(wanted, at + 1)) {
            if (at == after + 1 || startBonus(name, at) > 0) {
                return at;
            }
        }
        return first;
    }

    private static int startBonus(String name, int at) {
        return at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)) ? START_OF_WORD : 0;
    }
}
