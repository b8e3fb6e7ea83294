package hearth.desktop;

import hearth.desktop.app.Assembly;
import hearth.desktop.app.Toolkit;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.shell.Habits;
import hearth.desktop.shell.Shell;
import hearth.plan.Plan;
import hearth.session.ImmediateJobs;
import hearth.session.Session;
import hearth.session.Store;
import hearth.testing.Hands;
import hearth.text.Texts;
import java.lang.ref.WeakReference;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The workbench with a plan open, as somebody at the keyboard sees it. */
public final class ShellPage implements AutoCloseable {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 720;

    private final Hands robot = new Hands();
    private final FakeWorkbench workbench;
    private final Session session;
    private final Shell shell;
    private final Stage stage;

    private ShellPage(Session session, Shell shell, Stage stage, FakeWorkbench workbench) {
        this.workbench = workbench;
        this.session = session;
        this.shell = shell;
        this.stage = stage;
    }

    /** Opens the workbench on a plan that is kept nowhere. */
    public static ShellPage open(Plan plan, InstantSource clock) {
        return open(plan, clock, Store.none());
    }

    /** Opens the workbench on a plan that this store keeps. */
    public static ShellPage open(Plan plan, InstantSource clock, Store store) {
        Toolkit.startHeadless();
        return Toolkit.call(() -> build(plan, clock, store));
    }

    private static ShellPage build(Plan plan, InstantSource clock, Store store) {
        Session session = new Session(plan, store, Platform::runLater, clock);
        AtomicInteger ids = new AtomicInteger();
        FakeWorkbench workbench = new FakeWorkbench();
        Habits habits = workbench.habits();
        habits.theme(habits.theme());
        Shell shell = new Shell(
                session,
                new ImmediateJobs(),
                new Texts(plan.settings().locale()),
                clock,
                () -> "new" + ids.incrementAndGet(),
                Assembly.screens(),
                workbench);
        Stage stage = new Stage();
        stage.setScene(new Scene(shell.node(), WIDTH, HEIGHT));
        stage.show();
        return new ShellPage(session, shell, stage, workbench);
    }

    public Shell shell() {
        return shell;
    }

    public Session session() {
        return session;
    }

    public FakeWorkbench workbench() {
        return workbench;
    }

    public ScreenId screen() {
        return Toolkit.call(() -> Objects.requireNonNull(shell.current()));
    }

    /** Presses keys together. */
    public ShellPage press(KeyCode... keys) {
        robot.press(keys).release(keys);
        return this;
    }

    public ShellPage type(String text) {
        robot.write(text);
        return this;
    }

    public ShellPage go(ScreenId id) {
        Toolkit.run(() -> shell.show(id));
        return settled();
    }

    /** Shows a screen; what is held of it afterwards is no more than whether it is still there. */
    WeakReference<Node> shown(ScreenId id) {
        go(id);
        return Toolkit.call(() -> new WeakReference<>(
                find(".screen-place") instanceof Pane place
                        ? place.getChildren().getFirst()
                        : null));
    }

    /** Does something on the toolkit's thread. */
    public ShellPage does(Runnable action) {
        Toolkit.run(action);
        return settled();
    }

    public boolean shows(String text) {
        return Toolkit.call(
                () -> robot.lookup(text).tryQuery().filter(Node::isVisible).isPresent());
    }

    /** The first thing this selector finds. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // As the robot's own query does.
    public <N extends Node> N find(String selector) {
        return robot.lookup(selector).<N>query();
    }

    /** Everything this selector finds. */
    public Stream<Node> all(String selector) {
        return robot.lookup(selector).queryAll().stream();
    }

    /** All words in sight. */
    public String text() {
        return all(".label")
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining("\n"));
    }

    public boolean has(String selector) {
        return robot.lookup(selector).tryQuery().isPresent();
    }

    public ShellPage click(String textOrSelector) {
        robot.clickOn(textOrSelector);
        return this;
    }

    /** Where something begins, in pixels from the window's upper edge. */
    public double top(String selector) {
        return Toolkit.call(() -> bounds(selector).getMinY());
    }

    /** Where something ends, in pixels from the window's upper edge. */
    public double bottom(String selector) {
        return Toolkit.call(() -> bounds(selector).getMaxY());
    }

    private Bounds bounds(String selector) {
        Node node = shell.node().lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    public Node root() {
        return shell.node();
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            shell.close();
            // A scene remembers what it has yet to draw.
            stage.getScene().setRoot(new Pane());
            stage.setScene(null);
            stage.close();
        });
    }

    private ShellPage settled() {
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }
}
