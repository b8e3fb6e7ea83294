package hearth.desktop.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.fx.PictureView;
import hearth.picture.Spot;
import hearth.picture.YearStripPicture;
import hearth.plan.Entity;
import hearth.plan.Settings;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceState;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.Rhythms;
import hearth.plan.rhythm.StripState;
import hearth.plan.rhythm.Weeks;
import hearth.plan.rhythm.YearStrip;
import hearth.testing.Hands;
import hearth.testing.OnStage;
import hearth.testing.TestDesk;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A person's first rhythm: added, seen in the year and in the week, ticked off, moved, taken back. */
class RhythmJourneyTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);

    private final Hands robot = new Hands();
    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(
                    Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY), Rhythms.channel("Newsletter", 0)));

    @RegisterExtension
    final OnStage stage = OnStage.of(() -> new RhythmView(desk.desk()).node());

    @Test
    void aWeeklyRhythmIsAddedSeenDoneMovedAndTakenBack() {
        addLetterOnWednesdays();
        assertThat(square(45)).isEqualTo(StripState.PLANNED);
        assertThat(square(46)).isEqualTo(StripState.PLANNED);

        robot.clickOn("Week");
        assertThat(robot.lookup(".rhythm-card").queryAll()).hasSize(1);
        robot.clickOn(".rhythm-card").type(KeyCode.D);
        assertThat(occurrence().state()).isEqualTo(OccurrenceState.DONE);
        assertThat(square(45)).isEqualTo(StripState.DONE);

        robot.type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        // A click elsewhere first: two quick clicks at one place would be a double click.
        robot.clickOn(".rhythm-period").clickOn(".rhythm-card").type(KeyCode.M, KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(desk.plan().all(Occurrence.class))
                .extracting(Occurrence::day)
                .contains(LocalDate.of(2026, 11, 19));

        robot.interact(desk.session()::undo);
        robot.interact(desk.session()::undo);
        assertThat(desk.plan().all(Occurrence.class)).isEmpty();
        robot.interact(desk.session()::undo);
        assertThat(desk.plan().all(Rhythm.class)).isEmpty();
    }

    @Test
    void aCardIsDraggedToAnotherDay() {
        addLetterOnWednesdays();
        robot.clickOn("Week");
        Node card = robot.lookup(".rhythm-card").query();
        Bounds friday = bounds(robot.lookup(".rhythm-day").nth(4).query());

        robot.moveTo(card)
                .press(MouseButton.PRIMARY)
                .moveTo(friday.getCenterX(), friday.getCenterY())
                .release(MouseButton.PRIMARY);

        assertThat(occurrence().movedTo()).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(robot.lookup(".side-panel").tryQuery()).isEmpty();
    }

    @Test
    void aRingIsClickedToTickOff() {
        addLetterOnWednesdays();
        robot.clickOn("Week").clickOn(".rhythm-ring");

        assertThat(occurrence().state()).isEqualTo(OccurrenceState.DONE);
    }

    @Test
    void aSquareOfTheYearLeadsToItsWeek() {
        addLetterOnWednesdays();
        PictureView strip = robot.lookup(".picture-view").query();
        Spot square = YearStripPicture.of(strip(), desk.desk().texts(), strip.getWidth()).spots().stream()
                .filter(spot -> spot.says().contains("week of 7 Dec 2026: 1 to come"))
                .findFirst()
                .orElseThrow();

        robot.clickOn(strip.localToScreen(square.x() + 1, square.y() + 1));

        assertThat(robot.lookup(".rhythm-period").queryLabeled().getText()).isEqualTo("Week 50: 7 Dec – 13 Dec 2026");
        assertThat(robot.lookup(".rhythm-card").queryAll()).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidInTheForm() {
        robot.clickOn("Add your first rhythm").clickOn("Add");

        assertThat(robot.lookup(".field-reason").queryAll()).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".side-panel").tryQuery()).isEmpty();
    }

    private void addLetterOnWednesdays() {
        robot.clickOn("Add your first rhythm");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(".side-panel .text-field").write("Letter").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Occurrence occurrence() {
        return desk.plan().all(Occurrence.class).iterator().next();
    }

    private StripState square(int week) {
        return strip().rows().getLast().cells().get(week).state();
    }

    private YearStrip strip() {
        return YearStrip.of(desk.plan(), Weeks.ofYear(2026, DayOfWeek.MONDAY), TODAY);
    }

    private Bounds bounds(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }
}
