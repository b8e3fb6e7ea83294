package hearth.plan.mix;

import hearth.plan.landscape.Segment;
import java.util.List;

/**
 * How many people a set of options reaches at least once, built up option by option. Monotone and submodular: in a
 * segment of known size it is Sainsbury's formula, in one of unknown size the widest option alone.
 */
final class Coverage {

    private final double[] sizes;
    private final double[][] people;

    private Coverage(double[] sizes, double[][] people) {
        this.sizes = sizes;
        this.people = people;
    }

    /** Of these options in these segments. */
    static Coverage of(List<Prospect> options, List<Segment> segments) {
        double[] sizes = segments.stream().mapToDouble(Coverage::size).toArray();
        double[][] people = options.stream()
                .map(option -> segments.stream()
                        .mapToDouble(segment -> option.reach(segment.id()))
                        .toArray())
                .toArray(double[][]::new);
        return new Coverage(sizes, people);
    }

    /** Nobody reached yet: for each segment the share that is missed, or, without a size, the most that one reaches. */
    double[] nobody() {
        double[] state = new double[sizes.length];
        for (int s = 0; s < state.length; s++) {
            state[s] = isKnown(s) ? 1 : 0;
        }
        return state;
    }

    double value(double[] state) {
        double value = 0;
        for (int s = 0; s < state.length; s++) {
            value += value(state, s);
        }
        return value;
    }

    /** People reached in the n-th segment. */
    double value(double[] state, int s) {
        return isKnown(s) ? sizes[s] * (1 - state[s]) : state[s];
    }

    /** People whom an option adds to those who are reached. */
    double gain(double[] state, int option) {
        double gain = 0;
        double[] reached = people[option];
        for (int s = 0; s < state.length; s++) {
            gain += isKnown(s) ? state[s] * reached[s] : Math.max(0, reached[s] - state[s]);
        }
        return gain;
    }

    /** The state with one option more. */
    double[] with(double[] state, int option) {
        double[] next = state.clone();
        double[] reached = people[option];
        for (int s = 0; s < next.length; s++) {
            next[s] = isKnown(s) ? next[s] * (1 - reached[s] / sizes[s]) : Math.max(next[s], reached[s]);
        }
        return next;
    }

    private boolean isKnown(int segment) {
        return sizes[segment] > 0;
    }

    // A segment of nobody is met like one of unknown size; nobody is reached in it, since reach is cut to its size.
    private static double size(Segment segment) {
        Long size = segment.size();
        return size == null ? 0 : size;
    }
}
