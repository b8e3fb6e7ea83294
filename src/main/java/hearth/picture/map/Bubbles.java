package hearth.picture.map;

import hearth.plan.Plan;
import hearth.plan.landscape.Confidence;
import hearth.plan.landscape.Influence;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Standing;
import hearth.plan.landscape.Visibility;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.plan.mix.Option;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people would cost and risk, as bubbles: the area is the cost, the border the risk. Whoever’s cost is not known is a
 * small dot, whoever’s risk is not known has the usual thin line; nothing is shown as if it were nothing.
 *
 * @param options those with a cost or a risk, by whom they are about
 * @param dearest the highest cost in minor units of the plan’s currency
 * @param shown false where costs and risks are not asked for
 */
record Bubbles(Map<NodeId<?>, Option> options, String currency, long dearest, boolean shown) implements Sizes {

    /** Nobody costs anything, because it is not asked. */
    static final Bubbles NONE = new Bubbles(Map.of(), "", 0, false);

    private static final double UNKNOWN = 11;
    private static final double FREE = 13;
    private static final double DEAREST = 34;
    private static final double THINNEST = 1.75;
    private static final double THICKER = 1.25;

    Bubbles {
        options = Collections.unmodifiableMap(options);
    }

    static Bubbles of(Plan plan) {
        String currency = plan.settings().currency();
        Map<NodeId<?>, Option> options = new HashMap<>();
        plan.all(Option.class).forEach(option -> options.put(option.node(), option));
        long dearest = options.values().stream()
                .flatMapToLong(option -> option.costIn(currency).stream())
                .max()
                .orElse(0);
        return new Bubbles(options, currency, dearest, true);
    }

    /** True when nobody's cost or risk is known. */
    boolean isEmpty() {
        return options.isEmpty();
    }

    @Override
    public double radius(MapNode node, double scale) {
        return Math.max(Look.SMALLEST_DOT, size(node) * Look.factor(scale));
    }

    /** How thick the border is in pixels; nothing where no risk is known. */
    Optional<Double> border(MapNode node) {
        return Optional.ofNullable(shown ? options.get(node.id()) : null)
                .flatMap(option -> Optional.ofNullable(option.risk()))
                .map(risk -> THINNEST + THICKER * (risk.level() - 1));
    }

    /** How full a disc is by how sure its place is; nothing when it is no person of whom something is known. */
    Optional<Double> fill(MapNode node) {
        return !shown || node.kind() != NodeKind.PERSON
                ? Optional.empty()
                : confidence(node.standing()).map(Bubbles::fill);
    }

    private double size(MapNode node) {
        Option option = options.get(node.id());
        if (option == null || option.costIn(currency).isEmpty()) {
            return UNKNOWN;
        }
        double share = dearest == 0 ? 0 : (double) option.costIn(currency).getAsLong() / dearest;
        return Math.max(FREE, DEAREST * Math.sqrt(share));
    }

    private static double fill(Confidence least) {
        return switch (least) {
            case GOOD -> 0.55;
            case FAIR -> 0.25;
            case LOW -> 0;
        };
    }

    private static Optional<Confidence> confidence(Standing standing) {
        return Stream.concat(
                        standing.influence().map(Influence::confidence).stream(),
                        standing.visibility().map(Visibility::confidence).stream())
                .min(Comparator.naturalOrder());
    }
}
