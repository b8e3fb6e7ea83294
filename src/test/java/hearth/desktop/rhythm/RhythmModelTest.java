package hearth.desktop.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.plan.DateRange;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Reason;
import hearth.plan.Settings;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.rhythm.Rhythms;
import hearth.plan.rhythm.SlotState;
import hearth.plan.rhythm.StripState;
import hearth.testing.TestDesk;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Today is Wednesday, 11 November 2026. The letter goes out on Mondays and Thursdays, the walk is every day. */
class RhythmModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);
    private static final RhythmId LETTER = new RhythmId("letter");

    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(
                    Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                    Rhythms.channel("mail", 0),
                    Rhythms.helper("anna", 120),
                    Rhythms.rhythm("letter", "FREQ=WEEKLY;BYDAY=MO,TH", "mail", "anna")));
    private final RhythmModel model = new RhythmModel(desk.desk());

    @AfterEach
    void closingLeavesNobodyListening() {
        model.close();

        assertThat(desk.session().listeners()).isZero();
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static SlotKey letterOf(int day) {
        return new SlotKey(LETTER, november(day));
    }

    private WeekPage week() {
        return Objects.requireNonNull(model.week().page().get());
    }

    private SlotState state(int day) {
        return week().cards().stream()
                .filter(card -> card.key().equals(letterOf(day)))
                .findFirst()
                .orElseThrow()
                .slot()
                .state();
    }

    private LocalDate standsOn(int day) {
        return week().cards().stream()
                .filter(card -> card.key().equals(letterOf(day)))
                .findFirst()
                .orElseThrow()
                .slot()
                .day();
    }

    private StripState square(int week) {
        return Objects.requireNonNull(model.year().get())
                .strip()
                .rows()
                .getFirst()
                .cells()
                .get(week)
                .state();
    }

    private <D extends Draft> D draft(Class<D> type) {
        return type.cast(model.draft().get());
    }

    @Test
    void theWeekShowsItsSevenDays() {
        assertThat(week().days())
                .extracting(WeekPage.Day::date)
                .startsWith(november(9))
                .endsWith(november(15));
        assertThat(week().cards())
                .extracting(card -> card.slot().day(), card -> card.slot().state(), WeekPage.Card::where)
                .containsExactly(
                        tuple(november(9), SlotState.MISSED, "mail"), tuple(november(12), SlotState.PLANNED, "mail"));
    }

    @Test
    void doneIsOneKeyAndOneUndoAndShowsInTheYear() {
        model.week().select(letterOf(9));
        model.week().done();

        assertThat(state(9)).isEqualTo(SlotState.DONE);
        assertThat(square(45)).isEqualTo(StripState.PARTLY);
        assertThat(desk.session().journal().undoName()).contains(Message.of("rhythm.command.done", "letter"));

        desk.session().undo();

        assertThat(state(9)).isEqualTo(SlotState.MISSED);
        assertThat(square(45)).isEqualTo(StripState.MISSED);
    }

    @Test
    void doneTwiceIsOpenAgain() {
        model.week().select(letterOf(9));
        model.week().done();
        model.week().done();

        assertThat(desk.plan().all(Occurrence.class)).isEmpty();
    }

    @Test
    void skippedAndTakenBack() {
        model.week().select(letterOf(12));
        model.week().skip();
        assertThat(state(12)).isEqualTo(SlotState.SKIPPED);

        model.week().skip();
        assertThat(state(12)).isEqualTo(SlotState.PLANNED);
    }

    @Test
    void aCardIsCarriedByKeyAndLaidDownOnce() {
        model.week().select(letterOf(9));
        model.week().lift();
        model.week().step(1);
        model.week().step(1);
        assertThat(standsOn(9)).isEqualTo(november(9));

        model.week().enter();

        assertThat(standsOn(9)).isEqualTo(november(11));
        assertThat(state(9)).isEqualTo(SlotState.DUE);
        desk.session().undo();
        assertThat(desk.session().undo()).isFalse();
    }

    @Test
    void aCardCanBeCarriedIntoTheNextWeek() {
        model.week().select(letterOf(12));
        model.week().lift();
        model.week().step(7);
        model.week().drop();

        assertThat(model.day().get()).isEqualTo(november(19));
        assertThat(standsOn(12)).isEqualTo(november(19));
    }

    @Test
    void aCardLeftWhereItIsChangesNothing() {
        model.week().select(letterOf(12));
        model.week().lift();
        model.week().step(1);
        model.week().leave();

        assertThat(model.week().move().get()).isNull();
        assertThat(desk.plan().all(Occurrence.class)).isEmpty();
    }

    @Test
    void arrowsGoFromDayToDayAndFromCardToCard() {
        model.week().step(1);
        assertThat(model.week().selected().get()).isEqualTo(letterOf(12));

        model.week().step(-3);
        assertThat(model.week().selected().get()).isEqualTo(letterOf(9));

        model.week().step(-1);
        assertThat(week().week().first()).isEqualTo(november(2));
    }

    @Test
    void anOccurrenceIsRevealedInItsWeek() {
        desk.desk().execute(new Put(Message.of("x"), Rhythms.done("letter", november(2))));
        model.reveal(Rhythms.done("letter", november(2)).id());

        assertThat(model.tab().get()).isEqualTo(RhythmTab.WEEK);
        assertThat(week().week().first()).isEqualTo(november(2));
        assertThat(model.week().selected().get()).isEqualTo(letterOf(2));
    }

    @Test
    void turningGoesByWeeksInTheWeekAndByYearsElsewhere() {
        model.turn(1);
        assertThat(model.shownYear()).isEqualTo(2027);
        model.turn(-1);
        assertThat(model.day().get()).isEqualTo(TODAY);

        model.openWeek(november(23));
        assertThat(model.tab().get()).isEqualTo(RhythmTab.WEEK);
        model.turn(-1);
        assertThat(week().week().first()).isEqualTo(november(16));

        model.today();
        assertThat(week().week().first()).isEqualTo(november(9));
    }

    @Test
    void theFirstWeekOfJanuaryCanBelongToTheYearBefore() {
        model.show(LocalDate.of(2027, 1, 2));

        assertThat(model.shownYear()).isEqualTo(2026);
        assertThat(Objects.requireNonNull(model.year().get()).strip().weeks().count())
                .isEqualTo(53);
    }

    @Test
    void aRhythmIsAddedWithOneCommand() {
        model.addRhythm();
        RhythmDraft draft = draft(RhythmDraft.class);
        draft.name.set(" Photo of the first loaf ");
        draft.rule.weekdays.add(DayOfWeek.FRIDAY);
        draft.at.set("7.30");

        assertThat(model.submit()).isEmpty();
        assertThat(model.draft().get()).isNull();
        assertThat(desk.plan().get(draft.id()))
                .extracting(Rhythm::name, Rhythm::rule, Rhythm::order)
                .containsExactly("Photo of the first loaf", "FREQ=WEEKLY;BYDAY=WE,FR", 1);
        desk.session().undo();
        assertThat(desk.plan().all(Rhythm.class)).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() {
        model.addRhythm();
        RhythmDraft draft = draft(RhythmDraft.class);
        assertThat(model.submit()).extracting(Reason::field).containsExactly("name");

        draft.name.set("Walk");
        draft.minutes.set("often");
        assertThat(model.submit()).extracting(Reason::field).containsExactly("minutes");

        draft.minutes.set("20");
        draft.rule.every.set("0");
        assertThat(model.submit()).extracting(Reason::field).containsExactly("rule");

        draft.rule.every.set("1");
        draft.at.set("25:00");
        assertThat(model.submit()).extracting(Reason::field).containsExactly("at");
        assertThat(model.draft().get()).isSameAs(draft);
        assertThat(desk.plan().all(Rhythm.class)).hasSize(1);
    }

    @Test
    void thePreviewFollowsTheFields() {
        model.edit(LETTER);
        RhythmDraft draft = draft(RhythmDraft.class);
        assertThat(draft.preview().next())
                .containsExactly(november(12), november(16), november(19), november(23), november(26));

        draft.rule.end.set(RuleDraft.End.TIMES);
        assertThat(draft.preview().sound()).isFalse();

        draft.rule.times.set("1");
        assertThat(draft.preview().sound()).isTrue();
        assertThat(draft.preview().next()).isEmpty();
    }

    @Test
    void aChangeCanHoldFromTodayOnOnly() {
        model.edit(LETTER);
        RhythmDraft draft = draft(RhythmDraft.class);
        draft.extent.set(RhythmDraft.Extent.FROM_TODAY);
        draft.rule.weekdays.remove(DayOfWeek.MONDAY);
        model.submit();

        assertThat(desk.plan().all(Rhythm.class)).hasSize(2);
        assertThat(week().cards()).extracting(card -> card.slot().day()).containsExactly(november(9), november(12));
        model.turn(1);
        model.openWeek(november(16));
        assertThat(week().cards()).extracting(card -> card.slot().day()).containsExactly(november(19));
    }

    @Test
    void aRuleTheFieldsCannotSayIsKept() {
        desk.desk().execute(new Put(Message.of("x"), Rhythms.rhythm("odd", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO")));
        model.edit(new RhythmId("odd"));
        RhythmDraft draft = draft(RhythmDraft.class);
        assertThat(draft.rule.repeat.get()).isEqualTo(RuleDraft.Repeat.RULE);
        draft.name.set("Odder");
        model.submit();

        assertThat(desk.plan().get(new RhythmId("odd")).rule()).isEqualTo("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO");
    }

    @Test
    void aPeakIsAddedAndDeleted() {
        model.addPeak();
        PeakDraft draft = draft(PeakDraft.class);
        draft.name.set("Fair");
        draft.last.set(november(1));
        assertThat(model.submit()).extracting(Reason::field).containsExactly("last");

        draft.last.set(november(11));
        model.submit();
        assertThat(desk.plan().all(Peak.class)).extracting(Peak::days).containsExactly(DateRange.of(TODAY, 1));

        model.edit(draft.id());
        model.delete();
        assertThat(desk.plan().all(Peak.class)).isEmpty();
    }

    @Test
    void hoursAndDaysOffOfAHelperCount() {
        model.edit(new HelperId("anna"));
        HelperDraft draft = draft(HelperDraft.class);
        assertThat(draft.hours.get()).isEqualTo("2");
        draft.hours.set("3.5");
        draft.offFrom.set(november(9));
        draft.offTo.set(november(15));
        model.submit();

        Helper anna = desk.plan().get(new HelperId("anna"));
        assertThat(anna.weeklyMinutes()).isEqualTo(210);
        assertThat(anna.daysOff()).containsExactly(DateRange.of(november(9), 7));
        assertThat(week().load().getFirst().weeks().getFirst().capacity()).isZero();
    }

    @Test
    void aNewDayIsNoticed() {
        desk.later(Duration.ofDays(2));
        model.dayChanged();

        assertThat(state(12)).isEqualTo(SlotState.MISSED);
    }
}
