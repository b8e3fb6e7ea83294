package hearth.plan.mix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for the options that reach most people within a budget. Each way of looking stands alone, so that tests can hold
 * it against its guarantee.
 */
final class Knapsack {

    /** Above this many partial choices an exact answer is given up. */
    private static final int MOST_STEPS = 200_000;

    private static final int STEPS_BETWEEN_CHECKS = 512;

    /** Fewer people than this are nobody: what is lost to rounding. */
    private static final double NOBODY = 1e-9;

    private final Coverage coverage;
    private final long[] costs;
    private final long budget;
    private final Runnable check;
    private Found best = new Found(List.of(), 0, 0);
    private int steps;

    /** A choice and the people it reaches. */
    record Found(List<Integer> options, double people, long cost) {

        /** Better when it reaches more people, or as many for less money. */
        boolean beats(Found other) {
            return people > other.people + NOBODY || (people > other.people - NOBODY && cost < other.cost);
        }
    }

    /** What is chosen so far. */
    private static final class Partial {
        private final List<Integer> options;
        private final double[] state;
        private final double people;
        private final long cost;

        Partial(List<Integer> options, double[] state, double people, long cost) {
            this.options = options;
            this.state = state;
            this.people = people;
            this.cost = cost;
        }

        Found found() {
            return new Found(options, people, cost);
        }
    }

    /** What one option would add. */
    private record Gain(int option, double people, long cost) {
        double each() {
            return cost == 0 ? Double.POSITIVE_INFINITY : people / cost;
        }
    }

    /**
     * A search.
     *
     * @param costs in minor units, in the order of the coverage's options; none above the budget
     * @param check throws when nobody wants the answer any more
     */
    Knapsack(Coverage coverage, long[] costs, long budget, Runnable check) {
        this.coverage = coverage;
        this.costs = costs.clone();
        this.budget = budget;
        this.check = check;
    }

    /** Branch and bound; false when it was given up. Either way {@link #best} is the best choice met. */
    boolean exact() {
        branch(nothing(), all());
        return steps <= MOST_STEPS;
    }

    /** Sviridenko's partial enumeration: every one, two and three options, threes completed greedily. */
    void triples() {
        extend(nothing(), 0, 3);
    }

    /** The greedy choice, or the best single option when that is better. */
    void greedy() {
        offer(completed(nothing()));
        for (int option : all()) {
            offer(with(nothing(), option));
        }
    }

    /** The best choice met so far. */
    Found best() {
        return best;
    }

    /** No choice at all reaches more people than this, by submodularity and the relaxed knapsack. */
    double atMost() {
        return bound(nothing(), gains(nothing(), all()), 0);
    }

    private Partial nothing() {
        return new Partial(List.of(), coverage.nobody(), 0, 0);
    }

    private List<Integer> all() {
        return IntStream.range(0, costs.length).boxed().toList();
    }

    private void offer(Partial choice) {
        Found found = choice.found();
        if (found.beats(best)) {
            best = found;
        }
    }

    private void branch(Partial chosen, List<Integer> open) {
        offer(chosen);
        step();
        List<Gain> gains = gains(chosen, open);
        for (int i = 0; i < gains.size() && steps <= MOST_STEPS; i++) {
            if (bound(chosen, gains, i) <= best.people() + NOBODY) {
                return;
            }
            List<Integer> rest = gains.subList(i + 1, gains.size()).stream()
                    .map(Gain::option)
                    .toList();
            branch(with(chosen, gains.get(i).option()), rest);
        }
    }

    private void extend(Partial chosen, int from, int more) {
        offer(more == 0 ? completed(chosen) : chosen);
        step();
        for (int option = from; more > 0 && option < costs.length; option++) {
            if (fits(chosen, option)) {
                extend(with(chosen, option), option + 1, more - 1);
            }
        }
    }

    /** Adds whatever brings most people for its money, as long as something fits. */
    private Partial completed(Partial begun) {
        Partial chosen = begun;
        List<Gain> gains = gains(chosen, without(begun.options));
        while (!gains.isEmpty()) {
            chosen = with(chosen, gains.getFirst().option());
            gains = gains(chosen, gains.stream().skip(1).map(Gain::option).toList());
        }
        return chosen;
    }

    private List<Integer> without(List<Integer> options) {
        return all().stream().filter(option -> !options.contains(option)).toList();
    }

    /** What each option that fits would add, most people for the money first; those that add nobody are left out. */
    private List<Gain> gains(Partial chosen, List<Integer> open) {
        List<Gain> gains = new ArrayList<>();
        for (int option : open) {
            double people = coverage.gain(chosen.state, option);
            if (people > NOBODY && fits(chosen, option)) {
                gains.add(new Gain(option, people, costs[option]));
            }
        }
        gains.sort(Comparator.comparingDouble(Gain::each).reversed().thenComparingInt(Gain::option));
        return gains;
    }

    /** What can be reached at most with options from the i-th on: as if they never overlapped and could be bought in part. */
    private double bound(Partial chosen, List<Gain> gains, int from) {
        double people = chosen.people;
        long left = budget - chosen.cost;
        for (Gain gain : gains.subList(from, gains.size())) {
            if (gain.cost() > left) {
                return people + gain.people() * left / gain.cost();
            }
            people += gain.people();
            left -= gain.cost();
        }
        return people;
    }

    private boolean fits(Partial chosen, int option) {
        return costs[option] <= budget - chosen.cost;
    }

    private Partial with(Partial chosen, int option) {
        List<Integer> options = new ArrayList<>(chosen.options);
        options.add(option);
        double[] state = coverage.with(chosen.state, option);
        return new Partial(options, state, coverage.value(state), chosen.cost + costs[option]);
    }

    private void step() {
        if (++steps % STEPS_BETWEEN_CHECKS == 0) {
            check.run();
        }
    }
}
