package hearth.exchange.recipe.people;

import hearth.exchange.MapLabels;
import hearth.exchange.recipe.Unfit;
import hearth.plan.Plan;
import hearth.plan.landscape.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything on the map by its name, without regard to case. */
final class NamedNodes {

    private final Map<String, List<Node>> byName = new HashMap<>();
    private final Map<String, Node> numbered = new HashMap<>();

    NamedNodes(Plan plan) {
        MapLabels.of(plan).forEach((node, label) -> {
            add(node);
            if (!label.equals(node.name())) {
                numbered.put(KnownPeople.plain(label), node);
            }
        });
    }

    void add(Node node) {
        byName.computeIfAbsent(KnownPeople.plain(node.name()), name -> new ArrayList<>())
                .add(node);
    }

    /** All of that name. */
    List<Node> all(String name) {
        return byName.getOrDefault(KnownPeople.plain(name), List.of());
    }

    /** True when a map of this very plan calls one of several namesakes so. */
    boolean isNumbered(String label) {
        return all(label).isEmpty() && numbered.containsKey(KnownPeople.plain(label));
    }

    /**
     * The one of that name.
     *
     * @throws Unfit when there is none or more than one
     */
    Node one(String name) throws Unfit {
        List<Node> found = all(name);
        Node known = numbered.get(KnownPeople.plain(name));
        if (found.isEmpty() && known != null) {
            return known;
        }
        if (found.isEmpty()) {
            throw new Unfit("exchange.unfit.unknown", name);
        }
        if (found.size() > 1) {
            throw new Unfit("exchange.unfit.several", name);
        }
        return found.getFirst();
    }
}
