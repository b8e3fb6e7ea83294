package hearth.plan.map;

import hearth.plan.TimedIds;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for every node that nobody has placed: around its segment, overlapping none, the same every time.
 *
 * <p>Nodes are taken in the order in which they came, whatever they are. Each has a favourite slot among the first few of
 * its sunflower, by a hash of its id, and takes the next free one from there; how many slots there are to choose from
 * depends on how many came before it and never on how many come after. So a newcomer never moves those who are there,
 * and whoever leaves moves hardly anybody; whoever is put somewhere by hand leaves the slot free. Only when the largest group has doubled do the groups draw apart.
 */
final class Layout {

    /** Distance between neighbours: two discs and room for a name. */
    static final double GAP = 84;

    /** The innermost slots belong to the name of the segment. */
    private static final int FIRST_SLOT = 4;

    /** Those whose ids do not tell when they came, being older or made by hand, came first. */
    private static final Comparator<MapNode> BY_AGE = Comparator.<MapNode, Boolean>comparing(
                    node -> TimedIds.isTimed(node.id().value()))
            .thenComparing(node -> node.id().value());

    /** Nodes closer than this overlap. */
    private static final double ROOM = 0.6 * GAP;

    private static final int FEWEST_SLOTS = 16;

    private final List<Segment> segments;
    private final Sunflower around = new Sunflower(GAP);
    private final Occupied occupied = new Occupied(ROOM);
    private final Map<Hub, Integer> members = new HashMap<>();
    private final Map<Hub, Slots> taken = new HashMap<>();

    /** What a node stands around: its segment, the business for channels, or the ground for those without a segment. */
    private record Hub(NodeKind kind, @Nullable SegmentId segment) {
        private static final Hub BUSINESS = new Hub(NodeKind.CHANNEL, null);
        private static final Hub GROUND = new Hub(NodeKind.PERSON, null);

        static Hub of(MapNode node) {
            if (node.kind() == NodeKind.CHANNEL) {
                return BUSINESS;
            }
            return node.segment() == null ? GROUND : new Hub(NodeKind.SEGMENT, node.segment());
        }
    }

    Layout(List<Segment> segments) {
        this.segments = segments;
    }

    /** All nodes with a place, in the order given. */
    Map<NodeId<?>, MapNode> of(List<MapNode> nodes) {
        nodes.stream().filter(MapNode::placed).forEach(node -> occupied.add(node.place()));
        Map<Hub, Place> hubs = hubs(nodes);
        Map<NodeId<?>, MapNode> found = LinkedHashMap.newLinkedHashMap(nodes.size());
        nodes.forEach(node -> found.put(node.id(), node));
        nodes.stream()
                .sorted(BY_AGE)
                .forEach(node -> found.put(node.id(), found(node, hubs.getOrDefault(Hub.of(node), new Place(0, 0)))));
        return found;
    }

    private MapNode found(MapNode node, Place hub) {
        if (node.kind() == NodeKind.SEGMENT) {
            return node.laidAt(hub);
        }
        int earlier = members.merge(Hub.of(node), 1, Integer::sum) - 1;
        int favourite = favourite(node, slots(earlier));
        if (node.placed()) {
            slots(Hub.of(node)).take(favourite);
            return node;
        }
        Place place = free(Hub.of(node), hub, favourite);
        occupied.add(place);
        return node.laidAt(place);
    }

    /** A slot that somebody placed by hand stands on is left out, for everybody. */
    private Place free(Hub of, Place hub, int favourite) {
        Slots slots = slots(of);
        Place place = around.slot(hub, slots.take(favourite));
        while (!occupied.isFree(place)) {
            place = around.slot(hub, slots.take(favourite));
        }
        return place;
    }

    private Slots slots(Hub of) {
        return taken.computeIfAbsent(of, any -> new Slots());
    }

    private static int favourite(MapNode node, int slots) {
        int hash = node.id().value().hashCode() * 0x9E3779B9;
        return FIRST_SLOT + Math.floorMod(hash ^ (hash >>> 15), slots);
    }

    /** Slots to choose from for somebody with {@code earlier} others before: a third more, in powers of two. */
    private static int slots(int earlier) {
        int wanted = (earlier + 1) * 4 / 3;
        return Math.max(FEWEST_SLOTS, Integer.highestOneBit(Math.max(1, wanted - 1)) * 2);
    }

    private Map<Hub, Place> hubs(List<MapNode> nodes) {
        Map<Hub, Integer> counts = new HashMap<>();
        nodes.forEach(node -> counts.merge(Hub.of(node), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        Sunflower far = new Sunflower(2 * around.radius(slots(most) + FIRST_SLOT) + 2 * GAP);
        Map<Hub, Place> hubs = new HashMap<>();
        hubs.put(Hub.GROUND, amid(nodes, Hub.GROUND).orElse(far.slot(new Place(0, 0), 0)));
        hubs.put(Hub.BUSINESS, amid(nodes, Hub.BUSINESS).orElse(far.slot(new Place(0, 0), 1)));
        for (int i = 0; i < segments.size(); i++) {
            hubs.put(hub(segments.get(i)), given(segments.get(i)).orElse(far.slot(new Place(0, 0), i + 2)));
        }
        return hubs;
    }

    /** Once they have been arranged, newcomers without a segment join the first of their like. */
    private static Optional<Place> amid(List<MapNode> nodes, Hub hub) {
        return nodes.stream()
                .filter(node ->
                        node.placed() && node.place().arranged() && Hub.of(node).equals(hub))
                .map(MapNode::place)
                .findFirst();
    }

    private static Hub hub(Segment segment) {
        return new Hub(NodeKind.SEGMENT, segment.id());
    }

    private static Optional<Place> given(Segment segment) {
        return Optional.ofNullable(segment.place());
    }
}
