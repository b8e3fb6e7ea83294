package hearth.plan.web;

import hearth.plan.landscape.NodeId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Who belongs together by their ties; see {@link Groups}. Whoever is tied to nobody belongs to no group.
 *
 * @param numbers of the group of each node, counted from 0, the largest first
 * @param centres in each group whoever has most ties inside it, before all a person or community
 * @param quick true when there were too many ties for the thorough way
 */
public record Communities(Map<NodeId<?>, Integer> numbers, List<MapNode> centres, boolean quick) {

    public Communities {
        numbers = Collections.unmodifiableMap(numbers);
        centres = List.copyOf(centres);
    }

    public static Communities of(Landscape landscape) {
        Web web = Web.of(landscape);
        Groups found = Groups.of(web);
        List<Integer> groups = found.of();
        Map<NodeId<?>, Integer> numbers = new HashMap<>();
        List<MapNode> centres = new ArrayList<>();
        List<Integer> most = new ArrayList<>();
        for (int i = 0; i < web.size(); i++) {
            int group = groups.get(i);
            if (!web.neighbours(i).isEmpty()) {
                numbers.put(web.node(i), group);
                MapNode node = Objects.requireNonNull(landscape.nodes().get(web.node(i)));
                while (centres.size() <= group) {
                    centres.add(node);
                    most.add(-1);
                }
                int ties = weight(web, groups, i, node);
                if (ties > most.get(group)) {
                    most.set(group, ties);
                    centres.set(group, node);
                }
            }
        }
        return new Communities(numbers, centres, found.quick());
    }

    /** The number of a node's group. */
    public OptionalInt of(NodeId<?> id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Ties inside its own group; a group is better known by somebody than by a channel or a segment. */
    private static int weight(Web web, List<Integer> groups, int node, MapNode known) {
        int ties = (int) web.neighbours(node).stream()
                .filter(neighbour -> groups.get(neighbour).equals(groups.get(node)))
                .count();
        boolean somebody = known.kind() == NodeKind.PERSON || known.kind() == NodeKind.COMMUNITY;
        return somebody ? ties + web.size() : ties;
    }
}
