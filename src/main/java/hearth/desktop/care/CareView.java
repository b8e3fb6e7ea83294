package hearth.desktop.care;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.DayWatch;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.Gesture;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenFrame;
import hearth.desktop.fx.SearchField;
import hearth.desktop.fx.Segmented;
import hearth.plan.EntityId;
import hearth.plan.care.CareList;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.landscape.PersonId;
import hearth.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The first hundred people: who needs a contact, what was given and asked, and a touch logged in two keys. */
public final class CareView implements Screen {

    private final Desk desk;
    private final Texts texts;
    private final CareModel model;
    private final Lifetime lifetime = new Lifetime();
    private final ScreenFrame frame;
    private final CareTable table;
    private final CareSummary summary;
    private final VBox full;
    private final EmptyState empty;
    private final List<Node> onlyWithPeople;
    private final Segmented<CareMode> mode;
    private final CareSide side;
    private final Button add;
    private boolean beginning;
    private @Nullable IntroductionsPane introductions;

    public CareView(Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        model = lifetime.with(new CareModel(desk));
        frame = new ScreenFrame(texts.get("care.title"), texts.get("care.subtitle"));
        table = lifetime.with(new CareTable(texts, desk::today, desk.jobs(), this::select));
        summary = new CareSummary(texts, this::reveal, () -> model.filter().set(CareFilter.LOST), this::open);
        full = new VBox(12, summary, table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        empty = emptyState();
        SearchField search = search();
        Segmented<CareFilter> filter = filter();
        mode = mode();
        add = addButton();
        frame.filters(mode, search, filter).primary(add);
        onlyWithPeople = List.of(search, filter);
        model.selection().subscribe(table::select);
        side = lifetime.with(new CareSide(desk, model, frame, this::backToList));
        new CareKeys(model, this::showsPeople, side::openAdder, side::walked).on(frame);
        lifetime.with(new DayWatch(desk, model::dayChanged));
        listen();
    }

    @Override
    public Region node() {
        return frame;
    }

    @Override
    public void begin() {
        beginning = true;
        takeKeyboard();
    }

    /** To the list once it is known, or to the button that fills it. */
    private void takeKeyboard() {
        CareList list = model.list().get();
        if (beginning && list != null) {
            beginning = false;
            Focus.on(list.rows().isEmpty() ? add : table.node());
        }
    }

    @Override
    public void reveal(EntityId<?> id) {
        mode.set(CareMode.PEOPLE);
        switch (id) {
            case PersonId who -> model.reveal(who);
            case TouchId touch -> desk.plan().find(touch).map(Touch::person).ifPresent(model::reveal);
            default -> {}
        }
    }

    @Override
    public void face(String name) {
        Stream.of(CareMode.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .forEach(mode::set);
    }

    @Override
    public List<Gesture> gestures() {
        return Stream.of(texts.get("care.gestures").split("\\|", -1))
                .map(each -> each.strip().split(" ", 2))
                .map(each -> new Gesture(each[1], each[0]))
                .toList();
    }

    @Override
    public List<PersonId> people() {
        return side.people();
    }

    @Override
    public boolean leave() {
        return frame.leaveSide();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    /** What was typed about somebody comes first; when it is refused, they stay in sight. */
    private void select(List<PersonId> people) {
        if (people.equals(model.selection().get()) || frame.leaveSide()) {
            model.select(people);
        }
        if (!people.equals(model.selection().get())) {
            // The table is just telling of its change and cannot be changed back before it is through.
            Platform.runLater(() -> table.select(model.selection().get()));
        }
    }

    /** One of the hundred here, anybody else where they are at home. */
    private void open(PersonId id) {
        CareList list = model.list().get();
        if (list != null && list.row(id).isPresent()) {
            model.reveal(id);
        } else {
            desk.navigator().show(id);
        }
    }

    private void listen() {
        model.list().subscribe(this::showList);
        model.rows().subscribe(rows -> table.show(rows, model.selection().get()));
        mode.valueProperty().subscribe((before, now) -> changeMode());
    }

    private void showList(@Nullable CareList list) {
        if (list == null) {
            return;
        }
        summary.show(list, model.dates().get());
        showContent();
        takeKeyboard();
    }

    /** What is open at the side belongs to how people were shown. */
    private void changeMode() {
        if (frame.leaveSide()) {
            model.select(List.of());
            side.close();
        }
        showContent();
    }

    private void showContent() {
        CareList list = model.list().get();
        boolean nobody = list == null || list.rows().isEmpty();
        boolean people = showsPeople();
        frame.content(people ? (nobody ? empty : full) : introductions());
        onlyWithPeople.forEach(node -> Panes.shown(node, people && !nobody));
    }

    private boolean showsPeople() {
        return mode.get() == CareMode.PEOPLE;
    }

    /** Drawn when they are first looked at. */
    private IntroductionsPane introductions() {
        IntroductionsPane made = introductions;
        if (made == null) {
            made = lifetime.with(new IntroductionsPane(
                    new IntroductionsModel(desk), texts, side::openWhole, () -> mode.set(CareMode.PEOPLE)));
            introductions = made;
            IntroductionsPane pane = made;
            frame.rightProperty().subscribe(open -> pane.makeRoom(open != null));
        }
        return made;
    }

    private void backToList() {
        table.node().requestFocus();
    }

    private Segmented<CareMode> mode() {
        return new Segmented<>(texts.get("care.mode"), List.of(CareMode.values()), one -> texts.name("care", one));
    }

    private SearchField search() {
        SearchField search = new SearchField(texts.get("care.search"));
        search.getStyleClass().add("care-search");
        search.textProperty().bindBidirectional(model.search());
        return search;
    }

    private Segmented<CareFilter> filter() {
        Segmented<CareFilter> filter =
                new Segmented<>(texts.get("care.filter"), List.of(CareFilter.values()), one -> texts.name("care", one));
        filter.valueProperty().bindBidirectional(model.filter());
        return filter;
    }

    private Button addButton() {
        return Buttons.primary(texts.get("care.add"), Feather.USER_PLUS, () -> side.openAdder());
    }

    private EmptyState emptyState() {
        return new EmptyState(
                Feather.HEART,
                texts.get("care.empty"),
                texts.get("care.empty.words"),
                Buttons.primary(texts.get("care.empty.step"), Feather.USER_PLUS, () -> side.openAdder()));
    }
}
