package hearth.picture.map;

import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a node looks like in one picture: a shape for its kind, a colour and a sign for its group, a size. Sizes are pixels
 * at a scale; they shrink slower than the map does, so that a far view stays readable.
 */
record Look(Colours colours, Sizes sizes, Bubbles bubbles, boolean signed) {

    static final double SMALLEST_DOT = 2.2;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final double SHRINK = 0.62;
    private static final double LARGEST = 1.6;
    private static final double LINE = 1.75;
    private static final double TINT = 0.24;

    /** Without any colours. */
    static Look plain() {
        return new Look(Colours.NONE, Sizes::map, Bubbles.NONE, false);
    }

    /** The same, with other sizes. */
    Look with(Sizes others) {
        return new Look(colours, others, bubbles, signed);
    }

    Tone tone(MapNode node) {
        return colours.tone(node);
    }

    /** The sign of its group, unless the ground says the same already. */
    Optional<String> sign(MapNode node) {
        return signed && node.kind() != NodeKind.SEGMENT ? colours.sign(node) : Optional.empty();
    }

    /** The border: dashed for a channel no longer used, otherwise as thick as the risk where that is shown. */
    Stroke border(MapNode node) {
        return bubbles.border(node)
                .map(width -> Stroke.of(tone(node), width))
                .orElseGet(() -> new Stroke(tone(node), LINE, node.retired()));
    }

    /** How full of its colour it is: where it says so, the less is known the emptier. */
    double fill(MapNode node) {
        return bubbles.fill(node).orElse(TINT);
    }

    double radius(MapNode node, double scale) {
        return sizes.radius(node, scale);
    }

    /** Half the width of the whole shape. */
    double halfWidth(MapNode node, double scale) {
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

    static double factor(double scale) {
        return Math.min(LARGEST, Math.pow(scale, SHRINK));
    }
}
