package hearth.exchange.capture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is a whole list: a segment, a colon, and the names of several who belong to it. What stands behind a
 * person's own name and a colon is about that person instead.
 *
 * @param names two at least
 */
record Roll(String segment, List<String> names) {

    private static final Pattern LIST = Pattern.compile("^([^:,;|\\t@\\d]{2,80}):\\s+(\\S.*)$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*|\\s+(?:and|und|y|et|e|i|en|&)\\s+");

    /** First name and last name at least, with the small words that belong to names. */
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|del|da|di|du|la|le|van|von|der|den|zu)"
                    + "\\s+){0,3}\\p{Lu}[\\p{L}.'’-]*){1,4}");

    /** The list that a line is, unless it is about somebody. */
    static Optional<Roll> of(String line, Vocabulary words) {
        Matcher list = LIST.matcher(line);
        if (!list.matches() || isAboutOne(list.group(1), words)) {
            return Optional.empty();
        }
        List<String> names = BETWEEN.splitAsStream(list.group(2))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        boolean people = names.size() > 1 && names.stream().allMatch(name -> isName(name, words));
        String segment = list.group(1).strip();
        return people ? Optional.of(new Roll(words.segment(segment).orElse(segment), names)) : Optional.empty();
    }

    private static boolean isAboutOne(String head, Vocabulary words) {
        return words.segment(head).isEmpty()
                && (FULL_NAME.matcher(head).matches()
                        || LinePart.of(head).isPresent()
                        || Networks.mentioned(head).isPresent());
    }

    private static boolean isName(String text, Vocabulary words) {
        return FULL_NAME.matcher(text).matches()
                && words.company(text).isEmpty()
                && Networks.mentioned(text).isEmpty()
                && !LineReader.isFirm(text);
    }
}
