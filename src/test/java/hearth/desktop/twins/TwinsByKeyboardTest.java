package hearth.desktop.twins;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.testing.Hands;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** People entered twice, worked through without a mouse. */
class TwinsByKeyboardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Hands robot = new Hands();
    private final TestDesk desk =
            TestDesk.with(DAY, Plan.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/London"), DAY)));

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws TimeoutException {
        desk.session()
                .execute(new Put(
                        Message.of("test"),
                        person("a1", "Anna Lindqvist", "a@example.org"),
                        person("a2", "Anna", "a@example.org"),
                        person("b1", "Béla Tóth", "b@example.org"),
                        person("b2", "Bela", "b@example.org")));
        FxToolkit.setupStage(stage -> {
            TwinsView view = new TwinsView(desk.desk(), List.of(), () -> {});
            HBox foot = new HBox();
            foot.getChildren().addAll(view.buttons());
            // A field before the sheet has the keyboard, as whatever was worked on has when the sheet opens.
            stage.setScene(new Scene(new VBox(new TextField(), view, foot), 1080, 720));
        });
        FxToolkit.showStage();
        robot.interact(() -> {});
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void theListHasTheKeyboardAndEnterMakesOneOfTheTwo() {
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(names()).containsExactlyInAnyOrder("Anna Lindqvist", "Anna", "Béla Tóth");
        robot.type(KeyCode.ENTER);
        assertThat(names()).containsExactlyInAnyOrder("Anna Lindqvist", "Béla Tóth");
        robot.interact(() -> {
            desk.session().undo();
            desk.session().undo();
        });
        assertThat(names()).hasSize(4);
    }

    private List<String> names() {
        return desk.plan().all(Person.class).stream().map(Person::name).toList();
    }

    private static Person person(String id, String name, String mail) {
        return Person.named(new PersonId(id), name).edit().emails(List.of(mail)).person();
    }
}
