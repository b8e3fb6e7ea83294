package hearth.picture.map;

import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;

/** How large nodes are. */
@FunctionalInterface
interface Sizes {

    /** Half the height of a name plate, in font sizes. */
    double PLATE = 0.72;

    /** Half the width of a shape in pixels at a scale; for segments half the height of their name plate. */
    double radius(MapNode node, double scale);

    /**
     * On the map: not quite two pixels for every ten times as many people; a far view shrinks them less than the ground. A
     * name plate always holds its name.
     */
    static double map(MapNode node, double scale) {
        double least = node.kind() == NodeKind.SEGMENT ? PLATE * Look.nameSize(node, scale) : Look.SMALLEST_DOT;
        return Math.max(least, size(node) * Look.factor(scale));
    }

    /** In a room where neighbours stand so many map units apart, at most what keeps them from touching. */
    static Sizes within(double apart) {
        return (node, scale) -> {
            double usual = map(node, scale);
            return node.kind() == NodeKind.SEGMENT
                    ? usual
                    : Math.max(Math.min(usual, 0.46 * apart * scale), Look.SMALLEST_DOT);
        };
    }

    private static double size(MapNode node) {
        return switch (node.kind()) {
            case SEGMENT -> 15;
            case CHANNEL -> 17;
            case COMMUNITY -> 17 + reach(node);
            case PERSON -> 15 + reach(node);
        };
    }

    private static double reach(MapNode node) {
        return node.people() == null ? 0 : 1.8 * Math.log10(Math.max(1, (double) node.people()));
    }
}
