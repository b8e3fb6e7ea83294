package hearth.plan.trait;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.NodeId;
import hearth.plan.map.Landscape;
import hearth.plan.trait.Group.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A landscape sorted by one trait: every node belongs to exactly one group.
 *
 * @param groups those somebody belongs to, in a lasting order
 * @param of the number of each node's group in that list
 * @param quick true when there was too much to look at for a thorough answer
 */
public record Sorting(Trait trait, List<Group> groups, Map<NodeId<?>, Integer> of, boolean quick) {

    /** As many groups as colours can tell apart; whoever is in a later one belongs to the others. */
    public static final int MOST = 12;

    private static final String OTHERS = "others";

    /** Nobody is told apart from anybody. */
    public static final Sorting NONE = new Sorting(Trait.SEGMENT, List.of(), Map.of(), false);

    public Sorting {
        groups = List.copyOf(groups);
        of = Collections.unmodifiableMap(of);
    }

    /** The landscape of a plan sorted as it stands on {@code today}. */
    public static Sorting of(Trait trait, Plan plan, Landscape landscape, LocalDate today) {
        return of(
                trait,
                landscape,
                switch (trait) {
                    case SEGMENT -> new SegmentSorter(landscape);
                    case CARE_TIER -> new CareTierSorter();
                    case FOLLOWERS -> new FollowersSorter();
                    case CHANNEL -> new ChannelSorter(plan, landscape, today);
                    case WARMTH -> new WarmthSorter(plan, today);
                    case GROUP -> new TieSorter(landscape);
                });
    }

    private static Sorting of(Trait trait, Landscape landscape, Sorter sorter) {
        List<Group> told = told(trait, sorter.groups());
        Set<String> apart = told.stream().map(Group::key).collect(Collectors.toSet());
        Map<String, Integer> sizes = new HashMap<>();
        Map<NodeId<?>, String> keys =
                LinkedHashMap.newLinkedHashMap(landscape.nodes().size());
        landscape.nodes().values().forEach(node -> {
            String sorted = sorter.key(node);
            String key = apart.contains(sorted) ? sorted : OTHERS;
            keys.put(node.id(), key);
            sizes.merge(key, 1, Integer::sum);
        });
        List<Group> groups = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (Group group : told) {
            int size = sizes.getOrDefault(group.key(), 0);
            if (size > 0) {
                places.put(group.key(), groups.size());
                groups.add(group.sized(size));
            }
        }
        Map<NodeId<?>, Integer> of = LinkedHashMap.newLinkedHashMap(keys.size());
        keys.forEach((id, key) -> of.put(id, places.getOrDefault(key, 0)));
        return new Sorting(trait, groups, of, sorter.isQuick());
    }

    /** Those that can be told apart, and in place of the first that cannot, one for all such. */
    private static List<Group> told(Trait trait, List<Group> all) {
        List<Group> many = all.stream()
                .filter(group -> group.sort() == Sort.KNOWN && group.number() >= MOST)
                .toList();
        if (many.isEmpty()) {
            return all;
        }
        List<Group> told = new ArrayList<>(all);
        Message name = Message.of("landscape.group.others." + trait.name(), many.size());
        told.add(all.indexOf(many.getFirst()), new Group(OTHERS, name, MOST, Sort.OTHERS, 0));
        told.removeAll(many);
        return told;
    }

    /** The group of a node; nothing for one that is not in the landscape. */
    public Optional<Group> group(NodeId<?> id) {
        Integer place = of.get(id);
        return place == null ? Optional.empty() : Optional.of(groups.get(place));
    }
}
