package hearth.plan.privacy;

import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which one person is known in running text: full name, mail addresses, telephone numbers, links and
 * handles. Found whatever the case, the composition of accents and the white space between the words, but never inside
 * a longer word and never inside the longer name of somebody else.
 *
 * @param words as they were typed
 * @param others names of other people that contain one of the words
 */
public record Traces(Set<String> words, Set<String> others) {

    /** Shorter handles and numbers are ordinary words; these would be found everywhere. */
    private static final int SHORTEST_HANDLE = 3;

    private static final int SHORTEST_PHONE = 6;
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    public Traces {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(
                words.stream().filter(word -> !word.isBlank()).toList()));
        others = Set.copyOf(others);
    }

    /**
     * The traces of everybody listed: one person, as they are and as they once were.
     *
     * @param others everybody else
     */
    public static Traces of(Collection<Person> versions, Collection<Person> others) {
        Set<String> words =
                versions.stream().flatMap(Traces::words).collect(Collectors.toCollection(LinkedHashSet::new));
        Traces alone = new Traces(words, Set.of());
        Finder finder = alone.finder();
        return new Traces(
                words,
                others.stream()
                        .map(Person::name)
                        .filter(name -> finder.isIn(name) && !finder.isAllOf(name))
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> words(Person person) {
        return Stream.of(
                        Stream.of(person.name()),
                        person.emails().stream(),
                        person.links().stream(),
                        person.phones().stream().filter(phone -> phone.length() >= SHORTEST_PHONE),
                        person.accounts().stream().map(Account::handle).filter(h -> h.length() >= SHORTEST_HANDLE))
                .flatMap(words -> words)
                .map(String::strip);
    }

    /** What looks for these words. */
    public Finder finder() {
        return new Finder(this);
    }

    /** Looks for the words of one person in text after text. */
    public static final class Finder {

        private final Set<String> kept;
        private final Pattern pattern;

        private Finder(Traces traces) {
            kept = traces.others.stream().map(Finder::folded).collect(Collectors.toSet());
            pattern = pattern(Stream.concat(traces.words.stream(), traces.others.stream()));
        }

        /** True when the person is spoken of in this text. */
        public boolean isIn(String text) {
            return pattern.matcher(text).results().anyMatch(this::isMeant);
        }

        /** The places where the person is spoken of. */
        public List<MatchResult> in(String text) {
            return pattern.matcher(text).results().filter(this::isMeant).toList();
        }

        /** The text with other words in the place of the person's. */
        public String struck(String text, String instead) {
            return pattern.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(isMeant(found) ? instead : found.group()));
        }

        private boolean isAllOf(String text) {
            return pattern.matcher(text.strip()).matches();
        }

        private boolean isMeant(MatchResult found) {
            return !kept.contains(folded(found.group()));
        }

        /** The longest words come first: a mail address is one trace and not a name with something around it. */
        private static Pattern pattern(Stream<String> words) {
            String any = words.flatMap(Finder::spellings)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Finder::quoted)
                    .collect(Collectors.joining("|"));
            // Without words nothing is found.
            return Pattern.compile(
                    any.isEmpty() ? "(?!)" : NO_LETTER_BEFORE + "(?:" + any + ")" + NO_LETTER_AFTER, ANY_CASE);
        }

        private static Stream<String> spellings(String word) {
            return Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD).map(form -> Normalizer.normalize(word, form));
        }

        private static String quoted(String words) {
            return Stream.of(words.strip().split("\\s+", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("\\s+"));
        }

        private static String folded(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC)
                    .strip()
                    .replaceAll("\\s+", " ")
                    .toLowerCase(Locale.ROOT);
        }
    }
}
