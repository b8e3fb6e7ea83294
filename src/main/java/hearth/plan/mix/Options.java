package hearth.plan.mix;

import hearth.plan.Plan;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All options of a plan side by side.
 *
 * @param all by name
 * @param dominatedBy for each option that another beats in reach, cost and risk: who beats it, the best of them
 */
public record Options(List<Prospect> all, Map<OptionId, Prospect> dominatedBy) {

    /** Whoever reaches more first, then who costs and risks less; ids break ties, so that the order is always the same. */
    private static final Comparator<Prospect> BEST = Comparator.<Prospect>comparingLong(each -> -each.reach())
            .thenComparingLong(prospect -> prospect.cost().orElse(Long.MAX_VALUE))
            .thenComparing(prospect -> prospect.id().value());

    public Options {
        all = List.copyOf(all);
        dominatedBy = Map.copyOf(dominatedBy);
    }

    public static Options of(Plan plan) {
        List<Prospect> all = plan.all(Option.class).stream()
                .map(option -> Prospect.of(plan, option))
                .sorted(Comparator.comparing(Prospect::name)
                        .thenComparing(prospect -> prospect.id().value()))
                .toList();
        return new Options(all, dominated(all));
    }

    /** Those chosen, in the order of {@link #all}. */
    public List<Prospect> chosen(Collection<OptionId> ids) {
        Set<OptionId> wanted = new HashSet<>(ids);
        return all.stream().filter(prospect -> wanted.contains(prospect.id())).toList();
    }

    public Optional<Prospect> find(OptionId id) {
        return all.stream().filter(prospect -> prospect.id().equals(id)).findFirst();
    }

    /**
     * The most reach that each amount of money buys alone, cheapest first: every option that reaches more than all that
     * cost as much or less. The line through them is the Pareto front of reach and cost.
     */
    public List<Prospect> front() {
        TreeMap<Long, Prospect> front = new TreeMap<>();
        all.stream()
                .filter(prospect -> prospect.isReachKnown() && prospect.cost().isPresent())
                .sorted(Comparator.<Prospect>comparingLong(each -> each.cost().orElseThrow())
                        .thenComparing(BEST))
                .filter(each -> front.isEmpty() || front.lastEntry().getValue().reach() < each.reach())
                .forEach(each -> front.putIfAbsent(each.cost().orElseThrow(), each));
        return List.copyOf(front.values());
    }

    private static Map<OptionId, Prospect> dominated(List<Prospect> all) {
        Map<OptionId, Prospect> dominated = new HashMap<>();
        for (Prospect each : all) {
            all.stream()
                    .filter(other -> other.dominates(each))
                    .min(BEST)
                    .ifPresent(better -> dominated.put(each.id(), better));
        }
        return dominated;
    }
}
