package hearth.plan.rhythm;

import static hearth.plan.rhythm.Rhythms.helper;
import static hearth.plan.rhythm.Rhythms.moved;
import static hearth.plan.rhythm.Rhythms.paused;
import static hearth.plan.rhythm.Rhythms.plan;
import static hearth.plan.rhythm.Rhythms.rhythm;
import static hearth.plan.rhythm.Rhythms.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Weeks of November 2026: Monday 9th, 16th, 23rd; 30 minutes a time. */
class LoadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);
    private static final Weeks WEEKS = Weeks.from(TODAY, DayOfWeek.MONDAY, 3);
    private static final Rhythm LETTER = rhythm("letter", "FREQ=WEEKLY;BYDAY=MO,TH", null, "anna");

    private static HelperLoad first(Plan plan) {
        return Load.of(plan, WEEKS, TODAY).helpers().getFirst();
    }

    @Test
    void aWeekAsksForEverythingThatStandsInIt() {
        assertThat(first(plan(helper("anna", 180), LETTER)).weeks())
                .extracting(LoadWeek::minutes)
                .containsExactly(60, 60, 60);
    }

    @Test
    void whatIsSkippedWeighsNothingAndWhatIsMovedWeighsWhereItStands() {
        Plan plan = plan(
                helper("anna", 180),
                LETTER,
                skipped("letter", LocalDate.of(2026, 11, 9)),
                moved("letter", LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 17)));
        assertThat(first(plan).weeks()).extracting(LoadWeek::minutes).containsExactly(0, 90, 60);
    }

    @Test
    void whatRestsWeighsNothing() {
        assertThat(first(plan(helper("anna", 180), paused(LETTER))).weeks())
                .extracting(LoadWeek::minutes)
                .containsOnly(0);
    }

    @Test
    void vacationsTakeASeventhADayAndOverlappingOnesCountOnce() {
        DateRange week = DateRange.of(LocalDate.of(2026, 11, 13), 10);
        DateRange inside = DateRange.of(LocalDate.of(2026, 11, 14), 2);
        assertThat(first(plan(helper("anna", 210, week, inside))).weeks())
                .extracting(LoadWeek::daysOff)
                .containsExactly(3, 7, 0);
        assertThat(first(plan(helper("anna", 210, week, inside))).weeks())
                .extracting(LoadWeek::capacity)
                .containsExactly(120, 0, 210);
    }

    @Test
    void aWeekThatAsksForMoreThanThereIsIsOver() {
        assertThat(first(plan(helper("anna", 60), LETTER)).weeksOver()).isZero();
        assertThat(first(plan(helper("anna", 59), LETTER)).weeksOver()).isEqualTo(3);
    }

    @Test
    void workNobodyHasTakenIsNamedLast() {
        Load load = Load.of(plan(helper("anna", 60), LETTER, rhythm("post", "FREQ=DAILY")), WEEKS, TODAY);
        assertThat(load.helpers()).hasSize(2);
        assertThat(load.helpers().getLast().helper()).isNull();
        assertThat(load.total()).extracting(LoadWeek::minutes).containsOnly(60 + 7 * 30);
        assertThat(load.total()).extracting(LoadWeek::capacity).containsOnly(60);
    }

    @Test
    void weeksBeginOnTheFirstDayOfThePlan() {
        Weeks sundays = Weeks.from(TODAY, DayOfWeek.SUNDAY, 2);
        assertThat(sundays.starts()).containsExactly(LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 15));
        Plan plan = plan(helper("anna", 60), rhythm("sunday", "FREQ=WEEKLY;BYDAY=SU", null, "anna"));
        assertThat(Load.of(plan, sundays, TODAY).helpers().getFirst().weeks())
                .extracting(LoadWeek::minutes)
                .containsExactly(30, 30);
    }
}
