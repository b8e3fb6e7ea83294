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
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Where on the map one is and what one points at. */
final class MapModel implements AutoCloseable {

    /** Closer than this to the edge, what is revealed is brought to the middle. */
    private static final double EDGE = 24;

    private final LandscapeModel landscape;
    private final Lifetime lifetime = new Lifetime();
    private final Outlook outlook;
    private final Pointing pointing;

    /** Whether everything is to be brought into view as it comes, until a hand moves the view. */
    private boolean fitting;

    private final Turn turn;

    MapModel(LandscapeModel landscape) {
        this(landscape, new Turn(() -> false));
    }

    /** A map whose pictures turn into one another. */
    MapModel(LandscapeModel landscape, Turn turn) {
        this.landscape = landscape;
        this.turn = turn;
        this.pointing = new Pointing(landscape);
        this.outlook = new Outlook(landscape.arrangement());
        lifetime.listen(landscape.mode(), mode -> turnTo(landscape.arrangement()));
        lifetime.listen(landscape.seen(), seen -> appeared());
        lifetime.listen(landscape.selected(), selected -> pointing.attend());
        lifetime.listen(landscape.shifts(), shifts -> pointing.attend());
        pointing.attend();
    }

    ReadOnlyObjectProperty<Viewport> viewport() {
        return outlook.view();
    }

    ReadOnlyObjectProperty<Attention> attention() {
        return pointing.attention();
    }

    MapScene scene() {
        return seen().scene(outlook.arrangement());
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
     * later ones never move the view. Whoever is selected is not lost behind the panel that has opened for them.
     */
    void resize(double width, double height) {
        Viewport now = outlook.view().get();
        if (now.width() != width || now.height() != height) {
            outlook.resize(width, height, scene(), selected(), EDGE);
            appeared();
        }
    }

    /** See {@link Outlook#moved}. */
    void moved(double dx, double dy) {
        outlook.moved(dx, dy);
    }

    private List<Place> selected() {
        return landscape.selected().get().stream()
                .flatMap(id -> landscape.placed(id).stream())
                .toList();
    }

    void pan(double dx, double dy) {
        fitting = false;
        outlook.pan(dx, dy);
    }

    void zoom(double factor, double x, double y) {
        fitting = false;
        outlook.zoom(factor, x, y);
    }

    /** See {@link Outlook#zoomStep}. */
    void zoomStep(int steps) {
        fitting = false;
        outlook.zoomStep(steps);
    }

    /** See {@link Outlook#actualSize}. */
    void actualSize() {
        fitting = false;
        outlook.actualSize();
    }

    /** Brings everything into view. */
    void fit() {
        outlook.fit(scene());
    }

    /** Brings everything into view, also what is still being projected and after a panel has taken its room. */
    void fitSoon() {
        fitting = true;
        appeared();
    }

    /** A hand takes hold of the map: it stays as it is from now on. */
    void hold() {
        fitting = false;
        outlook.hold();
    }

    /** Brings one node into the middle, unless it is well in view. */
    void bringIntoView(EntityId<?> id) {
        landscape.node(id).ifPresent(node -> outlook.bringIntoView(node.place(), EDGE));
    }

    /** The node, or else the tie, at a point of the view. */
    Optional<EntityId<?>> at(double x, double y) {
        Optional<EntityId<?>> node = nodeAt(x, y).map(MapNode::id);
        return node.isPresent() ? node : scene().tieAt(viewport().get(), x, y).map(MapTie::id);
    }

    Optional<MapNode> nodeAt(double x, double y) {
        return scene().hit(viewport().get(), x, y);
    }

    /** What is to be told of a point of the view. */
    Optional<String> says(double x, double y) {
        return scene().says(viewport().get(), attention().get(), x, y);
    }

    /** The node whose handle is at a point of the view. */
    Optional<MapNode> handleAt(double x, double y) {
        return scene().handleAt(viewport().get(), attention().get(), x, y);
    }

    Place placeAt(double x, double y) {
        return viewport().get().place(x, y);
    }

    Point pointOf(Place place) {
        return viewport().get().point(place);
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
        if (outlook.isFirst() && seen().isKnown()) {
            fit();
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
        return turn.from(scene(), viewport().get());
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
        if (outlook.arrangement() == Arrangement.MAP || scene().isCrowd()) {
            landscape.drop();
            return;
        }
        Crossing dropped =
                turn.from(scene().moved(attention().get()), viewport().get());
        landscape.drop();
        turn.depart(dropped);
        arrive();
    }

    /** Shows another picture as it was looked at last; whoever is selected stays selected. */
    private void turnTo(Arrangement next) {
        if (next == outlook.arrangement()) {
            return;
        }
        Crossing start = departure();
        pointing.forget();
        outlook.turnTo(next, seen().scene(next));
        appeared();
        turn.begin(start);
    }
}
