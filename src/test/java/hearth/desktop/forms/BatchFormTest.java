package hearth.desktop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Settings;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.testing.Hands;
import hearth.testing.OnStage;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several people changed at once, at the side of a screen, where a panel is narrow. */
class BatchFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final double PANEL = 340;

    private final Hands robot = new Hands();
    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(
                    Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                    person(ANNA, 7, 20),
                    person(BEN, 10, null)));

    @RegisterExtension
    final OnStage stage = OnStage.of(this::form);

    private BatchForm form() {
        BatchForm form = new BatchForm(desk.desk(), List.of(ANNA, BEN));
        form.setMaxWidth(PANEL);
        return form;
    }

    @Test
    void ownGapsGoBackToThoseOfTheTier() {
        robot.clickOn(".check-box").clickOn("Change 2 people");

        assertThat(desk.plan().all(Person.class)).allSatisfy(person -> {
            assertThat(person.cadenceDays()).isNull();
            assertThat(person.maximumDays()).isNull();
        });
    }

    @Test
    void whatIsLeftEmptyStaysAsItIs() {
        robot.interact(() -> field("Lost after days").setText("45"));
        robot.clickOn("Change 2 people");

        assertThat(desk.plan().get(ANNA).cadenceDays()).isEqualTo(7);
        assertThat(desk.plan().get(BEN).cadenceDays()).isEqualTo(10);
        assertThat(desk.plan().all(Person.class))
                .extracting(Person::maximumDays)
                .containsOnly(45);
    }

    @Test
    void theButtonSaysAllItsWordsInANarrowPanel() {
        Button apply = robot.lookup("Change 2 people").queryButton();

        assertThat(apply.getWidth()).isGreaterThanOrEqualTo(apply.prefWidth(-1));
    }

    private TextField field(String name) {
        return robot.lookup(".text-field").queryAll().stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Person person(PersonId id, Integer days, @Nullable Integer longest) {
        return Person.named(id, id.value())
                .edit()
                .tier(CareTier.INNER)
                .cadenceDays(days)
                .maximumDays(longest)
                .person();
    }
}
