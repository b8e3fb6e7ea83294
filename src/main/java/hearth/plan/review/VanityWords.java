package hearth.plan.review;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The words by which a vanity metric is known, in every language Hearth ships, from {@code vanity.properties}: two lines
 * a language. All languages count at once, since people name their KPIs in whatever they speak.
 */
final class VanityWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("hearth.plan.review.vanity", Locale.ROOT);

    private static final List<String> VANITY = words(".vanity");
    private static final List<String> RESULT = words(".result");

    private VanityWords() {}

    /** True when a name speaks of what looks good and moves nothing ("page views") and of no result ("orders"). */
    static boolean speakIn(String name) {
        String plain = plain(name);
        return VANITY.stream().anyMatch(plain::contains) && RESULT.stream().noneMatch(plain::contains);
    }

    private static List<String> words(String ending) {
        return WORDS.keySet().stream()
                .filter(key -> key.endsWith(ending))
                .flatMap(key -> Stream.of(WORDS.getString(key).split(",")))
                .map(VanityWords::plain)
                .toList();
    }

    /** Lower case, words apart by one space, a space at each end: so that only whole words are found. */
    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
