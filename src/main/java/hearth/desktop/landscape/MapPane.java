package hearth.desktop.landscape;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.picture.map.Arrangement;
import hearth.picture.map.QuadrantWords;
import hearth.picture.map.Viewport;
import hearth.plan.landscape.Place;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.session.Jobs;
import hearth.text.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The map with what floats above it: legend, zoom, adding in place, the first steps. */
final class MapPane extends StackPane implements AutoCloseable {

    private final Texts texts;
    private final MapModel map;
    private final MapCanvas canvas;
    private final LensChips chips;
    private final InFront front;
    private final MapOffers offers;
    private final QuickStart start;
    private final LegendBar colours;
    private final Label caption = Labels.wrapped("", "quadrant-caption");
    private final EmptyState unknown;
    private final VBox zoom;
    private final Button away;
    private final MapKeys keys;
    private final Lifetime lifetime = new Lifetime();

    /** Whether the keyboard was asked for before it was known what there is. */
    private boolean beginning;

    MapPane(MapModel map, Jobs jobs, Texts texts, Runnable lines) {
        this.texts = texts;
        this.map = map;
        Lasso lasso = new Lasso();
        this.front = new InFront(this, map, jobs, texts, this::focusMap);
        MapGestures gestures = new MapGestures(map, lasso, front);
        this.offers = new MapOffers(map, lasso, front, texts);
        this.canvas = lifetime.with(new MapCanvas(map, jobs, texts, lasso, gestures));
        this.keys = new MapKeys(map, gestures, offers, front);
        keys.on(canvas);
        new MapTip(map).on(canvas);
        new MapMenu(map, offers, front, texts).on(canvas);
        this.chips = lifetime.with(new LensChips(map, texts));
        this.start = new QuickStart(texts, this::begin, lines);
        this.zoom = zoom();
        this.away = away();
        this.colours = lifetime.with(new LegendBar(map.landscape(), texts));
        this.unknown = new EmptyState(
                Feather.COMPASS,
                texts.get("landscape.quadrant.emptyTitle"),
                texts.get("landscape.quadrant.emptyWords"));
        unknown.setMouseTransparent(true);
        getStyleClass().add("map-pane");
        getChildren().addAll(ground(), unknown, zoom, away, start);
        canvas.localToSceneTransformProperty()
                .subscribe((before, now) -> map.moved(now.getTx() - before.getTx(), now.getTy() - before.getTy()));
        lifetime.listen(map.landscape().seen(), seen -> starting());
        lifetime.listen(map.landscape().selected(), selected -> follow());
        lifetime.listen(map.landscape().mode(), mode -> starting());
        lifetime.listen(map.viewport(), view -> outOfSight());
        starting();
    }

    /** Takes the keyboard to where one begins: to the first name while nobody is there, then to the map. */
    void begin() {
        if (map.landscape().seen().get().isKnown()) {
            beginning = false;
            Focus.on(start.isFirst() ? start.field() : canvas);
        } else {
            beginning = true;
        }
    }

    /** See {@link MapKeys#elsewhere}. */
    boolean pressed(KeyEvent event) {
        return keys.elsewhere(event);
    }

    /** Asks what to add at a place of the map. */
    void ask(Place place) {
        front.ask(place);
    }

    /** Everything the map lets one do. */
    MapOffers offers() {
        return offers;
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void focusMap() {
        canvas.requestFocus();
    }

    /** Who is typed in at the start finds a place by themselves, which must be in view. */
    private void begin(String name) {
        map.landscape().add(NodeKind.PERSON, name, null);
        map.fitSoon();
    }

    private void starting() {
        Seen seen = map.landscape().seen().get();
        start.show(seen);
        VBox.setMargin(canvas, new Insets(0, 0, start.room(), 0));
        zoom.setVisible(!seen.whole().isEmpty());
        Panes.shown(colours.node(), !seen.whole().isEmpty());
        quadrants(seen);
        outOfSight();
        if (beginning) {
            begin();
        }
    }

    /** An empty view of a map that is not empty tells nobody which way to go. */
    private void outOfSight() {
        Viewport view = map.viewport().get();
        boolean asked = view.width() > 0 && !map.scene().landscape().isEmpty();
        Panes.shown(away, asked && !map.scene().isInView(view));
    }

    /** Whether the seen are the movers, in words below the picture; when nothing is known, how it would come to be. */
    private void quadrants(Seen seen) {
        boolean shown = map.landscape().arrangement() == Arrangement.QUADRANTS && seen.people() > 0;
        boolean known = seen.shown().nodes().values().stream()
                .map(MapNode::standing)
                .anyMatch(standing -> standing.influence().isPresent()
                        || standing.visibility().isPresent());
        Panes.shown(unknown, shown && !known);
        Panes.shown(caption, shown && known);
        caption.setText(
                !shown
                        ? ""
                        : new QuadrantWords(texts)
                                .correlation(seen.shown())
                                .orElseGet(() -> texts.get("landscape.correlation.unknown")));
    }

    /** Whoever was selected elsewhere must be in view here. */
    private void follow() {
        var selected = map.landscape().selected().get();
        if (selected.size() == 1 && !canvas.isHover()) {
            map.bringIntoView(selected.getFirst());
        }
    }

    /** The map, and below it, where it covers nobody, what its signs mean. */
    private Region ground() {
        VBox.setVgrow(canvas, Priority.ALWAYS);
        return new VBox(canvas, chips, caption, colours.node());
    }

    private Button away() {
        Button back = Buttons.plain(texts.get("map.away"), Feather.MAXIMIZE, map::fit);
        back.setId("map-away");
        back.getStyleClass().add("map-away");
        StackPane.setAlignment(back, Pos.CENTER);
        return back;
    }

    private VBox zoom() {
        VBox box = new VBox(
                Buttons.icon(Feather.PLUS, texts.get("landscape.zoom.in"), () -> map.zoomStep(1)),
                Buttons.icon(Feather.MINUS, texts.get("landscape.zoom.out"), () -> map.zoomStep(-1)),
                Buttons.icon(Feather.MAXIMIZE, texts.get("landscape.zoom.fit"), map::fit));
        box.getStyleClass().add("map-float");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_RIGHT);
        StackPane.setMargin(box, new Insets(Space.L));
        return box;
    }
}
