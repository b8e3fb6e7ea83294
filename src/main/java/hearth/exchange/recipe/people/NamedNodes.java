package hearth.exchange.recipe.people;

import hearth.exchange.recipe.Unfit;
import hearth.plan.Plan;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything on the map by its name, without regard to case. */
final class NamedNodes {

    private final Map<String, List<Node>> byName = new HashMap<>();

    NamedNodes(Plan plan) {
        Kinds.ALL.stream()
                .flatMap(kind -> plan.all(kind.type()).stream())
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .sorted(Comparator.comparing(node -> node.id().value()))
                .forEach(this::add);
    }

    void add(Node node) {
        byName.computeIfAbsent(KnownPeople.plain(node.name()), name -> new ArrayList<>())
                .add(node);
    }

    /** All of that name. */
    List<Node> all(String name) {
        return byName.getOrDefault(KnownPeople.plain(name), List.of());
    }

    /**
     * The one of that name.
     *
     * @throws Unfit when there is none or more than one
     */
    Node one(String name) throws Unfit {
        List<Node> found = all(name);
        if (found.isEmpty()) {
            throw new Unfit("exchange.unfit.unknown", name);
        }
        if (found.size() > 1) {
            throw new Unfit("exchange.unfit.several", name);
        }
        return found.getFirst();
    }
}
