package hearth.bench;

import hearth.desktop.app.Assembly;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Navigator;
import hearth.desktop.fx.Notices;
import hearth.desktop.fx.Persons;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenId;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.session.Jobs;
import hearth.session.Problem;
import hearth.session.Session;
import hearth.session.Store;
import hearth.testing.BigPlan;
import hearth.text.Texts;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** One screen in a window of its own, and what a person does there. On the toolkit's thread. */
final class OpenScreen implements Navigator, Notices, Persons {

    private static final InstantSource NOON =
            InstantSource.fixed(BigPlan.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;
    private static final double NOTCHES = 400;

    private final Session session;
    private final Texts texts;
    private final Screen screen;
    private final Stage stage = new Stage();
    private final List<PersonId> people;
    private @Nullable Node list;
    private @Nullable Node page;
    private @Nullable Node map;
    private int count;

    OpenScreen(ScreenId id, Plan plan, Jobs jobs) {
        session = new Session(plan, Store.none(), Platform::runLater, NOON);
        texts = new Texts(plan.settings().locale());
        // Those in the first hundred, so that every screen has them.
        people = plan.all(Person.class).stream()
                .filter(person -> person.tier() != null)
                .map(Person::id)
                .sorted(Comparator.comparing(PersonId::value))
                .limit(10)
                .toList();
        Desk desk = new Desk(session, jobs, texts, NOON, () -> "new" + ++count, this, this, this);
        screen = Objects.requireNonNull(Assembly.screens().factories().get(id)).apply(desk);
        stage.setScene(new Scene(screen.node(), WIDTH, HEIGHT));
        stage.show();
    }

    void close() {
        screen.close();
        stage.close();
    }

    /** Changes a person's name. */
    void edit() {
        Person person = session.plan().get(people.getFirst());
        count++;
        session.execute(new Put(
                Message.of("edit"), person.edit().name("Edited " + count).person()));
    }

    void undo() {
        session.undo();
    }

    /** Looks around for what there is to select and to scroll, so that gestures need not. */
    void look() {
        list = first(TableView.class, ListView.class).orElse(null);
        page = first(ScrollPane.class).orElse(null);
        map = nodes(Node.class)
                .filter(node -> node.getStyleClass().contains("map-canvas"))
                .findFirst()
                .orElse(null);
    }

    /** Goes on to another line of the list or, where there is none, to another person. */
    void select() {
        count++;
        switch (list) {
            case TableView<?> table ->
                table.getSelectionModel().clearAndSelect(place(table.getItems().size()));
            case ListView<?> lines ->
                lines.getSelectionModel().clearAndSelect(place(lines.getItems().size()));
            case null, default -> {
                screen.reveal(people.get(count % people.size()));
                press(KeyCode.DOWN);
            }
        }
    }

    /** Goes far down the list or the page, or nearer to the map and away again. */
    void scroll() {
        count++;
        switch (list) {
            case TableView<?> table -> table.scrollTo(place(table.getItems().size()));
            case ListView<?> lines -> lines.scrollTo(place(lines.getItems().size()));
            case null, default -> turn();
        }
    }

    private void turn() {
        if (map != null) {
            Event.fireEvent(map, wheel(count % 2 == 0 ? NOTCHES : -NOTCHES));
        } else if (page instanceof ScrollPane far) {
            far.setVvalue(place(100) / 100.0);
        }
    }

    /** Presses the choice of this name. */
    void press(String key) {
        String words = texts.get(key);
        nodes(ToggleButton.class)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .ifPresent(ToggleButton::fire);
    }

    /** Opens the page of a KPI. */
    void openKpi() {
        session.plan().all(Kpi.class).stream()
                .map(Kpi::id)
                .min(Comparator.comparing(KpiId::value))
                .ifPresent(screen::reveal);
    }

    private void press(KeyCode key) {
        Node target = map == null ? screen.node() : map;
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private int place(int size) {
        return size * (count * 3 % 7) / 7;
    }

    private static ScrollEvent wheel(double by) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                300,
                300,
                300,
                300,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private Optional<Node> first(Class<?>... kinds) {
        return Stream.of(kinds).flatMap(this::nodes).map(Node.class::cast).findFirst();
    }

    private <N> Stream<N> nodes(Class<N> kind) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Node::isVisible)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    @Override
    public void show(ScreenId other) {}

    @Override
    public void show(ScreenId other, EntityId<?> id) {}

    @Override
    public void show(EntityId<?> id) {}

    @Override
    public void tell(Message message) {}

    @Override
    public void problem(Problem problem) {}

    @Override
    public void export(PersonId id) {
        throw new AssertionError("nobody asks for " + id);
    }

    @Override
    public void erase(PersonId id) {
        throw new AssertionError("nobody asks for " + id);
    }

    @Override
    public void twins(List<PersonId> first) {
        throw new AssertionError("nobody asks for " + first);
    }
}
