package hearth.picture.map;

import hearth.picture.Tone;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a node looks like: a shape for its kind, a colour for its segment, a size for how many people it stands for. Sizes
 * are pixels at a scale; they shrink slower than the map does, so that a far view stays readable.
 */
final class Look {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final double SHRINK = 0.62;
    private static final double LARGEST = 1.6;
    private static final double SMALLEST_DOT = 2.2;

    private final Landscape landscape;

    Look(Landscape landscape) {
        this.landscape = landscape;
    }

    /** Channels are the business's own and wear its ember; everybody else their segment's hue. */
    Tone tone(MapNode node) {
        if (node.kind() == NodeKind.CHANNEL) {
            return node.retired() ? Tone.MUTED : Tone.EMBER;
        }
        int rank = node.segment() == null ? -1 : landscape.rank(node.segment());
        return rank < 0 ? Tone.MUTED : Tone.hue(rank);
    }

    /** Half the width of a shape; for segments half the height of its name plate. */
    static double radius(MapNode node, double scale) {
        double size = switch (node.kind()) {
            case SEGMENT -> 15;
            case CHANNEL -> 17;
            case COMMUNITY -> 17 + reach(node);
            case PERSON -> 15 + reach(node);
        };
        return Math.max(SMALLEST_DOT, size * factor(scale));
    }

    /** Half the width of the whole shape. */
    static double halfWidth(MapNode node, double scale) {
        return node.kind() == NodeKind.SEGMENT
                ? Words.width(node.label(), nameSize(node, scale), true) / 2 + radius(node, scale) * 0.7
                : radius(node, scale);
    }

    static double nameSize(MapNode node, double scale) {
        return node.kind() == NodeKind.SEGMENT
                ? Math.clamp(15 * Math.pow(scale, 0.35), 12, 21)
                : Math.clamp(13 * Math.pow(scale, 0.3), 11.5, 16);
    }

    /** The first letters of the first two words. */
    static String initials(String name) {
        return SPACE.splitAsStream(name)
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .limit(2)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining());
    }

    private static double factor(double scale) {
        return Math.min(LARGEST, Math.pow(scale, SHRINK));
    }

    /** Not quite two pixels for every ten times as many people. */
    private static double reach(MapNode node) {
        return node.people() == null ? 0 : 1.8 * Math.log10(Math.max(1, (double) node.people()));
    }
}
