package hearth.desktop.landscape;

import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of the landscape is shown, in all three pictures.
 *
 * @param text words that must all occur in name, details, labels or notes
 * @param kind only this kind, when given
 * @param segment only this segment and who belongs to it, when given
 */
public record LandscapeFilter(String text, Optional<NodeKind> kind, Optional<SegmentId> segment) {

    /** Shows everything. */
    public static final LandscapeFilter ALL = new LandscapeFilter("", Optional.empty(), Optional.empty());

    public LandscapeFilter text(String words) {
        return new LandscapeFilter(words, kind, segment);
    }

    public LandscapeFilter kind(Optional<NodeKind> only) {
        return new LandscapeFilter(text, only, segment);
    }

    public LandscapeFilter segment(Optional<SegmentId> only) {
        return new LandscapeFilter(text, kind, only);
    }

    /** What is left of a landscape; a tie is left when both its ends are. */
    public Landscape of(Landscape landscape) {
        if (equals(ALL)) {
            return landscape;
        }
        List<String> words = words();
        return landscape.only(node -> shows(node, words));
    }

    private boolean shows(MapNode node, List<String> words) {
        return kind.map(only -> only == node.kind()).orElse(true)
                && segment.map(only -> only.equals(node.segment())).orElse(true)
                && words.stream().allMatch(word -> speaksOf(node, word));
    }

    private static boolean speaksOf(MapNode node, String word) {
        return contains(node.label(), word)
                || contains(node.detail(), word)
                || node.words().contains(word);
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    private List<String> words() {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
