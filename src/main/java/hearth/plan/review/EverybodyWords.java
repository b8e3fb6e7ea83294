package hearth.plan.review;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What an audience of everybody is called, in every language Hearth ships, from {@code everybody.properties}. */
final class EverybodyWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("hearth.plan.review.everybody", Locale.ROOT);

    private static final List<String> EVERYBODY = WORDS.keySet().stream()
            .flatMap(key -> Stream.of(WORDS.getString(key).split(",", -1)))
            .map(EverybodyWords::plain)
            .toList();

    private EverybodyWords() {}

    /** True when the whole name says "everybody"; "everybody in the choir" is somebody. */
    static boolean are(String name) {
        return EVERYBODY.contains(plain(name));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
