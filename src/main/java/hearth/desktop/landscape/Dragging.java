package hearth.desktop.landscape;

import hearth.desktop.fx.Desk;
import hearth.picture.map.Arrangement;
import hearth.picture.map.Attention.Shift;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.MapNode;
import hearth.plan.map.Rings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What dragging does in each picture. */
final class Dragging {

    private final LandscapeModel model;
    private final Desk desk;
    private final Carry carry = new Carry();

    Dragging(LandscapeModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** Moves that the landscape does not show yet. */
    ReadOnlyObjectProperty<List<Shift>> shifts() {
        return carry.shifts();
    }

    /**
     * Drags nodes by so many map units from where they stood; whoever is selected comes along. Where a place is what is
     * known of somebody, and not what one wishes, nobody can be dragged, and it is said why.
     */
    void drag(NodeId<?> grabbed, double dx, double dy) {
        if (carry.isFree()) {
            List<NodeId<?>> hand = inHand(grabbed);
            Optional<Message> reason = model.arrangement() == Arrangement.MAP ? Optional.empty() : stays(hand);
            reason.ifPresentOrElse(this::refuse, () -> carry.take(hand, withMembers(hand)));
        }
        carry.moveTo(dx, dy);
    }

    /** Lets go: one gesture, however far it went. On the map it is another place, in the rings another ring or segment. */
    void drop() {
        carry.letGo().ifPresent(load -> {
            if (model.arrangement() == Arrangement.RINGS) {
                ring(load);
            } else {
                model.execute(model.edits().move(load.grabbed(), load.all(), load.dx(), load.dy(), this::place));
            }
        });
        settle();
    }

    /** Into another ring or segment; where in it somebody was let go says nothing, so it is said what was understood. */
    private void ring(Carry.Load load) {
        model.edits()
                .ring(load.grabbed(), id -> ringPlace(id, load))
                .ifPresentOrElse(
                        command -> {
                            if (model.execute(command)) {
                                desk.notices().done(rung(load, "landscape.rung", "landscape.rung.many"));
                            }
                        },
                        () -> desk.notices().tell(rung(load, "landscape.rung.same", "landscape.rung.same.many")));
    }

    private Message rung(Carry.Load load, String key, String many) {
        NodeId<?> first = load.grabbed().getFirst();
        if (load.grabbed().size() > 1) {
            return Message.of(many, load.grabbed().size());
        }
        LandscapeEdits.RingPlace now = ringPlace(first, load);
        String name = desk.plan().find(first).map(Entity::label).orElse("");
        Message segment = Optional.ofNullable(now.segment())
                .flatMap(desk.plan()::find)
                .map(found -> Message.of("landscape.group.named", found.name()))
                .orElseGet(() -> Message.of("landscape.rings.strays"));
        return Message.of(key, name, Message.of("landscape.Ring." + now.ring().name()), segment);
    }

    /** Puts everything back where it stood. */
    void cancel() {
        carry.cancel();
    }

    /** Why somebody in hand cannot be moved in a picture that is computed. */
    private Optional<Message> stays(List<NodeId<?>> hand) {
        if (model.arrangement() == Arrangement.QUADRANTS) {
            return Optional.of(Message.of("landscape.stays.evidence"));
        }
        return hand.stream().allMatch(LandscapeEdits::hasRing)
                ? Optional.empty()
                : Optional.of(Message.of("landscape.stays.rim"));
    }

    private void refuse(Message reason) {
        carry.refuse();
        desk.notices().tell(reason);
    }

    private LandscapeEdits.RingPlace ringPlace(NodeId<?> id, Carry.Load load) {
        Rings rings = model.seen().get().rings();
        Place place = rings.places().getOrDefault(id, new Place(0, 0)).plus(load.dx(), load.dy());
        return LandscapeEdits.RingPlace.in(rings, place);
    }

    /** What was moved stays where it was dropped until the projection has caught up. */
    void settle() {
        carry.settle(model.hasArrived());
    }

    private List<NodeId<?>> inHand(NodeId<?> grabbed) {
        if (!model.selected().get().contains(grabbed)) {
            return List.of(grabbed);
        }
        List<NodeId<?>> hand = new ArrayList<>();
        for (EntityId<?> id : model.selected().get()) {
            if (id instanceof NodeId<?> node) {
                hand.add(node);
            }
        }
        return hand;
    }

    private Set<NodeId<?>> withMembers(List<NodeId<?>> hand) {
        Set<NodeId<?>> all = new HashSet<>(hand);
        if (model.arrangement() == Arrangement.MAP && hand.stream().anyMatch(SegmentId.class::isInstance)) {
            model.seen().get().whole().nodes().values().stream()
                    .filter(node -> node.segment() != null && hand.contains(node.segment()))
                    .forEach(node -> all.add(node.id()));
        }
        return all;
    }

    /** The plan knows better than the picture, which may be a moment old; but only the picture has computed places. */
    Place place(NodeId<?> id) {
        return desk.plan()
                .find(id)
                .map(Node.class::cast)
                .flatMap(node -> Optional.ofNullable(node.place()))
                .or(() -> model.seen().get().whole().find(id).map(MapNode::place))
                .orElse(new Place(0, 0));
    }
}
