package hearth.desktop.landscape;

import hearth.picture.map.Arrangement;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Alignment;
import hearth.plan.map.Lens;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be done with those who are selected on the map. What changes the plan is one step to undo. */
final class MapActions {

    private final MapModel map;
    private final LandscapeModel landscape;

    MapActions(MapModel map) {
        this.map = map;
        this.landscape = map.landscape();
    }

    /** The only node selected. */
    Optional<NodeId<?>> theOne() {
        List<EntityId<?>> selected = landscape.selected().get();
        return selected.size() == 1 && selected.getFirst() instanceof NodeId<?> node
                ? Optional.of(node)
                : Optional.empty();
    }

    /** What a node is called in the plan; empty when it is gone. */
    String name(NodeId<?> id) {
        return landscape.seen().get().whole().find(id).map(MapNode::label).orElse("");
    }

    void rename(NodeId<?> id, String name) {
        landscape.edits().rename(id, name.strip()).ifPresent(landscape::execute);
    }

    /** Selects all who are shown: people and communities. */
    void everybody() {
        landscape.select(map.scene().landscape().nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.PERSON || node.kind() == NodeKind.COMMUNITY)
                .<EntityId<?>>map(MapNode::id)
                .toList());
    }

    boolean hasNodes() {
        return !nodes().isEmpty();
    }

    void hide() {
        List<NodeId<?>> gone = nodes().stream().<NodeId<?>>map(MapNode::id).toList();
        landscape.clearSelection();
        landscape.lens().set(lens().hiding(gone));
    }

    void showHidden() {
        landscape.lens().set(lens().showingHidden());
    }

    /** How many of the hidden there are; whoever was deleted meanwhile is not missed. */
    long hidden() {
        return lens().hidden().stream()
                .filter(id -> landscape.seen().get().whole().find(id).isPresent())
                .count();
    }

    /** Puts the people of the segments selected, or of those they belong to, into one node each. */
    void fold() {
        Set<SegmentId> segments = segments();
        landscape.lens().set(lens().folding(segments));
        landscape.select(List.copyOf(segments));
    }

    boolean canFold() {
        return segments().stream().anyMatch(segment -> !lens().folded().contains(segment));
    }

    /** The segments whose people stand in one node. */
    List<MapNode> folded() {
        return lens().folded().stream()
                .flatMap(id -> landscape.seen().get().whole().find(id).stream())
                .toList();
    }

    /** Unfolds the segments selected, or all when none of them is folded. */
    void unfold() {
        Set<SegmentId> chosen = segments();
        chosen.retainAll(lens().folded());
        landscape.lens().set(lens().unfolding(chosen.isEmpty() ? lens().folded() : chosen));
    }

    void unfoldAll() {
        landscape.lens().set(lens().unfolding(lens().folded()));
    }

    /** Shows only the one selected and those so many ties away. */
    void focus(int steps) {
        theOne().ifPresentOrElse(id -> focus(id, steps), () -> landscape.tell(Message.of("landscape.focus.nobody")));
    }

    void focus(NodeId<?> id, int steps) {
        landscape.lens().set(lens().around(id, steps));
        map.fitSoon();
    }

    boolean isFocused() {
        return lens().focus().isPresent();
    }

    void leaveFocus() {
        landscape.lens().set(lens().withoutFocus());
        map.fitSoon();
    }

    void align(Alignment alignment) {
        if (canAlign(alignment)) {
            landscape.execute(landscape.places().line(alignment.of(nodes())));
        }
    }

    /** Whether there are enough, also when some of them are so new that the picture does not know them yet. */
    boolean canAlign(Alignment alignment) {
        long chosen = landscape.selected().get().stream()
                .filter(NodeId.class::isInstance)
                .count();
        return isFreeMap() && chosen >= alignment.least();
    }

    /** Keeps those selected where they stand, whatever a layout finds. */
    void pin() {
        landscape.execute(landscape.places().pin(places(0, 0)));
    }

    boolean canPin() {
        return isFreeMap() && nodes().stream().anyMatch(node -> !node.pinned());
    }

    /** Moves those selected a little. */
    void nudge(double dx, double dy) {
        if (landscape.arrangement() != Arrangement.MAP) {
            landscape.tell(Message.of(
                    landscape.arrangement() == Arrangement.RINGS
                            ? "landscape.nudge.rings"
                            : "landscape.nudge.evidence"));
        } else if (nodes().isEmpty()) {
            landscape.tell(Message.of("landscape.nudge.nobody"));
        } else {
            landscape.execute(landscape.places().nudge(places(dx, dy)));
        }
    }

    private Lens lens() {
        return landscape.lens().get();
    }

    private boolean isFreeMap() {
        return landscape.mode().get().arrangement().equals(Optional.of(Arrangement.MAP));
    }

    private List<MapNode> nodes() {
        return landscape.selected().get().stream()
                .flatMap(id -> landscape.node(id).stream())
                .toList();
    }

    private Map<NodeId<?>, Place> places(double dx, double dy) {
        Map<NodeId<?>, Place> places = new LinkedHashMap<>();
        nodes().forEach(node -> places.put(node.id(), landscape.place(node.id()).plus(dx, dy)));
        return places;
    }

    private Set<SegmentId> segments() {
        Set<SegmentId> segments = new LinkedHashSet<>();
        nodes().forEach(node -> {
            if (node.segment() != null) {
                segments.add(node.segment());
            }
        });
        return segments;
    }
}
