package hearth.desktop.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.testing.OnStage;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Who brought whom, noted by keyboard alone: Anna brought Ben and Cleo. The tree reads Anna, Ben, Cleo. */
class IntroductionsTreeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CLEO = new PersonId("cleo");

    private final FxRobot robot = new FxRobot();
    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(
                    Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                    Person.named(ANNA, "Anna"),
                    brought(BEN, "Ben", 20),
                    brought(CLEO, "Cleo", 10)));

    @RegisterExtension
    final OnStage stage =
            OnStage.of(this::view, () -> robot.lookup(".picture-view").query().requestFocus());

    private Region view() {
        CareView view = new CareView(desk.desk());
        view.face("introductions");
        return view.node();
    }

    @Test
    void oneIsTakenUpAndLetGoOnWhoeverBroughtThem() {
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.B, KeyCode.LEFT, KeyCode.B);

        assertThat(by(CLEO)).isEqualTo(BEN);

        robot.interact(() -> desk.session().undo());
        assertThat(by(CLEO)).isEqualTo(ANNA);
    }

    @Test
    void escapePutsThemBack() {
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.B, KeyCode.LEFT, KeyCode.ESCAPE, KeyCode.B);

        assertThat(by(CLEO)).isEqualTo(ANNA);
    }

    @Test
    void aCircleIsToldOfAndLeftAlone() {
        press(KeyCode.RIGHT, KeyCode.B, KeyCode.RIGHT, KeyCode.B);

        assertThat(by(ANNA)).isNull();
        assertThat(desk.told()).extracting(message -> message.key()).containsExactly("care.refused.circle");
    }

    @Test
    void deleteNotesThatTheyCameByThemselves() {
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DELETE);

        assertThat(by(BEN)).isNull();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private @Nullable PersonId by(PersonId person) {
        return desk.plan().get(person).introducedBy();
    }

    private static Person brought(PersonId id, String name, int daysAgo) {
        return Person.named(id, name)
                .edit()
                .introducedBy(ANNA)
                .since(TODAY.minusDays(daysAgo))
                .person();
    }
}
