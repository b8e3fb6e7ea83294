package hearth.plan.channel;

import hearth.plan.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a strength feeds (P25: use what you already do well).
 *
 * @param crossovers those that people go because of it, in a lasting order
 */
public record Feeding(Strength strength, List<Crossover> crossovers) {

    public Feeding {
        crossovers = List.copyOf(crossovers);
    }

    /** All strengths in their order. */
    public static List<Feeding> of(Plan plan) {
        return plan.all(Strength.class).stream()
                .sorted(Comparator.comparingInt(Strength::order)
                        .thenComparing(strength -> strength.id().value()))
                .map(strength -> of(plan, strength))
                .toList();
    }

    private static Feeding of(Plan plan, Strength strength) {
        return new Feeding(
                strength,
                plan.referring(strength.id(), Crossover.class).stream()
                        .sorted(Comparator.comparing(crossover -> crossover.id().value()))
                        .toList());
    }

    public boolean feedsNothing() {
        return crossovers.isEmpty();
    }

    /**
     * The lane where a strength that feeds nothing would begin: one on which people go without anybody knowing why, else
     * one between two sides that are strangers, else any that is empty.
     */
    public static Optional<Lane> firstStep(Crossings crossings) {
        return crossings
                .standing()
                .filter(lane -> lane.crossover()
                        .filter(crossover -> crossover.strength() == null)
                        .isPresent())
                .findFirst()
                .or(() -> crossings.strangers().stream()
                        .findFirst()
                        .map(sides -> crossings.lane(first(crossings, sides.other()), first(crossings, sides.one()))))
                .or(() -> crossings.channels().stream()
                        .flatMap(from -> crossings.channels().stream()
                                .filter(to -> !to.equals(from))
                                .map(to -> crossings.lane(from, to)))
                        .filter(lane -> lane.crossover().isEmpty())
                        .findFirst());
    }

    private static Channel first(Crossings crossings, ChannelGroup side) {
        return crossings.channels().stream()
                .filter(channel -> ChannelGroup.of(channel) == side)
                .findFirst()
                .orElseThrow();
    }
}
