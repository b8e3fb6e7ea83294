package hearth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.fx.ScreenId;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.care.Touch;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Care in the whole window by keyboard alone: the keyboard is where one begins as soon as the screen is there. */
class CareByKeyboardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final InstantSource CLOCK =
            InstantSource.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));

    @Test
    void theFirstPersonOfANewPlanIsAddedWithoutAMouse() {
        Plan empty = Plan.of(Settings.of("New", "EUR", Locale.UK, ZoneOffset.UTC, TODAY));
        try (ShellPage page = ShellPage.open(empty, CLOCK)) {
            page.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.INSERT);
            page.type("Rosa Quinn").press(KeyCode.ENTER);

            assertThat(page.session().plan().all(Person.class))
                    .singleElement()
                    .satisfies(person -> assertThat(person.tier()).isEqualTo(CareTier.CLOSE));
        }
    }

    @Test
    void theArrowsWalkTheListAndTwoKeysLogATouch() {
        Plan sample = SamplePlan.on(TODAY);
        try (ShellPage page = ShellPage.open(sample, CLOCK)) {
            page.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.DOWN);
            assertThat(page.has(".side-panel")).isTrue();

            page.press(KeyCode.G).press(KeyCode.ENTER);

            assertThat(page.session().plan().all(Touch.class))
                    .hasSize(sample.all(Touch.class).size() + 1);
        }
    }

    @Test
    void theFormOfATouchUnfoldsInSight() {
        try (ShellPage page = ShellPage.open(SamplePlan.on(TODAY), CLOCK)) {
            page.go(ScreenId.TODAY);
            for (int i = 0; i < 40; i++) {
                page.press(KeyCode.DOWN);
            }
            page.press(KeyCode.G).does(() -> page.root().getScene().getRoot().layout());

            assertThat(page.bottom(".touch-form")).isLessThanOrEqualTo(720);
        }
    }
}
