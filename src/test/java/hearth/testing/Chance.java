package hearth.testing;

import hearth.plan.landscape.Place;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Seeded chance, in the words that generators need. */
public final class Chance {

    private static final String[] SYLLABLES = {
        "an", "ba", "che", "do", "el", "fi", "go", "han", "il", "jo", "ka", "li", "ma", "no", "ol", "pe", "ro", "sa",
        "ti", "ul", "vo", "wen", "ya", "zu", "ß", "é", "ł"
    };

    private final Random random;

    public Chance(long seed) {
        random = new Random(seed);
    }

    /** 0 up to and without {@code end}. */
    public int below(int end) {
        return random.nextInt(end);
    }

    /** True every other time. */
    public boolean maybe() {
        return random.nextBoolean();
    }

    /** True once in {@code times}. */
    public boolean one(int times) {
        return below(times) == 0;
    }

    @SafeVarargs
    public final <T> T of(T... choices) {
        return choices[below(choices.length)];
    }

    /** The value, or nothing, as often. */
    public <T> @Nullable T orNull(T value) {
        return maybe() ? value : null;
    }

    public @Nullable Long count(int end) {
        return orNull((long) below(end));
    }

    /** A day in the {@code days} days before and with {@code last}. */
    public LocalDate before(LocalDate last, int days) {
        return last.minusDays(below(days));
    }

    public @Nullable Place place() {
        return orNull(new Place(below(2_000) - 1_000 + below(4) / 4.0, below(2_000) - 1_000, maybe()));
    }

    /** A given name and a family name. */
    public String name() {
        return capital(word()) + " " + capital(word());
    }

    /** Some words with spaces between. */
    public String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        return IntStream.range(0, 2 + below(2)).mapToObj(i -> of(SYLLABLES)).collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
