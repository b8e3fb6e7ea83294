package hearth.plan.today;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.care.CareRow;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchDraft;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.rhythm.OccurrenceState;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.rhythm.Slot;
import hearth.plan.scorecard.Aggregate;
import hearth.plan.scorecard.Direction;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TodayTest {
    /** A Saturday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<Entity> entities =
            new ArrayList<>(List.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY)));

    @Test
    void onlyTheMostUrgentFewAreTheDaysWork() {
        people(8);

        assertThat(today().people()).extracting(TodayTest::name).containsExactly("p7", "p6", "p5", "p4", "p3");
        assertThat(today().waiting()).extracting(TodayTest::name).containsExactly("p2", "p1", "p0");
    }

    @Test
    void eachContactOfTodayTakesOneOffThePortion() {
        people(8);
        entities.add(contact("t", "p7", TODAY));

        assertThat(today().people()).extracting(TodayTest::name).containsExactly("p6", "p5", "p4", "p3");
        assertThat(today().contacted()).isEqualTo(1);
    }

    @Test
    void afterThePortionTheDayIsDoneHoweverManyWait() {
        people(8);
        for (int i = 3; i < 8; i++) {
            entities.add(contact("t" + i, "p" + i, TODAY));
        }

        assertThat(today().isAllDone()).isTrue();
        assertThat(today().waiting()).hasSize(3);
    }

    /** The inner circle is aimed at every fortnight; a year is past any gap. */
    @Test
    void whoeverIsLosingTouchStandsOnTopAlsoWhenTheDaysPortionIsDone() {
        people(13);
        entities.add(contact("longago", "p0", TODAY.minusYears(1)));
        for (int i = 1; i < 8; i++) {
            entities.add(contact("t" + i, "p" + i, TODAY));
        }

        assertThat(today().people()).extracting(TodayTest::name).containsExactly("p0");
        assertThat(today().waiting()).hasSize(5);
        assertThat(today().isAllDone()).isFalse();
    }

    @Test
    void whoeverIsLosingTouchComesBeforeThoseWhoWaitLonger() {
        people(1);
        entities.add(contact("longago", "p0", TODAY.minusDays(100)));
        entities.add(Person.named(new PersonId("old"), "old")
                .edit()
                .tier(CareTier.INNER)
                .since(TODAY.minusYears(5))
                .person());

        assertThat(today().people()).extracting(TodayTest::name).containsExactly("p0", "old");
    }

    @Test
    void aCardIsNoContact() {
        people(1);
        entities.add(new TouchDraft(TODAY, TouchKind.GIVEN, null, false, false, "")
                .touch(new TouchId("card"), new PersonId("p0")));

        assertThat(today().contacted()).isZero();
        assertThat(today().people()).hasSize(1);
    }

    @Test
    void aForgottenOccurrenceIsAskedAboutForFourteenDays() {
        entities.add(daily("d", TODAY.minusDays(30)));

        OpenRhythm open = today().rhythms().getFirst();
        assertThat(open.slot().day()).isEqualTo(TODAY);
        assertThat(open.earlier()).hasSize(14);
        assertThat(open.earlier().getLast().day()).isEqualTo(TODAY.minusDays(14));
    }

    @Test
    void aNeglectedRhythmIsOneLineOfTheDay() {
        entities.add(daily("d", TODAY.minusDays(30)));

        assertThat(today().rhythms()).hasSize(1);
        assertThat(today().minutes()).isEqualTo(25);
    }

    @Test
    void whatWasForgottenCanBeLeftOutInOneGesture() {
        entities.add(daily("d", TODAY.minusDays(3)));
        Plan plan = Plan.of(entities);
        AtomicInteger ids = new AtomicInteger();

        Decision skipped = today().rhythms()
                .getFirst()
                .skipEarlier(() -> "o" + ids.incrementAndGet())
                .decide(plan);

        Plan after = plan.with(((Decision.Accepted) skipped).changes());
        assertThat(Today.of(after, TODAY).rhythms().getFirst().earlier()).isEmpty();
        assertThat(Today.of(after, TODAY).rhythms()).hasSize(1);
    }

    @Test
    void whatIsOfTodayComesBeforeWhatIsLeftOver() {
        entities.add(rhythm("late", "FREQ=WEEKLY;BYDAY=FR", null));
        entities.add(rhythm("anytime", "FREQ=WEEKLY;BYDAY=SA", null));
        entities.add(rhythm("morning", "FREQ=WEEKLY;BYDAY=SA", LocalTime.of(7, 30)));

        assertThat(today().rhythms())
                .extracting(open -> open.rhythm().name())
                .containsExactly("morning", "anytime", "late");
    }

    @Test
    void whatIsDoneOrSkippedIsNoLongerAskedFor() {
        entities.add(daily("d", TODAY.minusDays(1)));
        entities.add(occurrence("o1", TODAY.minusDays(1), OccurrenceState.SKIPPED));
        entities.add(occurrence("o2", TODAY, OccurrenceState.DONE));

        assertThat(today().rhythms()).isEmpty();
        assertThat(today().kept()).isEqualTo(1);
    }

    @Test
    void theNextOccurrenceIsTheFirstAfterToday() {
        entities.add(daily("d", TODAY.minusDays(1)));

        assertThat(today().nextRhythm()).map(Slot::day).contains(TODAY.plusDays(1));
    }

    @Test
    void aNumberIsAskedForOnceItsPeriodIsOver() {
        entities.add(kpi("sales", Period.WEEK));

        assertThat(today().numbers()).extracting(DueNumber::period).containsExactly(LocalDate.of(2026, 11, 9));

        entities.add(new Measurement(
                new MeasurementId("m"), new KpiId("sales"), LocalDate.of(2026, 11, 9), BigDecimal.TEN, "", ""));

        assertThat(today().numbers()).isEmpty();
    }

    @Test
    void whatHasBeenOpenLongestComesFirst() {
        entities.add(kpi("weekly", Period.WEEK));
        entities.add(kpi("monthly", Period.MONTH));

        assertThat(today().numbers()).extracting(due -> due.kpi().name()).containsExactly("monthly", "weekly");
    }

    @Test
    void theMinutesOfTheDayAreThoseOfItsContactsRhythmsAndNumbers() {
        people(2);
        entities.add(daily("d", TODAY));
        entities.add(kpi("sales", Period.WEEK));

        assertThat(today().minutes()).isEqualTo(2 * 10 + 25 + 3);
        assertThat(today().open()).isEqualTo(4);
    }

    @Test
    void aNewPlanHasItsFirstStepsBeforeIt() {
        assertThat(today().firstSteps().noneDone()).isTrue();
        assertThat(today().isAllDone()).isTrue();

        people(5);
        entities.add(daily("d", TODAY));
        entities.add(kpi("sales", Period.WEEK));

        assertThat(today().firstSteps().allDone()).isTrue();
    }

    @Test
    void whoeverIsDueNextIsNamed() {
        people(1);
        entities.add(contact("t", "p0", TODAY.minusDays(1)));

        assertThat(today().nextPerson()).map(TodayTest::name).contains("p0");
    }

    private static String name(CareRow row) {
        return row.person().name();
    }

    private Today today() {
        return Today.of(Plan.of(entities), TODAY);
    }

    /** People of the inner tier who never had a contact; those with higher numbers wait longer. */
    private void people(int count) {
        for (int i = 0; i < count; i++) {
            entities.add(Person.named(new PersonId("p" + i), "p" + i)
                    .edit()
                    .tier(CareTier.INNER)
                    .since(TODAY.minusDays(i))
                    .person());
        }
    }

    private static Touch contact(String id, String person, LocalDate day) {
        return TouchDraft.real(TouchKind.GIVEN, day).touch(new TouchId(id), new PersonId(person));
    }

    private static Rhythm daily(String id, LocalDate start) {
        return rhythm(id, "FREQ=DAILY", start, null);
    }

    private static Rhythm rhythm(String id, String rule, @Nullable LocalTime at) {
        return rhythm(id, rule, TODAY.minusDays(1), at);
    }

    private static Rhythm rhythm(String id, String rule, LocalDate start, @Nullable LocalTime at) {
        return new Rhythm(
                new RhythmId(id),
                id,
                null,
                null,
                null,
                rule,
                start,
                at,
                List.of(),
                25,
                false,
                null,
                false,
                null,
                "",
                0);
    }

    private static Occurrence occurrence(String id, LocalDate date, OccurrenceState state) {
        return new Occurrence(new OccurrenceId(id), new RhythmId("d"), date, state, null, null, "");
    }

    private static Kpi kpi(String id, Period period) {
        return new Kpi(
                new KpiId(id),
                id,
                Perspective.SALES,
                KpiKind.OUTCOME,
                Unit.NUMBER,
                Direction.UP,
                period,
                Aggregate.SUM,
                "",
                null,
                TODAY.minusYears(1),
                "",
                0);
    }
}
