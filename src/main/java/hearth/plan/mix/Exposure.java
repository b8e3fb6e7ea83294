package hearth.plan.mix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Through whom the contacts of the first 90 days come, and how much of them through few.
 *
 * @param tiers by tier, the largest first
 * @param options by option, the largest first
 */
public record Exposure(List<Part<ExposureTier>> tiers, List<Part<Prospect>> options) {

    /**
     * A part of the whole.
     *
     * @param share from 0 to 1
     */
    public record Part<T>(T of, double contacts, double share) {}

    public Exposure {
        tiers = List.copyOf(tiers);
        options = List.copyOf(options);
    }

    /** The exposure through options chosen together. */
    public static Exposure of(List<Prospect> chosen) {
        Map<ExposureTier, Double> tiers = chosen.stream()
                .filter(Prospect::isReachKnown)
                .collect(Collectors.groupingBy(
                        Prospect::tier,
                        () -> new EnumMap<>(ExposureTier.class),
                        Collectors.summingDouble(Prospect::contacts)));
        Map<Prospect, Double> options = chosen.stream()
                .filter(Prospect::isReachKnown)
                .collect(Collectors.toMap(each -> each, Prospect::contacts, Double::sum, LinkedHashMap::new));
        return new Exposure(parts(tiers), parts(options));
    }

    /** Concentration by tier, 0 to 10,000. */
    public double tierHhi() {
        return hhi(tiers);
    }

    /** Concentration by option, 0 to 10,000. */
    public double optionHhi() {
        return hhi(options);
    }

    /** The tier through which more than this share of all contacts comes. */
    public Optional<Part<ExposureTier>> heavyTier(double most) {
        return tiers.stream().limit(1).filter(part -> part.share() > most).findFirst();
    }

    /** The person through whom more than this share of all contacts comes. */
    public Optional<Part<Prospect>> heavyPerson(double most) {
        return options.stream()
                .limit(1)
                .filter(part -> part.share() > most && part.of().isPerson())
                .findFirst();
    }

    private static double hhi(List<? extends Part<?>> parts) {
        return Concentration.hhi(parts.stream().map(Part::contacts).toList());
    }

    private static <T> List<Part<T>> parts(Map<T, Double> contacts) {
        double whole =
                contacts.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Part<T>> parts = new ArrayList<>();
        contacts.forEach((of, each) -> parts.add(new Part<>(of, each, whole == 0 ? 0 : each / whole)));
        parts.sort(Comparator.comparingDouble((Part<T> part) -> part.contacts()).reversed());
        return parts;
    }
}
