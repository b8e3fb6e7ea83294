package hearth.desktop.landscape;

import hearth.desktop.fx.Lifetime;
import hearth.picture.Mark.Point;
import hearth.picture.map.Arrangement;
import hearth.picture.map.Attention;
import hearth.picture.map.Crossing;
import hearth.picture.map.MapScene;
import hearth.picture.map.Viewport;
import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.map.MapNode;
import hearth.plan.map.MapTie;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where on the map one is and what one points at. */
final class MapModel implements AutoCloseable {

    private static final double STEP = 1.25;

    /** Closer than this to the edge, what is revealed is brought to the middle. */
    private static final double EDGE = 24;

    private final LandscapeModel landscape;
    private final Lifetime lifetime = new Lifetime();
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(Viewport.of(0, 0));
    private final Pointing pointing;

    /** Whether everything is to be brought into view as it comes, until a hand moves the view. */
    private boolean fitting;

    /** Pictures that no hand has moved; they are shown as a whole also when they get more room, or less. */
    private final Set<Arrangement> whole = EnumSet.noneOf(Arrangement.class);

    /** How each picture was looked at last; one that is missing is shown as a whole. */
    private final Map<Arrangement, Viewport> views = new EnumMap<>(Arrangement.class);

    private final Turn turn;
    private Arrangement arrangement;

    MapModel(LandscapeModel landscape) {
        this(landscape, new Turn(() -> false));
    }

    /** A map whose pictures turn into one another. */
    MapModel(LandscapeModel landscape, Turn turn) {
        this.landscape = landscape;
        this.turn = turn;
        this.pointing = new Pointing(landscape);
        this.arrangement = landscape.arrangement();
        lifetime.listen(landscape.mode(), mode -> turnTo(landscape.arrangement()));
        lifetime.listen(landscape.seen(), seen -> appeared());
        lifetime.listen(landscape.selected(), selected -> pointing.attend());
        lifetime.listen(landscape.shifts(), shifts -> pointing.attend());
        pointing.attend();
    }

    ReadOnlyObjectProperty<Viewport> viewport() {
        return viewport.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Attention> attention() {
        return pointing.attention();
    }

    MapScene scene() {
        return seen().scene(arrangement);
    }

    /** How one picture turns into the next. */
    Turn turn() {
        return turn;
    }

    LandscapeModel landscape() {
        return landscape;
    }

    /**
     * The view has another size. The first landscape is brought into view as a whole, and stays so until a hand moves it;
     * later ones never move the view.
     */
    void resize(double width, double height) {
        Viewport now = viewport.get();
        if (now.width() != width || now.height() != height) {
            viewport.set(now.sized(width, height));
            if (whole.contains(arrangement)) {
                fit();
            }
            appeared();
        }
    }

    void pan(double dx, double dy) {
        look(viewport.get().panned(dx, dy));
    }

    void zoom(double factor, double x, double y) {
        look(viewport.get().zoomed(factor, x, y));
    }

    /** One step nearer or, with a negative number, farther, around the middle. */
    void zoomStep(int steps) {
        look(viewport.get().zoomed(Math.pow(STEP, steps)));
    }

    /** Back to scale 1, around the same middle. */
    void actualSize() {
        look(viewport.get().zoomed(1 / viewport.get().scale()));
    }

    private void look(Viewport view) {
        hold();
        viewport.set(view);
    }

    /** Brings everything into view. */
    void fit() {
        whole.add(arrangement);
        viewport.set(viewport.get().fitting(scene().bounds(), scene().margin()));
    }

    /** Brings everything into view, also what is still being projected and after a panel has taken its room. */
    void fitSoon() {
        fitting = true;
        appeared();
    }

    /** A hand takes hold of the map: it stays as it is from now on. */
    void hold() {
        fitting = false;
        whole.remove(arrangement);
    }

    /** Brings one node into the middle, unless it is well in view. */
    void bringIntoView(EntityId<?> id) {
        landscape.node(id).ifPresent(node -> {
            if (!viewport.get().visible(-EDGE).contains(node.place())) {
                viewport.set(viewport.get().at(node.place()));
            }
        });
    }

    /** The node, or else the tie, at a point of the view. */
    Optional<EntityId<?>> at(double x, double y) {
        Optional<EntityId<?>> node = nodeAt(x, y).map(MapNode::id);
        return node.isPresent() ? node : scene().tieAt(viewport.get(), x, y).map(MapTie::id);
    }

    Optional<MapNode> nodeAt(double x, double y) {
        return scene().hit(viewport.get(), x, y);
    }

    /** What is to be told of a point of the view. */
    Optional<String> says(double x, double y) {
        return scene().says(viewport.get(), attention().get(), x, y);
    }

    /** The node whose handle is at a point of the view. */
    Optional<MapNode> handleAt(double x, double y) {
        return scene().handleAt(viewport.get(), attention().get(), x, y);
    }

    Place placeAt(double x, double y) {
        return viewport.get().place(x, y);
    }

    Point pointOf(Place place) {
        return viewport.get().point(place);
    }

    /** Something is pointed at; a handle keeps its node pointed at. */
    void point(double x, double y) {
        if (handleAt(x, y).isEmpty()) {
            pointing.at(at(x, y).orElse(null));
        }
    }

    /** Points at a node, wherever the pointer is, and brings it into view. */
    void pointAt(NodeId<?> id) {
        pointing.at(id);
        bringIntoView(id);
    }

    void pointNowhere() {
        pointing.at(null);
    }

    /** Begins a tie from a node; it follows the pointer until it ends somewhere. */
    void reach(NodeId<?> from) {
        pointing.reach(from);
    }

    boolean isReaching() {
        return pointing.isReaching();
    }

    /** The tie being drawn follows the pointer. */
    void reachTo(double x, double y) {
        pointing.reachTo(placeAt(x, y), nodeAt(x, y));
    }

    /** The tie being drawn is made. */
    void reachEnd(NodeId<?> to) {
        pointing.reached().ifPresent(from -> landscape.connect(from, to));
    }

    void reachCancel() {
        pointing.reached();
    }

    /** Goes to a node: it is selected, or a tie being drawn reaches for it. */
    void goTo(MapNode node) {
        if (isReaching()) {
            pointing.reachTo(node.place(), Optional.of(node));
        } else {
            landscape.select(node.id());
        }
        bringIntoView(node.id());
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private Seen seen() {
        return landscape.seen().get();
    }

    private void appeared() {
        if (!views.containsKey(arrangement) && viewport.get().width() > 0 && seen().isKnown()) {
            fit();
            views.put(arrangement, viewport.get());
        } else if (fitting
                && landscape.hasArrived()
                && seen().lens().equals(landscape.lens().get())) {
            fit();
        }
        arrive();
        pointing.attend();
    }

    /** The picture as it is now, to walk from when everybody gets another place. */
    Crossing departure() {
        return turn.from(scene(), viewport.get());
    }

    /** Everybody walks from there to where the plan has them now, and all come into view. */
    void arriveFrom(Crossing departure) {
        turn.depart(departure);
        fitSoon();
    }

    private void arrive() {
        if (landscape.hasArrived()) {
            turn.departed().ifPresent(turn::begin);
        }
    }

    /** Lets go of whoever is in hand. Where places are given, they walk from where they were let go to theirs. */
    void drop() {
        if (arrangement == Arrangement.MAP || scene().isCrowd()) {
            landscape.drop();
            return;
        }
        Crossing dropped = turn.from(scene().moved(attention().get()), viewport.get());
        landscape.drop();
        turn.depart(dropped);
        arrive();
    }

    /** Shows another picture as it was looked at last; whoever is selected stays selected. */
    private void turnTo(Arrangement next) {
        if (next == arrangement) {
            return;
        }
        Crossing start = turn.from(scene(), viewport.get());
        views.put(arrangement, viewport.get());
        arrangement = next;
        pointing.forget();
        Viewport now = viewport.get();
        viewport.set(views.getOrDefault(next, now).sized(now.width(), now.height()));
        if (whole.contains(next)) {
            fit();
        }
        appeared();
        turn.begin(start);
    }
}
