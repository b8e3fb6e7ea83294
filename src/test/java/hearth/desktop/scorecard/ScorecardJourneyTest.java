package hearth.desktop.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.app.Toolkit;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.Series;
import hearth.testing.Hands;
import hearth.testing.OnStage;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A baker in Germany begins to measure: a KPI, three numbers with a comma, a goal, and everything taken back. */
class ScorecardJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestDesk test =
            TestDesk.with(TODAY, List.of(Settings.of("Bäckerei", "EUR", Locale.GERMANY, ZoneOffset.UTC, TODAY)));
    private final Plan before = test.plan();
    private final Hands robot = new Hands();

    @RegisterExtension
    final OnStage stage = OnStage.of(() -> new ScorecardView(test.desk()).node());

    @Test
    void aKpiItsNumbersAndItsGoalCanBeTakenBackOneByOne() {
        robot.clickOn("Add KPI").write("Bestellungen").type(KeyCode.ENTER);
        assertThat(only().name()).isEqualTo("Bestellungen");

        robot.type(KeyCode.UP, 2);
        robot.write("12,5")
                .type(KeyCode.ENTER)
                .write("13,5")
                .type(KeyCode.ENTER)
                .write("14")
                .type(KeyCode.ENTER);
        assertThat(Series.of(test.plan(), only()).points())
                .extracting(point -> point.value().toPlainString())
                .containsExactly("12.5", "13.5", "14");
        assertThat(robot.lookup("In trial since today").tryQuery()).isPresent();

        robot.clickOn("Add goal").write("20").type(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("01.09.2026");
        robot.clickOn("Save goal");
        assertThat(robot.lookup("A little behind").tryQuery()).isPresent();

        int gestures = Toolkit.call(this::undoAll);
        assertThat(gestures).isEqualTo(5);
        assertThat(test.plan()).isEqualTo(before);
    }

    private int undoAll() {
        int gestures = 0;
        while (test.session().undo()) {
            gestures++;
        }
        return gestures;
    }

    private Kpi only() {
        return test.plan().all(Kpi.class).iterator().next();
    }
}
