package hearth.plan.mix;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options that together reach most people within limits.
 *
 * @param chosen by name; when one segment was asked for, with those alone whom they reach in it
 * @param people reached at least once, in that segment or in all
 * @param way how it was found
 * @param atLeast the share of the best possible that this is for certain: 1 when nothing is better
 * @param considered how many options it was chosen from
 * @param leftOut what could not be chosen at all, by name
 */
public record BestMix(
        List<Prospect> chosen, double people, Way way, double atLeast, int considered, List<LeftOut> leftOut) {

    /** With more options than this, every three of them are too many to go through. */
    private static final int MOST_FOR_TRIPLES = 60;

    public BestMix {
        chosen = List.copyOf(chosen);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Finds it: exactly where that is possible, else as well as the number of options allows.
     *
     * @param check throws when nobody wants the answer any more; asked often
     */
    public static BestMix of(Plan plan, Limits limits, Runnable check) {
        List<Prospect> open = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Prospect each : Options.of(plan).all().stream().map(limits::seen).toList()) {
            why(each, limits).ifPresentOrElse(why -> leftOut.add(new LeftOut(each, why)), () -> open.add(each));
        }
        long[] costs =
                open.stream().mapToLong(each -> each.cost().orElseThrow()).toArray();
        Coverage coverage = Coverage.of(open, segments(plan, limits));
        Knapsack knapsack = new Knapsack(coverage, costs, limits.money(), check);
        Way way = search(knapsack, open.size());
        List<Prospect> chosen =
                knapsack.best().options().stream().sorted().map(open::get).toList();
        double people = knapsack.best().people();
        return new BestMix(chosen, people, way, certain(way, people, knapsack.atMost()), open.size(), leftOut);
    }

    /** How it was found and how good it is for certain, in words. */
    public Message explanation() {
        return Message.of("mix.way." + way.name(), atLeast, way.guarantee());
    }

    private static Way search(Knapsack knapsack, int options) {
        knapsack.greedy();
        if (knapsack.exact()) {
            return Way.EXACT;
        }
        if (options > MOST_FOR_TRIPLES) {
            return Way.GREEDY;
        }
        knapsack.triples();
        return Way.TRIPLES;
    }

    /** What is proven for the way, or what the bound says of this very case when that is more. */
    private static double certain(Way way, double people, double atMost) {
        return way == Way.EXACT || atMost == 0 ? 1 : Math.clamp(people / atMost, way.guarantee(), 1);
    }

    private static Optional<LeftOut.Obstacle> why(Prospect option, Limits limits) {
        if (option.reach() == 0) {
            return Optional.of(LeftOut.Obstacle.NOBODY_REACHED);
        }
        if (option.cost().isEmpty()) {
            return Optional.of(LeftOut.Obstacle.COST_UNKNOWN);
        }
        return option.cost().getAsLong() > limits.money()
                ? Optional.of(LeftOut.Obstacle.TOO_DEAR)
                : risk(option.risk(), limits.mostRisk());
    }

    private static Optional<LeftOut.Obstacle> risk(@Nullable Risk risk, @Nullable Risk most) {
        if (most == null) {
            return Optional.empty();
        }
        if (risk == null) {
            return Optional.of(LeftOut.Obstacle.RISK_UNKNOWN);
        }
        return risk.level() > most.level() ? Optional.of(LeftOut.Obstacle.TOO_RISKY) : Optional.empty();
    }

    private static List<Segment> segments(Plan plan, Limits limits) {
        return plan.all(Segment.class).stream()
                .filter(segment -> limits.segment() == null || segment.id().equals(limits.segment()))
                .sorted(Comparator.comparingInt(Segment::order))
                .toList();
    }
}
