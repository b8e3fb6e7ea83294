package hearth.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Occasion;
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
import hearth.testing.TestDesk;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A plan in German with two people, two daily rhythms and two numbers; nothing of it is done. */
class TodayModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(
                    Settings.of("Bäckerei", "EUR", Locale.GERMANY, ZoneOffset.UTC, TODAY),
                    person("anna", 3),
                    person("ben", 2),
                    rhythm("photo", 0),
                    rhythm("window", 1),
                    kpi("sales", Unit.NUMBER, 0),
                    kpi("share", Unit.PERCENT, 1)));
    private final TodayModel model = new TodayModel(desk.desk());

    @AfterEach
    void closingLeavesNobodyListening() {
        model.close();

        assertThat(desk.session().listeners()).isZero();
    }

    @Test
    void theDayIsPeopleThenRhythmsThenNumbers() {
        assertThat(keys())
                .containsExactly(
                        "person anna", "person ben", "rhythm photo", "rhythm window", "number sales", "number share");
    }

    /** Whoever is due and has a birthday stands in two lines; a touch from either tells of both. */
    @Test
    void aDayThatMattersIsATaskAndSaysWhenOneWasInTouch() {
        desk.desk()
                .execute(new Put(
                        Message.of("care.command.batch", 1),
                        person("cleo", 0)
                                .edit()
                                .dates(List.of(new Occasion("Birthday", MonthDay.of(11, 23), null)))
                                .person()));
        Task.Greet birthday = (Task.Greet) task("date cleo Birthday");
        assertThat(birthday.met()).isFalse();

        model.log(birthday, birthday.date().person().id(), TouchKind.GIVEN);
        assertThat(model.focus().get()).isEqualTo("date cleo Birthday");
        model.form().submit();

        assertThat(((Task.Greet) task("date cleo Birthday")).met()).isTrue();
    }

    @Test
    void tickingOffMovesTheFocusToTheNext() {
        model.done(keep("rhythm photo"));

        assertThat(model.focus().get()).isEqualTo("rhythm window");
        assertThat(desk.plan().all(Occurrence.class))
                .singleElement()
                .satisfies(done -> assertThat(done.state()).isEqualTo(OccurrenceState.DONE));
    }

    @Test
    void undoBringsATickedTaskBack() {
        model.done(keep("rhythm photo"));

        desk.session().undo();

        assertThat(keys()).contains("rhythm photo");
    }

    @Test
    void aSkippedRhythmIsGoneForTheDay() {
        model.skip(keep("rhythm window"));

        assertThat(keys()).doesNotContain("rhythm window");
        assertThat(model.focus().get()).isEqualTo("number sales");
    }

    @Test
    void aRhythmMovesToADayToCome() {
        assertThat(model.move(keep("rhythm photo"), TODAY.plusDays(2))).isEmpty();

        assertThat(keys()).doesNotContain("rhythm photo");
    }

    @Test
    void aRhythmCannotMoveIntoThePast() {
        assertThat(model.move(keep("rhythm photo"), TODAY.minusDays(1))).hasSize(1);
        assertThat(keys()).contains("rhythm photo");
    }

    @Test
    void aNumberIsEnteredAsThePlanWritesIt() {
        assertThat(model.enter(number("number sales"), "1.234,5")).isEmpty();

        assertThat(value()).isEqualTo(new BigDecimal("1234.5"));
        assertThat(model.focus().get()).isEqualTo("number share");
        assertThat(desk.session().journal().undoName())
                .contains(Message.of("today.command.enter", "sales", "week 46 of 2026"));
    }

    @Test
    void aShareIsTypedInPercent() {
        assertThat(model.enter(number("number share"), "12,5 %")).isEmpty();

        assertThat(value()).isEqualTo(new BigDecimal("0.125"));
    }

    @Test
    void whatIsNoNumberIsRefusedAndNothingIsStored() {
        assertThat(model.enter(number("number sales"), "viel")).hasSize(1);
        assertThat(model.enter(number("number sales"), "")).hasSize(1);
        assertThat(desk.session().revision()).isZero();
    }

    @Test
    void aTouchOfTodayTakesSomebodyOffTheDay() {
        model.log(task("person anna"), new PersonId("anna"), TouchKind.LISTENED);

        assertThat(model.form().submit()).isTrue();
        assertThat(keys()).startsWith("person ben");
        assertThat(model.focus().get()).isEqualTo("person ben");
    }

    @Test
    void walkingStaysAtTheEnds() {
        model.move(-1);
        assertThat(model.focus().get()).isEqualTo("person anna");

        model.move(100);
        assertThat(model.focus().get()).isEqualTo("number share");
    }

    @Test
    void walkingOnClosesAFormThatWasLeftOpen() {
        model.log(task("person anna"), new PersonId("anna"), TouchKind.GIVEN);

        model.move(1);

        assertThat(model.form().open().get()).isFalse();
    }

    @Test
    void aNewDayBringsItsOwnWork() {
        model.done(keep("rhythm photo"));
        desk.later(Duration.ofDays(1));

        model.dayChanged();

        assertThat(keys()).contains("rhythm photo");
    }

    private List<String> keys() {
        return model.tasks().stream().map(Task::key).toList();
    }

    private Task task(String key) {
        return model.tasks().stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Task.Keep keep(String key) {
        return (Task.Keep) task(key);
    }

    private Task.Enter number(String key) {
        return (Task.Enter) task(key);
    }

    private BigDecimal value() {
        return desk.plan().all(Measurement.class).iterator().next().value();
    }

    private static Person person(String id, int waiting) {
        return Person.named(new PersonId(id), id)
                .edit()
                .tier(CareTier.INNER)
                .since(TODAY.minusDays(waiting))
                .person();
    }

    private static Rhythm rhythm(String id, int order) {
        return new Rhythm(
                new RhythmId(id),
                id,
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
                order);
    }

    private static Kpi kpi(String id, Unit unit, int order) {
        return new Kpi(
                new KpiId(id),
                id,
                Perspective.SALES,
                KpiKind.OUTCOME,
                unit,
                Direction.UP,
                Period.WEEK,
                Aggregate.SUM,
                "",
                null,
                TODAY.minusYears(1),
                "",
                order);
    }
}
