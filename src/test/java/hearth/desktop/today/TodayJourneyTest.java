package hearth.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchDraft;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceState;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.scorecard.Aggregate;
import hearth.plan.scorecard.Direction;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import hearth.testing.Hands;
import hearth.testing.OnStage;
import hearth.testing.TestDesk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A day in a German bakery, done by keyboard alone: one person, one rhythm, one number. */
class TodayJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Hands robot = new Hands();
    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(
                    Settings.of("Bäckerei", "EUR", Locale.GERMANY, ZoneOffset.UTC, TODAY),
                    Person.named(new PersonId("anna"), "Anna Sol")
                            .edit()
                            .tier(CareTier.INNER)
                            .person(),
                    new Rhythm(
                            new RhythmId("photo"),
                            "Brot des Tages",
                            null,
                            null,
                            null,
                            "FREQ=DAILY",
                            TODAY,
                            null,
                            List.of(),
                            10,
                            false,
                            null,
                            false,
                            null,
                            "",
                            0),
                    new Kpi(
                            new KpiId("loaves"),
                            "Laibe je Tag",
                            Perspective.SALES,
                            KpiKind.OUTCOME,
                            Unit.NUMBER,
                            Direction.UP,
                            Period.WEEK,
                            Aggregate.MEAN,
                            "",
                            null,
                            TODAY.minusYears(1),
                            "",
                            0)));

    @RegisterExtension
    final OnStage stage = OnStage.of(() -> new TodayView(desk.desk()).node());

    @Test
    void aTouchIsLoggedInTwoKeysAndUndone() {
        press(KeyCode.L, KeyCode.ENTER);

        assertThat(desk.plan().all(Touch.class))
                .singleElement()
                .satisfies(touch -> assertThat(touch.kind()).isEqualTo(TouchKind.LISTENED));

        robot.interact(desk.session()::undo);

        assertThat(desk.plan().all(Touch.class)).isEmpty();
    }

    @Test
    void aRhythmIsTickedOffWithOneKey() {
        press(KeyCode.DOWN, KeyCode.SPACE);

        assertThat(desk.plan().all(Occurrence.class))
                .singleElement()
                .satisfies(done -> assertThat(done.state()).isEqualTo(OccurrenceState.DONE));
    }

    @Test
    void aRhythmIsMovedToTomorrow() {
        press(KeyCode.DOWN, KeyCode.M, KeyCode.ENTER);

        assertThat(desk.plan().all(Occurrence.class))
                .singleElement()
                .satisfies(moved -> assertThat(moved.movedTo()).isEqualTo(TODAY.plusDays(1)));
    }

    @Test
    void aNumberIsEnteredWithADecimalComma() {
        press(KeyCode.DOWN, KeyCode.DOWN);
        robot.write("212,5");
        press(KeyCode.ENTER);

        assertThat(desk.plan().all(Measurement.class))
                .singleElement()
                .satisfies(number -> assertThat(number.value()).isEqualTo(new BigDecimal("212.5")));
    }

    @Test
    void whatIsNoNumberIsSaidBesideTheField() {
        press(KeyCode.DOWN, KeyCode.DOWN);
        robot.write("viel");
        press(KeyCode.ENTER);

        assertThat(desk.plan().all(Measurement.class)).isEmpty();
        assertThat(robot.lookup(".field-reason").tryQuery()).isPresent();
    }

    @Test
    void aWholeDayIsDoneWithoutTheMouse() {
        press(KeyCode.G, KeyCode.ENTER);
        press(KeyCode.D);
        robot.write("212,5");
        press(KeyCode.ENTER);

        assertThat(robot.lookup(".day-done").tryQuery()).isPresent();
    }

    @Test
    void afterTheDaysPortionNobodyIsSaidToWaitForNothing() {
        List<Entity> known = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Person person = Person.named(new PersonId("p" + i), "P " + i)
                    .edit()
                    .tier(CareTier.INNER)
                    .person();
            known.add(person);
            known.add(TouchDraft.real(TouchKind.GIVEN, TODAY).touch(new TouchId("t" + i), person.id()));
        }
        Platform.runLater(
                () -> desk.desk().execute(new Put(Message.of("care.command.batch", 6), known.toArray(Entity[]::new))));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("Nobody is waiting to hear from you.").tryQuery())
                .isEmpty();
        assertThat(robot.lookup("You have been in touch with 6 people today; that is a day’s work.")
                        .tryQuery())
                .isPresent();
        assertThat(robot.lookup("1 more person would be glad to hear from you").tryQuery())
                .isPresent();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
