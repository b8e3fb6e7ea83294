package hearth.exchange;

import hearth.plan.Plan;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.Node;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What everything on the map is called where names have to be unique: of those called the same, the later are numbered. */
public final class MapLabels {

    private MapLabels() {}

    /** All nodes of a plan by kind and name, each with its label. */
    public static Map<Node, String> of(Plan plan) {
        Map<Node, String> labels = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        Kinds.ALL.stream()
                .flatMap(kind -> plan.all(kind.type()).stream()
                        .filter(Node.class::isInstance)
                        .map(Node.class::cast)
                        .sorted(Comparator.comparing(Node::name)
                                .thenComparing(node -> node.id().value())))
                .forEach(node -> labels.put(node, label(node, taken)));
        return labels;
    }

    private static String label(Node node, Set<String> taken) {
        String label = node.name();
        for (int i = 2; !taken.add(label.strip().toLowerCase(Locale.ROOT)); i++) {
            label = node.name() + " " + i;
        }
        return label;
    }
}
