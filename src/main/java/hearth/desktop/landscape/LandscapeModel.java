package hearth.desktop.landscape;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.picture.map.Arrangement;
import hearth.picture.map.Attention.Shift;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Lens;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.plan.trait.Group;
import hearth.session.Live;
import hearth.session.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What of the landscape is shown and selected, and the gestures that change it. */
public final class LandscapeModel implements AutoCloseable {

    private final Desk desk;
    private final Lifetime lifetime = new Lifetime();
    private final Projector projector;
    private final Live<Seen> live;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOT_YET);
    private final Adding adding;
    private final ReadOnlyObjectWrapper<List<EntityId<?>>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<LandscapeMode> mode = new SimpleObjectProperty<>(LandscapeMode.MAP);
    private final ObjectProperty<LandscapeFilter> filter = new SimpleObjectProperty<>(LandscapeFilter.ALL);
    private final ObjectProperty<Colouring> colouring = new SimpleObjectProperty<>(Colouring.USUAL);

    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.CLEAR);
    private final Dragging dragging;
    private Arrangement arrangement = Arrangement.MAP;

    public LandscapeModel(Desk desk) {
        this.desk = desk;
        this.dragging = new Dragging(this, desk);
        this.adding = new Adding(this, desk);
        this.projector = new Projector(desk.clock(), desk.texts());
        this.live = lifetime.with(desk.live(projector::project));
        lifetime.with(live.onValue(this::arrived));
        mode.subscribe(now -> now.arrangement().ifPresent(picture -> arrangement = picture));
        filter.subscribe(wanted -> {
            projector.filter(wanted);
            live.refresh();
        });
        colouring.subscribe(wanted -> {
            projector.colouring(wanted);
            live.refresh();
        });
        lens.subscribe(wanted -> {
            projector.lens(wanted);
            live.refresh();
        });
    }

    /** The newest landscape; nothing until the first has been projected. */
    public ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    /** What is selected, in the order of selecting. */
    public ReadOnlyObjectProperty<List<EntityId<?>>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Moves that the landscape does not show yet. */
    public ReadOnlyObjectProperty<List<Shift>> shifts() {
        return dragging.shifts();
    }

    public ObjectProperty<LandscapeMode> mode() {
        return mode;
    }

    /** True while one of the map's pictures is shown, and not a table or the options. */
    boolean isOnMap() {
        return mode.get().arrangement().isPresent();
    }

    /** The picture that is shown, or was shown last. */
    public Arrangement arrangement() {
        return arrangement;
    }

    public ObjectProperty<LandscapeFilter> filter() {
        return filter;
    }

    /** What the colours mean, and which of them are shown. */
    public ObjectProperty<Colouring> colouring() {
        return colouring;
    }

    /** Picks a group out, or no longer; see {@link Colouring#toggled}. */
    void toggle(Group group) {
        colouring.set(colouring.get().toggled(group.key()));
    }

    /** Who is hidden, folded or left out for a while. */
    ObjectProperty<Lens> lens() {
        return lens;
    }

    /** Hides nobody. */
    public void showAll() {
        lens.set(Lens.CLEAR);
        filter.set(LandscapeFilter.ALL);
        colouring.set(colouring.get().all());
    }

    public void select(List<? extends EntityId<?>> ids) {
        List<EntityId<?>> standing =
                ids.stream().<EntityId<?>>map(id -> id).filter(desk.plan()::has).toList();
        if (!standing.equals(selected.get())) {
            selected.set(standing);
        }
    }

    public void select(EntityId<?> id) {
        select(List.of(id));
    }

    /** Adds to the selection, or takes away from it. */
    public void toggle(EntityId<?> id) {
        List<EntityId<?>> now = new ArrayList<>(selected.get());
        if (!now.remove(id)) {
            now.add(id);
        }
        select(now);
    }

    public void clearSelection() {
        select(List.of());
    }

    /** Selects something and makes sure that the filter shows it. */
    public void reveal(EntityId<?> id) {
        if (id instanceof NodeId<?> node && !isShown(node)) {
            showAll();
        }
        select(id);
    }

    /** Drags nodes by so many map units from where they stood; whoever is selected comes along. */
    public void drag(NodeId<?> grabbed, double dx, double dy) {
        dragging.drag(grabbed, dx, dy);
    }

    /** Lets go: one gesture, however far it went. */
    public void drop() {
        dragging.drop();
    }

    /** Puts everything back where it stood. */
    public void cancelDrag() {
        dragging.cancel();
    }

    /** See {@link Adding#add}. */
    public Optional<NodeId<?>> add(NodeKind kind, String name, @Nullable Place place) {
        return adding.add(kind, name, place);
    }

    /** See {@link Adding#onCrowded}. */
    Subscription onCrowded(Consumer<CrowdedChannel> listener) {
        return adding.onCrowded(listener);
    }

    /** Ties two nodes, or puts one into the segment it was drawn to; selects what came of it. */
    public void connect(NodeId<?> from, NodeId<?> to) {
        if (from.equals(to)) {
            return;
        }
        LandscapeEdits edits = edits();
        Entity result = edits.connected(from, to);
        if (execute(edits.connect(result, from, to))) {
            select(result.id());
        }
    }

    /** Deletes what is selected. */
    public void remove() {
        if (!selected.get().isEmpty()) {
            execute(edits().remove(selected.get()));
        }
    }

    /** Puts everybody selected into a segment, or out of all. */
    public void segment(@Nullable SegmentId segment) {
        execute(edits().segment(selected.get(), segment));
    }

    /** Sets how closely everybody selected is tended. */
    public void tier(@Nullable CareTier tier) {
        execute(edits().tier(selected.get(), tier));
    }

    /** A node where it stands in the picture that is shown. */
    public Optional<MapNode> node(EntityId<?> id) {
        return id instanceof NodeId<?> node ? seen.get().node(arrangement, node) : Optional.empty();
    }

    /** Where something stands in the picture that is shown; on the free map also what is too new to be shown yet. */
    Optional<Place> placed(EntityId<?> id) {
        Optional<Place> shown = node(id).map(MapNode::place);
        return shown.isPresent() || arrangement != Arrangement.MAP || !(id instanceof NodeId<?> fresh)
                ? shown
                : desk.plan().find(fresh).map(Node.class::cast).map(Node::place);
    }

    @Override
    public void close() {
        lifetime.close();
    }

    /** Putting nodes somewhere, as commands on the plan as it is now. */
    PlaceEdits places() {
        return new PlaceEdits(desk.plan());
    }

    /** Where a node stands on the free map, also when the picture does not know it yet. */
    Place place(NodeId<?> id) {
        return dragging.place(id);
    }

    LandscapeEdits edits() {
        return new LandscapeEdits(desk.plan(), desk.ids());
    }

    /** Does it, or says why not. */
    boolean execute(Command command) {
        if (desk.execute(command) instanceof Decision.Rejected(var reasons)) {
            desk.notices().tell(reasons.getFirst().message());
            return false;
        }
        return true;
    }

    /** Says why something cannot be done here. */
    void tell(Message reason) {
        desk.notices().tell(reason);
    }

    private void arrived(Seen newest) {
        seen.set(newest);
        dragging.settle();
        select(selected.get());
    }

    /** True when everything done so far is in the picture: it is of the same plan object. */
    @SuppressWarnings("ReferenceEquality")
    boolean hasArrived() {
        return seen.get().plan() == desk.plan();
    }

    private boolean isShown(NodeId<?> id) {
        return seen.get().scene(Arrangement.MAP).landscape().find(id).isPresent();
    }
}
