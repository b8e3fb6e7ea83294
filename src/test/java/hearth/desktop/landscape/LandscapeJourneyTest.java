package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.forms.EntityPanel;
import hearth.desktop.fx.Theme;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.channel.Channel;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.Tie;
import hearth.plan.mix.Option;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.testing.Hands;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A first landscape, drawn by hand. */
class LandscapeJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Plan SAMPLE = SamplePlan.on(TODAY);

    private final Hands robot = new Hands();

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Theme.loadFonts();
        Theme.LIGHT.apply();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void threePeopleAreAddedTiedMovedEditedAndAllOfItUndone() throws TimeoutException {
        TestDesk desk = open(Plan.of(Settings.of("New", "EUR", Locale.UK, ZoneOffset.UTC, TODAY)));
        Plan before = desk.plan();

        // Whatever opens around the map, people stay where in the window they were put.
        Point2D one = map(120, 80);
        Point2D two = map(320, 80);
        Point2D three = map(220, 200);
        addAt(one, "Anna Weiss");
        addAt(two, "Ben Adler");
        addAt(three, "Cleo Marsh");
        assertThat(people(desk)).extracting(Person::name).contains("Anna Weiss", "Ben Adler", "Cleo Marsh");

        robot.clickOn(one).push(KeyCode.ALT, KeyCode.C);
        robot.clickOn(two);
        assertThat(desk.plan().all(Tie.class)).hasSize(1);

        robot.drag(three, MouseButton.PRIMARY).dropTo(three.add(110, 30));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(person(desk, "Cleo").place()).isNotNull();
        assertThat(desk.session().journal().undoName().orElseThrow().key()).isEqualTo("landscape.do.move");

        robot.clickOn(three.add(110, 30));
        robot.clickOn(field("Role")).write("plumber").type(KeyCode.ENTER);
        assertThat(person(desk, "Cleo").role()).isEqualTo("plumber");

        robot.interact(() -> {
            while (desk.session().undo()) {}
        });
        assertThat(desk.plan()).isEqualTo(before);
    }

    @Test
    void anEmptyLandscapeAsksForFivePeopleByName() throws TimeoutException {
        TestDesk desk = open(Plan.of(Settings.of("New", "EUR", Locale.UK, ZoneOffset.UTC, TODAY)));

        robot.clickOn("#quick-start-name");
        for (String name : List.of("One", "Two", "Three", "Four")) {
            robot.write(name).type(KeyCode.ENTER);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onScreen(".quick-start").getMinY())
                .as("the field covers nobody")
                .isGreaterThanOrEqualTo(onScreen(".map-canvas").getMaxY());
        robot.write("Five").type(KeyCode.ENTER);

        assertThat(people(desk)).hasSize(5);
        assertThat(robot.lookup("#quick-start-name")
                        .queryAs(TextField.class)
                        .getParent()
                        .isVisible())
                .isFalse();
    }

    @Test
    void evidenceIsNotedInTheSidePanel() throws TimeoutException {
        Person person = SAMPLE.all(Person.class).iterator().next();
        TestDesk desk = open(SAMPLE, person);

        robot.interact(() -> button("Add evidence").fire());

        assertThat(desk.plan().get(person.id()).evidence())
                .hasSize(person.evidence().size() + 1)
                .contains(new Evidence(TODAY, Evidence.Kind.REFERRAL, ""));
    }

    @Test
    void whatWasTypedIsSavedBeforeSomebodyElseIsShown() throws TimeoutException {
        List<Person> two = SAMPLE.all(Person.class).stream().limit(2).toList();
        TestDesk desk = open(SAMPLE, two.getFirst());

        robot.interact(() -> {
            field("Company").setText("Harbour Ltd");
            view().reveal(two.getLast().id());
        });

        assertThat(desk.plan().get(two.getFirst().id()).company()).isEqualTo("Harbour Ltd");
    }

    @Test
    void whatIsRefusedStaysInSightWithItsReason() throws TimeoutException {
        List<Person> two = SAMPLE.all(Person.class).stream().limit(2).toList();
        TestDesk desk = open(SAMPLE, two.getFirst());

        robot.interact(() -> {
            field("Name").setText(" ");
            view().reveal(two.getLast().id());
        });

        assertThat(desk.plan()).isEqualTo(SAMPLE);
        assertThat(robot.lookup(".field-reason").queryAll()).hasSize(1);
        assertThat(field("Name").getText()).isBlank();
    }

    @Test
    void aPanelInWhichNobodyTypedHasNothingToSave() throws TimeoutException {
        TestDesk desk = open(SAMPLE);

        robot.interact(() -> everything().forEach(entity -> {
            EntityPanel panel =
                    EntityPanel.of(desk.desk(), entity.id(), () -> {}, id -> {}).orElseThrow();
            assertThat(panel.leave()).as(entity.toString()).isTrue();
            panel.close();
        }));

        assertThat(desk.session().revision()).isZero();
    }

    private @Nullable LandscapeView view;

    private LandscapeView view() {
        return Objects.requireNonNull(view);
    }

    private TestDesk open(Plan plan, Entity... revealed) throws TimeoutException {
        TestDesk desk = TestDesk.with(TODAY, plan);
        FxToolkit.setupStage(stage -> {
            LandscapeView shown = new LandscapeView(desk.desk());
            view = shown;
            stage.setScene(new Scene(shown.node(), 980, 640));
            stage.show();
            for (Entity entity : revealed) {
                shown.reveal(entity.id());
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
        return desk;
    }

    /** P48: the question stands at the side, with the name that was typed, before there is a channel. */
    @Test
    void aChannelThereIsNoTimeForIsAskedAboutBesideTheMap() throws TimeoutException {
        TestDesk desk = open(Plan.of(List.<Entity>of(
                Settings.of("New", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                new Helper(new HelperId("mia"), "Mia", 20, List.of(), 0))));

        robot.doubleClickOn(map(120, 80));
        robot.write("Video").clickOn("Channel").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.plan().all(Channel.class)).isEmpty();
        assertThat(robot.lookup(".channels-question").tryQuery()).isPresent();
        assertThat(field("Name").getText()).isEqualTo("Video");
    }

    @Test
    void oneButtonSavesTheFormAndWhatItCosts() throws TimeoutException {
        TestDesk desk = open(Plan.of(Settings.of("New", "EUR", Locale.UK, ZoneOffset.UTC, TODAY)));
        Point2D there = map(120, 80);
        addAt(there, "Anna Weiss");
        robot.clickOn(there);

        robot.interact(() -> field("Cost (EUR)").setText("12"));
        robot.clickOn(field("Role")).write("baker");
        robot.clickOn("Save");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(person(desk, "Anna").role()).isEqualTo("baker");
        assertThat(desk.plan().all(Option.class))
                .singleElement()
                .satisfies(option -> assertThat(option.costIn("EUR")).hasValue(1200));
        assertThat(button("Save").isDisabled()).isTrue();
    }

    private void addAt(Point2D point, String name) {
        robot.doubleClickOn(point);
        robot.write(name).type(KeyCode.ENTER, KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Bounds onScreen(String what) {
        Node node = robot.lookup(what).query();
        return node.localToScreen(node.getLayoutBounds());
    }

    private Point2D map(double x, double y) {
        Bounds bounds = onScreen(".map-canvas");
        return new Point2D(bounds.getMinX() + x, bounds.getMinY() + y);
    }

    private TextField field(String label) {
        return robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(field -> label.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Collection<Person> people(TestDesk desk) {
        return desk.plan().all(Person.class);
    }

    private static Person person(TestDesk desk, String start) {
        return people(desk).stream()
                .filter(person -> person.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Entity> everything() {
        return Stream.of(Person.class, Segment.class, Community.class, Channel.class, Tie.class)
                .flatMap(type -> SAMPLE.all(type).stream().limit(12));
    }
}
