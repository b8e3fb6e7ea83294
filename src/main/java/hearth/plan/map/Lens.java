package hearth.plan.map;

import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.SegmentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How somebody looks at the landscape for a while: some hidden, some segments folded into one node, or only one person and
 * those around. Nothing of it is kept in the plan, and nobody moves.
 *
 * @param hidden nodes put out of sight
 * @param folded segments whose people and communities stand in the segment's own node
 * @param focus who is in the middle, if anybody
 */
public record Lens(Set<NodeId<?>> hidden, Set<SegmentId> folded, Optional<Focus> focus) {

    /** Shows everybody. */
    public static final Lens CLEAR = new Lens(Set.of(), Set.of(), Optional.empty());

    /** Ties that were folded into one are drawn at most this strong. */
    private static final int STRONGEST = 6;

    /**
     * One node and everybody so many ties away at most.
     *
     * @param steps 1 to 3
     */
    public record Focus(NodeId<?> on, int steps) {
        public static final int MOST = 3;

        public Focus {
            if (steps < 1 || steps > MOST) {
                throw new IllegalArgumentException("steps: " + steps);
            }
        }
    }

    public Lens {
        hidden = Set.copyOf(hidden);
        folded = Set.copyOf(folded);
    }

    public Lens hiding(Collection<? extends NodeId<?>> nodes) {
        Set<NodeId<?>> all = new HashSet<>(hidden);
        all.addAll(nodes);
        return new Lens(all, folded, focus);
    }

    public Lens showingHidden() {
        return new Lens(Set.of(), folded, focus);
    }

    public Lens folding(Collection<SegmentId> segments) {
        Set<SegmentId> all = new HashSet<>(folded);
        all.addAll(segments);
        return new Lens(hidden, all, focus);
    }

    public Lens unfolding(Collection<SegmentId> segments) {
        Set<SegmentId> left = new HashSet<>(folded);
        left.removeAll(segments);
        return new Lens(hidden, left, focus);
    }

    public Lens around(NodeId<?> node, int steps) {
        return new Lens(hidden, folded, Optional.of(new Focus(node, steps)));
    }

    public Lens withoutFocus() {
        return new Lens(hidden, folded, Optional.empty());
    }

    /** What is left of a landscape; whoever is left stands where they stood. */
    public Landscape of(Landscape landscape) {
        if (equals(CLEAR)) {
            return landscape;
        }
        Landscape left = withoutHidden(folded(landscape));
        return focus.map(on -> around(left, on, landscape)).orElse(left);
    }

    private Landscape folded(Landscape landscape) {
        if (folded.isEmpty()) {
            return landscape;
        }
        Map<NodeId<?>, MapNode> nodes = new LinkedHashMap<>(landscape.nodes());
        nodes.values().removeIf(this::isFolded);
        folded.forEach(
                segment -> nodes.computeIfPresent(segment, (id, node) -> node.counting(members(landscape, segment))));
        return new Landscape(nodes, bundled(landscape), landscape.segments());
    }

    /** Somebody who stands in their segment's node. */
    private boolean isFolded(MapNode node) {
        return node.kind() != NodeKind.SEGMENT && node.segment() != null && folded.contains(node.segment());
    }

    private long members(Landscape landscape, SegmentId segment) {
        return landscape.nodes().values().stream()
                .filter(node -> isFolded(node) && segment.equals(node.segment()))
                .count();
    }

    private NodeId<?> standsFor(Landscape landscape, NodeId<?> id) {
        return landscape
                .find(id)
                .filter(this::isFolded)
                .<NodeId<?>>map(MapNode::segment)
                .orElse(id);
    }

    /** Ties of the folded belong to their segment; those within it vanish, and those between the same two become one. */
    private List<MapTie> bundled(Landscape landscape) {
        record Pair(NodeId<?> from, NodeId<?> to) {}
        List<MapTie> apart = new ArrayList<>();
        Map<Pair, MapTie> bundles = new LinkedHashMap<>();
        for (MapTie tie : landscape.ties()) {
            MapTie moved = tie.between(standsFor(landscape, tie.from()), standsFor(landscape, tie.to()));
            if (moved.equals(tie)) {
                apart.add(tie);
            } else if (!moved.from().equals(moved.to())) {
                bundles.merge(new Pair(moved.from(), moved.to()), moved, (one, other) -> one.and(other, STRONGEST));
            }
        }
        apart.addAll(bundles.values());
        return apart;
    }

    private Landscape withoutHidden(Landscape landscape) {
        return hidden.isEmpty() ? landscape : landscape.only(node -> !hidden.contains(node.id()));
    }

    private Landscape around(Landscape left, Focus on, Landscape whole) {
        Set<NodeId<?>> near = near(left, standsFor(whole, on.on()), on.steps());
        return left.only(node -> near.contains(node.id()));
    }

    /** Breadth first along the ties, whichever way they point. */
    private static Set<NodeId<?>> near(Landscape landscape, NodeId<?> from, int steps) {
        Map<NodeId<?>, Set<NodeId<?>>> neighbours = new HashMap<>();
        landscape.ties().forEach(tie -> {
            neighbours.computeIfAbsent(tie.from(), any -> new HashSet<>()).add(tie.to());
            neighbours.computeIfAbsent(tie.to(), any -> new HashSet<>()).add(tie.from());
        });
        Set<NodeId<?>> found = new HashSet<>(Set.of(from));
        Set<NodeId<?>> rim = Set.of(from);
        for (int step = 0; step < steps; step++) {
            rim = rim.stream()
                    .flatMap(id -> neighbours.getOrDefault(id, Set.of()).stream())
                    .filter(found::add)
                    .collect(Collectors.toSet());
        }
        return found;
    }
}
