package hearth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.app.Assembly;
import hearth.desktop.app.Toolkit;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.fx.Theme;
import hearth.exchange.json.SamplePlan;
import hearth.session.Session;
import hearth.testing.StandingJobs;
import hearth.testing.TestDesk;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every screen there is; a new one is taken in by itself. */
class ScreensTest {

    private static final int TIMES = 50;

    private final TestDesk desk;

    ScreensTest() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        desk = TestDesk.with(today, Entities.of(SamplePlan.on(today)));
    }

    @BeforeAll
    static void toolkit() {
        Toolkit.startHeadless();
        Toolkit.run(Theme.LIGHT::apply);
    }

    /** Export draws the whole report whenever it opens; it has a rule of its own. */
    static Stream<ScreenId> quick() {
        return screens().filter(id -> id != ScreenId.EXPORT);
    }

    static Stream<ScreenId> screens() {
        return Assembly.screens().factories().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("quick")
    void aScreenLeavesNothingBehindHoweverOftenItIsOpened(ScreenId id) {
        int before = desk.session().listeners();
        WeakReference<Node> first = openAndClose(id);

        for (int i = 1; i < TIMES; i++) {
            openAndClose(id);
        }

        assertThat(desk.session().listeners()).as("listeners that stayed").isEqualTo(before);
        assertThat(isCollected(first)).as("the first view is gone").isTrue();
    }

    /** One drawing for all: every other one is still under way when its screen is closed, and called off with it. */
    @Test
    void exportLeavesNothingBehindHoweverOftenItIsOpened() {
        int before = desk.session().listeners();
        StandingJobs jobs = new StandingJobs();
        WeakReference<Node> drawn = openAndClose(ScreenId.EXPORT);
        WeakReference<Node> calledOff = openAndClose(ScreenId.EXPORT, desk.desk(jobs));

        for (int i = 2; i < TIMES; i++) {
            openAndClose(ScreenId.EXPORT, desk.desk(jobs));
        }

        assertThat(desk.session().listeners()).as("listeners that stayed").isEqualTo(before);
        assertThat(isCollected(drawn)).as("the view with pages is gone").isTrue();
        assertThat(isCollected(calledOff)).as("the view without pages is gone").isTrue();
        assertThat(jobs.running()).as("drawings that go on for nobody").isEmpty();
    }

    /** Screens stay as they were left while a plan is open, and no longer. */
    @Test
    void aPlanThatIsClosedLeavesNoScreenBehind() {
        ShellPage page = ShellPage.open(desk.plan(), desk);
        List<WeakReference<Node>> shown = quick().map(id -> page.shown(id)).toList();
        Session session = page.session();

        page.close();

        assertThat(session.listeners()).as("listeners that stayed").isZero();
        assertThat(shown).as("the screens are gone").allMatch(ScreensTest::isCollected);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everythingTheKeyboardReachesHasAName(ScreenId id) {
        List<String> nameless = onScreen(id, ScreensTest::nameless);

        assertThat(nameless)
                .as("controls without a name for those who cannot see them")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyColourOfTheStyleSheetIsKnown(ScreenId id) {
        List<String> warnings = new ArrayList<>();
        Handler listening = new Listening(warnings);
        Logger styles = Logger.getLogger("javafx.css");
        styles.addHandler(listening);
        try {
            onScreen(id, screen -> 0);
            Toolkit.run(Theme.DARK::apply);
            onScreen(id, screen -> 0);
        } finally {
            styles.removeHandler(listening);
            Toolkit.run(Theme.LIGHT::apply);
        }
        assertThat(warnings).isEmpty();
    }

    private WeakReference<Node> openAndClose(ScreenId id) {
        return openAndClose(id, desk.desk());
    }

    private static WeakReference<Node> openAndClose(ScreenId id, Desk on) {
        return onScreen(id, on, screen -> new WeakReference<>(screen.node()));
    }

    private <T> T onScreen(ScreenId id, Function<Screen, T> look) {
        return onScreen(id, desk.desk(), look);
    }

    private static <T> T onScreen(ScreenId id, Desk on, Function<Screen, T> look) {
        return Toolkit.call(() -> {
            Function<Desk, Screen> factory =
                    Objects.requireNonNull(Assembly.screens().factories().get(id));
            Screen screen = factory.apply(on);
            Stage stage = new Stage();
            stage.setScene(new Scene(screen.node(), 1000, 700));
            stage.show();
            screen.node().applyCss();
            screen.node().layout();
            T seen = look.apply(screen);
            screen.close();
            stage.setScene(null);
            stage.close();
            return seen;
        });
    }

    private static boolean isCollected(WeakReference<Node> view) {
        for (int i = 0; i < 40 && view.get() != null; i++) {
            System.gc();
            Toolkit.run(() -> {});
        }
        return view.get() == null;
    }

    private static List<String> nameless(Screen screen) {
        List<String> found = new ArrayList<>();
        Set<Node> labelled = labelled(screen.node());
        all(screen.node())
                .filter(node -> node instanceof Control && node.isFocusTraversable() && node.isVisible())
                .filter(node -> !(node instanceof ScrollPane) && !labelled.contains(node) && !hasName(node))
                .forEach(node -> found.add(node.toString()));
        return found;
    }

    private static Set<Node> labelled(Parent root) {
        return all(root)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getLabelFor())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean hasName(Node node) {
        String own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return true;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return !labeled.getText().isBlank();
        }
        return node instanceof TextInputControl && isPartOfSomethingNamed(node);
    }

    /** The editor inside a spinner or combo box speaks with the name of the whole. */
    private static boolean isPartOfSomethingNamed(Node node) {
        Parent parent = node.getParent();
        return parent instanceof Control && hasName(parent);
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ScreensTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static final class Listening extends Handler {
        private final List<String> warnings;

        Listening(List<String> warnings) {
            this.warnings = warnings;
        }

        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
