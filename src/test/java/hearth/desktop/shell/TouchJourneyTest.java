package hearth.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Settings;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.testing.Hands;
import hearth.testing.OnStage;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A touch logged from anywhere by keyboard, on top of a screen in which somebody was just typing. */
class TouchJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Hands robot = new Hands();
    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(
                    Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                    Person.named(new PersonId("anna"), "Anna"),
                    Person.named(new PersonId("ben"), "Ben")));

    private final VBox screen = new VBox();

    @RegisterExtension
    final OnStage stage = OnStage.of(() -> screen, this::open);

    private void open() {
        TextField typedInto = new TextField();
        typedInto.getStyleClass().add("behind");
        TouchModel model = new TouchModel(desk.desk(), List.of());
        TouchView view = new TouchView(
                model,
                PaletteModel.ofPeople(desk.desk(), model::add),
                desk.desk().texts(),
                typedInto::requestFocus);
        screen.getChildren().addAll(typedInto, view);
        view.focusNext();
    }

    @Test
    void plusGoesBackToChoosingAndIsNoPartOfTheName() {
        robot.write("ann").type(KeyCode.ENTER).write("+").write("ben").type(KeyCode.ENTER);

        robot.write("g");

        assertThat(desk.plan().all(Touch.class))
                .extracting(touch -> touch.person().value())
                .containsExactlyInAnyOrder("anna", "ben");
    }

    @Test
    void whoeverIsChosenIsNotListedAgain() {
        assertThat(listed()).contains("Anna", "Ben");

        robot.write("ann").type(KeyCode.ENTER);

        assertThat(listed()).contains("Ben").doesNotContain("Anna");
    }

    private List<String> listed() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".list-cell .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void yesterdayIsOneKey() {
        robot.write("ann").type(KeyCode.ENTER).write("y").write("l");

        assertThat(dates()).containsExactly(TODAY.minusDays(1));
    }

    @Test
    void anotherDayIsTyped() {
        robot.write("ann").type(KeyCode.ENTER).write("d");
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.CONTROL, KeyCode.A);
        robot.write("2026-11-01").type(KeyCode.ENTER).write("l");

        assertThat(dates()).containsExactly(LocalDate.of(2026, 11, 1));
    }

    private List<LocalDate> dates() {
        return desk.plan().all(Touch.class).stream().map(Touch::date).toList();
    }

    @Test
    void theLetterThatLogsIsNotTypedIntoWhateverIsBehind() {
        robot.write("ann").type(KeyCode.ENTER);

        robot.write("l");

        assertThat(desk.plan().all(Touch.class)).hasSize(1);
        assertThat(robot.lookup(".behind").queryAs(TextField.class).getText()).isEmpty();
    }
}
