package hearth.plan.twins;

import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as they are compared, and when two of them mean the same. */
final class Alike {

    /** Two words of a name are near from here on; "Katherine" and "Catherine" are at 0.93, "Maria" and "Martin" at 0.87. */
    private static final double NEAR = 0.9;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ltd", "limited", "plc", "llp", "llc", "inc", "corp", "co", "company", "gmbh", "ag", "kg", "ohg", "ug",
            "mbh", "ev", "eg", "sa", "sarl", "sas", "srl", "spa", "sl", "slu", "bv", "nv", "ab", "as", "oy", "aps",
            "lda", "the", "und", "and", "et", "y");

    private Alike() {}

    /** Small words without accents, in the order in which they stand. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("æ", "ae");
        return Arrays.stream(NO_LETTERS.split(plain, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String name(Person person) {
        return String.join(" ", words(person.name()));
    }

    /** A company without its legal form; empty when nothing is known or left. */
    static String company(Person person) {
        return String.join(
                " ",
                words(person.company()).stream()
                        .filter(word -> !LEGAL_FORMS.contains(word))
                        .toList());
    }

    static String mail(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** A page or profile without what differs between two ways of writing it. */
    static String link(String link) {
        return link.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^(www|m|mobile)\\.", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
    }

    static String account(Account account) {
        return String.join(" ", words(account.network()))
                + " @"
                + account.handle().strip().toLowerCase(Locale.ROOT).replaceFirst("^@", "");
    }

    /**
     * True when two names are the same but for a typing error, an initial, a middle name or the order of given and family
     * name.
     */
    static boolean near(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        List<String> fewer = one.size() <= other.size() ? one : other;
        List<String> more = one.size() <= other.size() ? other : one;
        return inOrder(fewer, more) || inOrder(fewer.reversed(), more);
    }

    /** Each word of the shorter name has its own in the longer, the first and the last at its ends. */
    private static boolean inOrder(List<String> fewer, List<String> more) {
        if (fewer.size() == 1) {
            return more.size() == 1 && isNear(fewer.getFirst(), more.getFirst());
        }
        List<String> rest = new ArrayList<>(more);
        boolean spelledOut = false;
        for (String word : fewer) {
            int found = indexOfNear(rest, word);
            if (found < 0) {
                return false;
            }
            spelledOut = spelledOut || (word.length() > 2 && rest.get(found).length() > 2);
            rest = rest.subList(found + 1, rest.size());
        }
        return spelledOut
                && (isNear(fewer.getFirst(), more.getFirst()) || isInitial(fewer.getFirst(), more.getFirst()))
                && isNear(fewer.getLast(), more.getLast());
    }

    private static int indexOfNear(List<String> words, String word) {
        for (int i = 0; i < words.size(); i++) {
            if (isNear(word, words.get(i)) || isInitial(word, words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNear(String one, String other) {
        return one.equals(other)
                || (!hasDigit(one)
                        && !hasDigit(other)
                        && Math.min(one.length(), other.length()) > 2
                        && JaroWinkler.similarity(one, other) >= NEAR);
    }

    /** A number is another number, however near. */
    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isInitial(String one, String other) {
        return (one.length() == 1 && other.startsWith(one)) || (other.length() == 1 && one.startsWith(other));
    }
}
