package hearth.desktop.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.care.CareList;
import hearth.plan.care.CareRow;
import hearth.plan.care.CareState;
import hearth.plan.care.Touch;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.testing.Hands;
import hearth.testing.OnStage;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does on the Care screen, with the sample plan and a keyboard. */
class CareJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Plan SAMPLE = SamplePlan.on(TODAY);

    private final Hands robot = new Hands();
    private final TestDesk desk = TestDesk.with(TODAY, SAMPLE);
    private final PersonId mostUrgent =
            CareList.of(SAMPLE, TODAY).rows().getFirst().id();

    private @Nullable CareView view;

    @RegisterExtension
    final OnStage stage = OnStage.of(
            this::view,
            () -> robot.lookup(".table-view").queryAs(TableView.class).requestFocus());

    private Region view() {
        CareView made = new CareView(desk.desk());
        made.reveal(mostUrgent);
        view = made;
        return made.node();
    }

    @Test
    void twoKeysLogATouchAndUndoTakesItBack() {
        int before = touches();

        robot.type(KeyCode.G, KeyCode.ENTER);

        assertThat(touches()).isEqualTo(before + 1);
        assertThat(state()).isEqualTo(CareState.FRESH);

        robot.interact(desk.session()::undo);

        assertThat(touches()).isEqualTo(before);
        assertThat(state()).isEqualTo(CareState.LOST);
    }

    @Test
    void lettersTypedIntoTheNoteAreANote() {
        robot.type(KeyCode.L);
        robot.write("all good, Lea asked");
        robot.type(KeyCode.ENTER);

        assertThat(desk.plan().referring(mostUrgent, Touch.class))
                .anySatisfy(touch -> assertThat(touch.note()).isEqualTo("all good, Lea asked"));
    }

    @Test
    void escapeLogsNothing() {
        int before = touches();

        robot.type(KeyCode.A, KeyCode.ESCAPE);

        assertThat(touches()).isEqualTo(before);
        assertThat(robot.lookup(".touch-form").tryQuery()).isEmpty();
    }

    @Test
    void theButtonsOfATouchSayAllTheirWordsAtTheSide() {
        robot.interact(() -> robot.lookup(".side-panel .touch-kinds")
                .query()
                .getScene()
                .getRoot()
                .layout());

        assertThat(robot.lookup(".side-panel .touch-kinds .label").queryAllAs(Label.class))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(label -> assertThat(label.getWidth()).isGreaterThanOrEqualTo(label.prefWidth(-1)));
    }

    @Test
    void askingTooEarlyIsCautionedAgainstInTheForm() {
        robot.interact(() -> desk.session()
                .execute(new Put(
                        Message.of("care.command.batch", 1),
                        Person.named(new PersonId("mira"), "Mira")
                                .edit()
                                .tier(CareTier.INNER)
                                .person())));
        robot.type(KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();
        boolean before =
                robot.lookup(".touch-form .warn-text").queryAs(Label.class).isVisible();

        robot.interact(() -> Objects.requireNonNull(view).reveal(new PersonId("mira")));
        robot.interact(() -> robot.lookup(".table-view").query().requestFocus());
        robot.type(KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(before).isFalse();
        assertThat(robot.lookup(".touch-form .warn-text").queryAs(Label.class).getText())
                .contains("3 times come before asking");
    }

    @Test
    void aTierIsChosenAtTheSide() {
        robot.clickOn(robot.lookup(".side-panel .toggle-button").nth(2).<ToggleButton>query());

        assertThat(desk.plan().get(mostUrgent).tier()).isEqualTo(CareTier.WIDER);
    }

    @Test
    void whatWasTypedBelongsToWhomItWasTypedFor() {
        TextInputControl step = robot.lookup(".side-panel .text-field").nth(3).queryTextInputControl();
        robot.interact(() -> {
            step.requestFocus();
            step.selectAll();
        });
        robot.write("bring rolls").press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.plan().get(mostUrgent).nextStep()).isEqualTo("bring rolls");
        assertThat(desk.plan().all(Person.class).stream()
                        .filter(each -> each.nextStep().equals("bring rolls")))
                .hasSize(1);
    }

    @Test
    void everythingAboutSomebodyCanBeEditedHere() {
        robot.clickOn("Edit person");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> field("Role").setText("head teacher"));

        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.plan().get(mostUrgent).role()).isEqualTo("head teacher");
        assertThat(robot.lookup("Edit person").tryQuery()).isPresent();
    }

    @Test
    void aTouchCanBeginWhileEverythingIsShown() {
        int before = touches();
        robot.clickOn("Edit person");
        robot.interact(() -> robot.lookup(".table-view").query().requestFocus());

        robot.type(KeyCode.G);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("sent rolls").type(KeyCode.ENTER);

        assertThat(touches()).isEqualTo(before + 1);
    }

    @Test
    void aNoteHalfTypedIsLoggedWhenSomebodyElseIsLookedAt() {
        int before = touches();
        robot.type(KeyCode.G);
        robot.write("sent rolls");

        robot.clickOn(robot.lookup(".table-row-cell").nth(3).<Node>query());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(touches()).isEqualTo(before + 1);
        assertThat(desk.told()).extracting(Message::key).contains("care.touch.kept");
    }

    private TextField field(String name) {
        return robot.lookup(".text-field").queryAll().stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void somebodyNewIsAddedByTypingAName() {
        robot.type(KeyCode.INSERT);
        robot.write("Mira Weiss");
        robot.type(KeyCode.ENTER);

        assertThat(CareList.of(desk.plan(), TODAY).rows())
                .extracting(row -> row.person().name())
                .contains("Mira Weiss");
    }

    private CareState state() {
        return CareList.of(desk.plan(), TODAY)
                .row(mostUrgent)
                .map(CareRow::state)
                .orElseThrow();
    }

    private int touches() {
        return desk.plan().referring(mostUrgent, Touch.class).size();
    }
}
