package hearth.desktop.landscape;

import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.plan.trait.Group;
import hearth.plan.trait.Sorting;
import hearth.plan.trait.Trait;
import java.util.HashSet;
import java.util.Set;

/**
 * What the colours mean, and which of them are shown.
 *
 * @param only keys of the groups that are shown; empty for all of them
 */
public record Colouring(Trait by, Set<String> only) {

    /** The colours a landscape begins with. */
    public static final Colouring USUAL = new Colouring(Trait.SEGMENT, Set.of());

    public Colouring {
        only = Set.copyOf(only);
    }

    /** All groups of another trait. */
    public Colouring by(Trait trait) {
        return new Colouring(trait, Set.of());
    }

    /** With a group among those that are shown, or no longer; the last one to go leaves all. */
    public Colouring toggled(String key) {
        Set<String> groups = new HashSet<>(only);
        if (!groups.remove(key)) {
            groups.add(key);
        }
        return new Colouring(by, groups);
    }

    /** The same colours, all of them shown. */
    public Colouring all() {
        return new Colouring(by, Set.of());
    }

    /** What is left of a landscape. */
    Landscape of(Landscape landscape, Sorting sorting) {
        return only.isEmpty() ? landscape : landscape.only(node -> shows(node, sorting));
    }

    /** The names of segments stay where they are landmarks and nothing that has the trait. */
    private boolean shows(MapNode node, Sorting sorting) {
        return (node.kind() == NodeKind.SEGMENT && by != Trait.SEGMENT)
                || sorting.group(node.id())
                        .map(Group::key)
                        .filter(only::contains)
                        .isPresent();
    }
}
