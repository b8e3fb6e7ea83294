package hearth.desktop.care;

import hearth.desktop.forms.EntityPanel;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.DayWatch;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Lifetime;
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
    private @Nullable IntroductionsPane introductions;
    private @Nullable PersonPanel person;
    private @Nullable GroupPanel group;
    private @Nullable EntityPanel whole;

    public CareView(Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        model = lifetime.with(new CareModel(desk));
        frame = new ScreenFrame(texts.get("care.title"), texts.get("care.subtitle"));
        table = lifetime.with(new CareTable(texts, desk::today, desk.jobs(), this::select));
        summary = new CareSummary(texts, this::reveal, () -> model.filter().set(CareFilter.LOST));
        full = new VBox(12, summary, table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        empty = emptyState();
        SearchField search = search();
        Segmented<CareFilter> filter = filter();
        Button add = addButton();
        mode = mode();
        frame.filters(mode, search, filter).primary(add);
        onlyWithPeople = List.of(search, filter);
        new CareKeys(model, this::openAdder, table.node()).on(frame);
        lifetime.with(this::closePanels);
        lifetime.with(new DayWatch(desk, model::dayChanged));
        listen();
    }

    @Override
    public Region node() {
        return frame;
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

    private void listen() {
        model.list().subscribe(this::showList);
        model.rows().subscribe(rows -> table.show(rows, model.selection().get()));
        model.selection().subscribe(this::showSelection);
        model.detail().subscribe(this::showDetail);
        model.form().open().subscribe(this::showForm);
        mode.valueProperty().subscribe((before, now) -> changeMode());
    }

    private void showList(@Nullable CareList list) {
        if (list == null) {
            return;
        }
        summary.show(list);
        showContent();
    }

    /** What is open at the side belongs to how people were shown. */
    private void changeMode() {
        if (frame.leaveSide()) {
            model.select(List.of());
            closePanels();
        }
        showContent();
    }

    private void showContent() {
        CareList list = model.list().get();
        boolean nobody = list == null || list.rows().isEmpty();
        boolean people = mode.get() == CareMode.PEOPLE;
        frame.content(people ? (nobody ? empty : full) : introductions());
        onlyWithPeople.forEach(node -> node.setVisible(people && !nobody));
    }

    /** Drawn when they are first looked at. */
    private IntroductionsPane introductions() {
        IntroductionsPane made = introductions;
        if (made == null) {
            made = lifetime.with(new IntroductionsPane(
                    new IntroductionsModel(desk), texts, this::openWhole, () -> mode.set(CareMode.PEOPLE)));
            introductions = made;
            IntroductionsPane pane = made;
            frame.rightProperty().subscribe(side -> pane.makeRoom(side != null));
        }
        return made;
    }

    private void showSelection(List<PersonId> selection) {
        table.select(selection);
        if (selection.size() > 1) {
            closePanels();
            group = new GroupPanel(desk, model, selection, this::deselect, this::backToList);
            frame.openSide(group.node());
        } else if (selection.isEmpty()) {
            closePanels();
        }
    }

    private void showDetail(CareModel.@Nullable Detail detail) {
        if (detail == null) {
            return;
        }
        if (whole != null && whole.id().equals(detail.row().id())) {
            return;
        }
        if (person != null && person.isOf(detail)) {
            person.show(detail);
            return;
        }
        closePanels();
        person = new PersonPanel(desk, model, detail, this::deselect, this::backToList, this::openWhole);
        frame.openSide(person.node());
    }

    /** Everything about somebody in place of how they are tended. */
    private void openWhole(PersonId id) {
        if (frame.leaveSide()) {
            closePanels();
            EntityPanel.of(desk, id, this::closeWhole, other -> desk.navigator().show(other))
                    .ifPresent(this::showWhole);
        }
    }

    /** A touch begun by key is typed where touches are. */
    private void showForm(boolean open) {
        if (open && whole != null && frame.leaveSide()) {
            closePanels();
            showDetail(model.detail().get());
        }
    }

    private void showWhole(EntityPanel panel) {
        whole = panel;
        frame.openSide(panel.node());
        panel.focus();
    }

    private void closeWhole() {
        if (frame.leaveSide()) {
            closePanels();
            showDetail(model.detail().get());
            backToList();
        }
    }

    private void openAdder() {
        if (!frame.leaveSide()) {
            return;
        }
        model.select(List.of());
        closePanels();
        AdderPanel panel =
                new AdderPanel(new AdderModel(desk), texts, model.list().get(), this::added, this::closeAdder);
        frame.openSide(panel.node());
        panel.focus();
    }

    private void added(PersonId id) {
        closeAdder();
        model.reveal(id);
    }

    private void closeAdder() {
        closePanels();
        backToList();
    }

    private void deselect() {
        model.select(List.of());
        backToList();
    }

    private void backToList() {
        table.node().requestFocus();
    }

    private void closePanels() {
        frame.closeSide();
        if (person != null) {
            person.close();
            person = null;
        }
        if (group != null) {
            group.close();
            group = null;
        }
        if (whole != null) {
            whole.close();
            whole = null;
        }
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
        return Buttons.primary(texts.get("care.add"), Feather.USER_PLUS, this::openAdder);
    }

    private EmptyState emptyState() {
        return new EmptyState(
                Feather.HEART,
                texts.get("care.empty"),
                texts.get("care.empty.words"),
                Buttons.primary(texts.get("care.empty.step"), Feather.USER_PLUS, this::openAdder));
    }
}
