package hearth.exchange.capture;

import hearth.plan.Plan;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.text.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words of one plan: its segments and companies, and what its screens call rings and tiers. */
public final class Vocabulary {

    private final Locale locale;
    private final String unnamed;
    private final Map<String, String> segments = new HashMap<>();
    private final Map<String, String> companies = new HashMap<>();
    private final Map<String, Ring> rings;
    private final Map<String, CareTier> tiers;

    public Vocabulary(Plan plan, Texts texts) {
        locale = texts.locale();
        unnamed = texts.get("exchange.capture.network");
        plan.all(Segment.class).forEach(segment -> segments.put(Folded.of(segment.name()), segment.name()));
        plan.all(Person.class).stream()
                .map(Person::company)
                .filter(company -> !company.isBlank())
                .forEach(company -> companies.putIfAbsent(Folded.of(company), company));
        rings = words(Ring.values(), ring -> texts.name("landscape", ring));
        tiers = words(CareTier.values(), tier -> texts.name("care", tier));
    }

    Locale locale() {
        return locale;
    }

    /** What a network is called that nobody named. */
    String unnamedNetwork() {
        return unnamed;
    }

    /** The segment of the plan that is called so. */
    Optional<String> segment(String word) {
        return Optional.ofNullable(segments.get(Folded.of(word)));
    }

    Optional<Ring> ring(String word) {
        return Optional.ofNullable(rings.get(Folded.of(word)));
    }

    Optional<CareTier> tier(String word) {
        return Optional.ofNullable(tiers.get(Folded.of(word)));
    }

    /** The company where somebody of the plan works already. */
    Optional<String> company(String word) {
        return Optional.ofNullable(companies.get(Folded.of(word)));
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values, Function<E, String> name) {
        Map<String, E> words = new HashMap<>();
        Arrays.stream(values).forEach(value -> {
            words.put(Folded.of(value.name()), value);
            words.put(Folded.of(name.apply(value)), value);
        });
        return words;
    }
}
