package hearth.desktop.landscape;

import hearth.desktop.forms.EntityPanel;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Gesture;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Offer;
import hearth.desktop.fx.OfferMenu;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenFrame;
import hearth.desktop.fx.Segmented;
import hearth.desktop.landscape.capture.CaptureFront;
import hearth.desktop.landscape.mix.OptionsPane;
import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.TieId;
import hearth.plan.mix.MixId;
import hearth.plan.mix.Option;
import hearth.plan.mix.OptionId;
import hearth.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The landscape: map, influence × visibility and table of the same people, with a panel to edit who is selected. */
public final class LandscapeView implements Screen {

    /** The face on which what the map knows is told. */
    private static final String KNOWN = "known";

    /** A screen lower than this is that of a small projector, where the pictures want all the room there is. */
    private static final double LOW = 660;

    private final Desk desk;
    private final Texts texts;
    private final LandscapeModel model;
    private final MapModel map;
    private final ScreenFrame frame;
    private final StackPane pictures = new StackPane();
    private final MapPane mapPane;
    private final CaptureFront capture;
    private final Arranging arranging;
    private final Sharing sharing;
    private final Knowing knowing;
    private final Keyboard keyboard;
    private final Lifetime lifetime = new Lifetime();
    private @Nullable LandscapeTable table;
    private @Nullable OptionsPane options;
    private @Nullable EntityPanel panel;
    private boolean returning;

    public LandscapeView(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = lifetime.with(new LandscapeModel(desk));
        this.map = lifetime.with(new MapModel(model, new Turn(() -> Turn.isStill(node()))));
        this.mapPane = lifetime.with(new MapPane(map, desk.jobs(), texts, this::openLines));
        this.capture = lifetime.with(new CaptureFront(desk, pictures, this::captured));
        this.arranging = lifetime.with(new Arranging(desk, map));
        this.sharing = new Sharing(desk, map, () -> pictures.getScene().getWindow());
        this.knowing = lifetime.with(new Knowing(desk, map));
        this.keyboard = new Keyboard(model, pictures, mapPane, knowing);
        FilterBar filters = lifetime.with(new FilterBar(model, texts));
        this.frame = new ScreenFrame(texts.get("landscape.title"), texts.get("landscape.subtitle"))
                .actions(
                        knowing.button(),
                        new OfferMenu(texts.get("arrange.menu"), Feather.SHARE_2, arranging::offers),
                        new OfferMenu(texts.get("sheet.menu"), Feather.IMAGE, sharing::offers))
                .primary(addButton())
                .filters(Stream.concat(Stream.of(modes()), Stream.of(filters.nodes()))
                        .toArray(Node[]::new))
                .terseBelow(LOW)
                .content(capture)
                .home(pictures::requestFocus);
        pictures.getStyleClass().add("landscape-pictures");
        keyboard.on(frame);
        model.mode().subscribe(this::show);
        lifetime.listen(model.selected(), this::selected);
        lifetime.listen(model.seen(), seen -> followPanel());
        lifetime.with(model.onCrowded(new ChannelQuestion(desk, model, frame)::ask));
        knowing.onOpen(this::know);
    }

    @Override
    public Region node() {
        return frame;
    }

    @Override
    public void begin() {
        keyboard.begin();
    }

    @Override
    public void reveal(EntityId<?> id) {
        if (id instanceof NodeId<?> || id instanceof TieId) {
            model.reveal(id);
            map.bringIntoView(id);
        } else if (id instanceof MixId || id instanceof OptionId) {
            model.mode().set(LandscapeMode.OPTIONS);
            if (id instanceof OptionId option) {
                desk.plan().find(option).map(Option::node).ifPresent(model::reveal);
            }
        }
    }

    @Override
    public void face(String name) {
        if (name.equals("lines")) {
            capture.open(texts.get("capture.prompt"));
        }
        knowing.open(name.equals(KNOWN));
        Stream.of(LandscapeMode.values())
                .filter(mode -> mode.name().equalsIgnoreCase(name))
                .forEach(model.mode()::set);
    }

    @Override
    public List<PersonId> people() {
        return model.selected().get().stream()
                .flatMap(id -> id instanceof PersonId person ? Stream.of(person) : Stream.empty())
                .toList();
    }

    @Override
    public boolean leave() {
        return frame.leaveSide() && capture.leave();
    }

    @Override
    public void close() {
        closePanel();
        lifetime.close();
    }

    private Segmented<LandscapeMode> modes() {
        Segmented<LandscapeMode> modes = new Segmented<>(
                texts.get("landscape.mode"), List.of(LandscapeMode.values()), each -> texts.name("landscape", each));
        modes.valueProperty().bindBidirectional(model.mode());
        return modes;
    }

    @Override
    public List<Offer> offers() {
        List<Offer> here = List.of(
                Offer.of(texts.get("capture.fromLines"), Feather.USERS, capture::open),
                Offer.of(texts.get("capture.paste"), Feather.CLIPBOARD, capture::paste)
                        .by("Shortcut+V"));
        List<Offer> onMap = model.isOnMap()
                ? mapPane.offers().all()
                : List.of(Offer.of(texts.get("map.add"), Feather.PLUS, this::add));
        return Stream.of(here, onMap, arranging.offers(), sharing.offers(), List.of(knowing.offer()))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Gesture> gestures() {
        return new MapHelp(texts).gestures();
    }

    private Button addButton() {
        Button add = Buttons.primary(texts.get("landscape.add"), Feather.USER_PLUS, this::openLines);
        add.setId("landscape-add");
        return add;
    }

    private void openLines() {
        capture.open();
    }

    /** Whoever came of lines is selected, so that what holds for all of them can be said at once. */
    private void captured(List<PersonId> people) {
        model.showAll();
        model.select(people);
        map.fitSoon();
    }

    /** One adds in the middle of what is in view; in the table there is no place to speak of. */
    private void add() {
        if (!model.isOnMap()) {
            model.mode().set(LandscapeMode.MAP);
        }
        mapPane.ask(map.viewport().get().centre());
    }

    private void show(LandscapeMode mode) {
        pictures.getChildren()
                .setAll(
                        switch (mode) {
                            case MAP, RINGS, QUADRANT -> mapPane;
                            case TABLE -> table();
                            case OPTIONS -> options();
                        });
    }

    private Region table() {
        LandscapeTable rows = table;
        if (rows == null) {
            rows = lifetime.with(new LandscapeTable(model, desk.jobs(), texts));
            table = rows;
        }
        return rows;
    }

    private Region options() {
        OptionsPane pane = options;
        if (pane == null) {
            pane = lifetime.with(new OptionsPane(desk, model::select));
            options = pane;
            lifetime.listen(model.seen(), seen -> filterOptions());
            lifetime.listen(model.selected(), pane::select);
            filterOptions();
        }
        return pane;
    }

    /** Options are those about whoever the filter of the landscape shows. */
    private void filterOptions() {
        Seen seen = model.seen().get();
        if (options != null && seen.isKnown()) {
            options.filter(id -> seen.shown().find(id).isPresent());
        }
    }

    /** What was typed is saved before something else is shown; when it is refused, it stays in sight. */
    private void selected(List<EntityId<?>> selected) {
        EntityPanel open = panel;
        if (returning || (open != null && List.of(open.id()).equals(selected))) {
            return;
        }
        if (open == null && !frame.leaveSide()) {
            return;
        }
        if (open != null && !open.leave()) {
            returning = true;
            model.select(open.id());
            returning = false;
            return;
        }
        open(selected);
    }

    private void open(List<EntityId<?>> selected) {
        closePanel();
        if (selected.size() == 1) {
            panel = EntityPanel.of(desk, selected.getFirst(), model::clearSelection, this::reveal)
                    .orElse(null);
            if (panel != null) {
                EntityPanel opened = model.mode().get() == LandscapeMode.OPTIONS ? panel.optionFirst() : panel;
                frame.openSide(opened.node());
            }
        } else if (selected.size() > 1) {
            frame.openSide(new GroupPanel(desk, model, mapPane.offers().line()).node(selected));
        } else if (knowing.isOpen()) {
            frame.openSide(knowing.panel());
        }
        knowing.beside(panel);
    }

    /** What the map knows is shown, or put away; whoever is selected gives way to it, unless something was refused. */
    private void know(boolean wanted) {
        if (wanted && !model.selected().get().isEmpty() && frame.leaveSide()) {
            model.clearSelection();
        } else if (model.selected().get().isEmpty()) {
            open(List.of());
        }
    }

    private void closePanel() {
        if (panel != null) {
            panel.close();
            panel = null;
        }
        frame.closeSide();
    }

    /** What is gone cannot be edited. */
    private void followPanel() {
        EntityPanel open = panel;
        if (open != null && !desk.plan().has(open.id())) {
            closePanel();
        }
    }
}
