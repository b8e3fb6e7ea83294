package hearth.desktop.today;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.DayWatch;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenFrame;
import hearth.plan.EntityId;
import hearth.plan.rhythm.Durations;
import hearth.plan.today.FirstSteps;
import hearth.plan.today.Today;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the day asks for, on one page: people to be in touch with, rhythms to keep, numbers to enter. */
public final class TodayView implements Screen {

    private static final double ROOM_FOR_TWO = 820;
    private static final double MARGIN = 24;

    private final Desk desk;
    private final Texts texts;
    private final Lifetime lifetime = new Lifetime();
    private final TodayModel model;
    private final TaskList tasks;
    private final ScreenFrame frame;
    private final StackPane page = new StackPane();
    private final Node legend;
    private final ScrollPane scroll;
    private final VBox people = TaskList.section();
    private final VBox rhythms = TaskList.section();
    private final VBox numbers = TaskList.section();
    private final VBox dates = TaskList.section();
    private @Nullable Shape shape;
    private boolean wide = true;

    /**
     * What the page is made of; only when this changes it is put together anew.
     *
     * @param done the day, once everything is done and only that is said
     */
    private record Shape(FirstSteps steps, Optional<Today> done, boolean dates, boolean wide) {}

    public TodayView(Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        model = lifetime.with(new TodayModel(desk));
        tasks = lifetime.with(new TaskList(desk, model));
        frame = new ScreenFrame(texts.dayAndMonth(desk.today()), "");
        legend = legend();
        page.getStyleClass().add("today-page");
        scroll = Panes.scroll(page);
        frame.content(scroll).actions(legend);
        lifetime.with(new DayWatch(desk, model::dayChanged));
        new TodayKeys(model, tasks).on(frame);
        model.today().subscribe(day -> show());
        model.unfolded().subscribe(unfolded -> show());
        model.allDates().subscribe(all -> show());
        model.focus().subscribe(this::focus);
        lifetime.listen(model.form().open(), open -> Platform.runLater(this::followForm));
        page.widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    @Override
    public Region node() {
        return frame;
    }

    /** The day shows only what is due; everything else is at home elsewhere. */
    @Override
    public void reveal(EntityId<?> id) {}

    @Override
    public boolean leave() {
        return model.form().leave();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void fit(double width) {
        boolean fits = width == 0 || width >= ROOM_FOR_TWO;
        if (fits != wide) {
            wide = fits;
            show();
        }
    }

    private void show() {
        Today day = model.today().get();
        if (day == null) {
            return;
        }
        frame.title(texts.dayAndMonth(day.day()));
        frame.subtitle(subtitle(day));
        legend.setVisible(wide && !model.tasks().isEmpty());
        legend.setManaged(wide);
        tasks.show(model.tasks());
        fill(day);
        Optional<Today> done = isDone(day) ? Optional.of(day) : Optional.empty();
        Shape wanted = new Shape(day.firstSteps(), done, !day.dates().isEmpty(), wide);
        if (!wanted.equals(shape)) {
            shape = wanted;
            page.getChildren().setAll(content(day));
        }
        focus(model.focus().get());
    }

    private String subtitle(Today day) {
        if (day.firstSteps().noneDone()) {
            return texts.get("today.subtitle.new");
        }
        return day.isAllDone()
                ? texts.get("today.subtitle.done")
                : texts.get(
                        "today.subtitle",
                        Durations.of(day.minutes()),
                        day.people().size(),
                        day.rhythms().size(),
                        day.numbers().size());
    }

    private Node content(Today day) {
        VBox content = new VBox(16);
        content.getStyleClass().add("today-content");
        if (!day.firstSteps().noneDone()) {
            content.getChildren().add(work(day));
        }
        if (!day.firstSteps().allDone()) {
            content.getChildren().add(new FirstStepsCard(day.firstSteps(), texts, desk.navigator()));
        }
        return content;
    }

    private Node work(Today day) {
        if (isDone(day)) {
            Node done = new DayDone(day, texts, () -> model.unfolded().set(true));
            return day.dates().isEmpty() ? done : new VBox(16, done, comingUp());
        }
        VBox left = Panes.section(texts.get("today.people"), people);
        VBox.setVgrow(people, Priority.NEVER);
        VBox right = new VBox(
                16,
                Panes.section(texts.get("today.rhythms"), rhythms),
                Panes.section(texts.get("today.numbers"), numbers));
        if (!day.dates().isEmpty()) {
            right.getChildren().add(comingUp());
        }
        return wide ? sideBySide(left, right) : new VBox(16, left, right);
    }

    private Node comingUp() {
        return Panes.section(texts.get("today.dates"), dates);
    }

    private boolean isDone(Today day) {
        return day.isAllDone() && !model.unfolded().get();
    }

    private void fill(Today day) {
        tasks.fill(people, of(Task.Contact.class), nobodyLeft(day), waitingLink(day));
        tasks.fill(rhythms, of(Task.Keep.class), texts.get("today.rhythms.none"), List.of());
        tasks.fill(numbers, of(Task.Enter.class), texts.get("today.numbers.none"), List.of());
        tasks.fill(dates, of(Task.Greet.class), texts.get("today.dates.none"), moreDates());
    }

    /** That nobody waits is said only when it is so. */
    private String nobodyLeft(Today day) {
        return day.waiting().isEmpty()
                ? texts.get("today.people.none")
                : texts.get("today.people.enough", day.contacted());
    }

    private static Pane sideBySide(Node left, Node right) {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        GridPane grid = new GridPane(24, 0);
        grid.getColumnConstraints().addAll(half, half);
        grid.addRow(0, left, right);
        GridPane.setValignment(left, VPos.TOP);
        return grid;
    }

    /** Unfolds those who wait, or folds them away. */
    private List<Node> waitingLink(Today day) {
        if (day.waiting().isEmpty()) {
            return List.of();
        }
        boolean open = model.unfolded().get();
        String words = open ? texts.get("today.waiting.hide") : waiting(day);
        return List.of(Buttons.link(words, () -> model.unfolded().set(!open)));
    }

    private List<Node> moreDates() {
        int more = model.moreDates();
        return more == 0
                ? List.of()
                : List.of(Buttons.link(
                        texts.get("today.dates.more", more),
                        () -> model.allDates().set(true)));
    }

    private String waiting(Today day) {
        return texts.get("today.waiting.show", day.waiting().size());
    }

    private <T extends Task> List<T> of(Class<T> kind) {
        return model.tasks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Node legend() {
        List<Node> words = new ArrayList<>();
        for (String each : texts.get("today.keys").split("\\|", -1)) {
            String[] keyAndMeaning = each.strip().split(" ", 2);
            words.add(Labels.of(keyAndMeaning[0], "key"));
            words.add(Labels.of(keyAndMeaning[1], "caption"));
        }
        HBox legend = Panes.row(words.toArray(Node[]::new));
        legend.getStyleClass().add("key-legend");
        return legend;
    }

    private void focus(@Nullable String key) {
        tasks.mark(key == null ? "" : key);
        if (key != null) {
            tasks.node(key).ifPresent(node -> Platform.runLater(() -> focus(node)));
        }
    }

    /** A form that unfolds in a line far down must not unfold out of sight. */
    private void followForm() {
        String key = model.focus().get();
        if (key != null && model.form().open().get()) {
            // Its height is known once it is styled and laid out, which would else be a moment later.
            frame.applyCss();
            frame.layout();
            tasks.node(key).ifPresent(node -> bringIntoSight(node.row()));
        }
    }

    private void focus(TaskNode node) {
        node.focus();
        bringIntoSight(node.row());
    }

    // The keyboard may walk to a line that has been scrolled away.
    private void bringIntoSight(Node line) {
        double sight = scroll.getViewportBounds().getHeight();
        double hidden = page.getHeight() - sight;
        if (hidden <= 0 || line.getScene() == null) {
            return;
        }
        Bounds at = page.sceneToLocal(line.localToScene(line.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        double lowest = at.getMinY() - MARGIN;
        double highest = at.getMaxY() + MARGIN - sight;
        scroll.setVvalue(Math.clamp(Math.max(Math.min(top, lowest), highest) / hidden, 0, 1));
    }
}
