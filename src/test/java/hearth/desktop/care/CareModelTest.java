package hearth.desktop.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Settings;
import hearth.plan.care.CareRow;
import hearth.plan.care.CareState;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchDraft;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.testing.TestDesk;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Anna is late, Ben is lost, Cleo is fresh, Dora is not among the hundred. */
class CareModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CLEO = new PersonId("cleo");

    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(
                    Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                    person(ANNA, "Anna", CareTier.INNER),
                    touch("t1", ANNA, 20),
                    person(BEN, "Ben", CareTier.CLOSE),
                    touch("t2", BEN, 100),
                    person(CLEO, "Cleo", CareTier.WIDER).edit().company("Choir").person(),
                    touch("t3", CLEO, 2),
                    Person.named(new PersonId("dora"), "Dora")));
    private final CareModel model = new CareModel(desk.desk());

    @AfterEach
    void closingLeavesNobodyListening() {
        model.close();

        assertThat(desk.session().listeners()).isZero();
    }

    @Test
    void theMostUrgentComesFirst() {
        assertThat(names()).containsExactly("Ben", "Anna", "Cleo");
    }

    @Test
    void aFilterShowsOnlyWhoeverIsDue() {
        model.filter().set(CareFilter.DUE);

        assertThat(names()).containsExactly("Ben", "Anna");

        model.filter().set(CareFilter.LOST);

        assertThat(names()).containsExactly("Ben");
    }

    @Test
    void searchLooksAtNameAndCompany() {
        model.search().set("CHOIR");

        assertThat(names()).containsExactly("Cleo");
    }

    @Test
    void twoKeysLogATouchAndUndoTakesItBack() {
        model.select(List.of(BEN));
        model.form().log(model.selection().get(), TouchKind.GIVEN);

        assertThat(model.form().submit()).isTrue();
        assertThat(detail().row().state()).isEqualTo(CareState.FRESH);
        assertThat(detail().row().last()).isEqualTo(TODAY);
        assertThat(names()).containsExactly("Anna", "Cleo", "Ben");
        assertThat(desk.session().journal().undoName()).contains(Message.of("care.command.log", "Ben"));

        desk.session().undo();

        assertThat(detail().row().state()).isEqualTo(CareState.LOST);
        assertThat(names()).containsExactly("Ben", "Anna", "Cleo");
    }

    @Test
    void theNextInLineIsSelectedWhenSomebodyLeavesTheFilter() {
        model.filter().set(CareFilter.DUE);
        model.select(List.of(BEN));
        model.form().log(List.of(BEN), TouchKind.LISTENED);

        model.form().submit();

        assertThat(names()).containsExactly("Anna");
        assertThat(model.selection().get()).containsExactly(ANNA);
    }

    @Test
    void oneTouchCanBeLoggedWithSeveral() {
        model.select(List.of(ANNA, BEN));
        model.form().log(model.selection().get(), TouchKind.GIVEN);

        model.form().submit();

        assertThat(desk.plan().all(Touch.class)).hasSize(5);
        assertThat(model.detail().get()).isNull();
    }

    @Test
    void whoeverIsAskedBeforeThreeGivesIsWarnedOf() {
        model.form().log(List.of(ANNA), TouchKind.GIVEN);
        assertThat(model.form().caution()).isEmpty();

        model.form().log(List.of(ANNA), TouchKind.ASKED);
        assertThat(model.form().caution()).contains(Message.of("care.rule.tooEarly", 1, 3));

        model.form().log(List.of(ANNA, BEN), TouchKind.ASKED);
        assertThat(model.form().caution()).contains(Message.of("care.rule.tooEarlyMany", 2, 3));
    }

    @Test
    void aNoteIsKeptAndCanBeTakenBack() {
        model.note(ANNA, " allergic to nuts ");
        assertThat(desk.plan().get(ANNA).note()).isEqualTo("allergic to nuts");

        desk.session().undo();
        assertThat(desk.plan().get(ANNA).note()).isEmpty();
    }

    @Test
    void aTouchOfTomorrowIsRefusedBesideItsDate() {
        model.select(List.of(ANNA));
        model.form().log(List.of(ANNA), TouchKind.GIVEN);
        model.form().date().set(TODAY.plusDays(1));

        assertThat(model.form().submit()).isFalse();
        assertThat(model.form().open().get()).isTrue();
        assertThat(model.form().reasons().get())
                .singleElement()
                .satisfies(reason -> assertThat(reason.field()).isEqualTo("date"));
    }

    @Test
    void selectingSomebodyElseClosesTheForm() {
        model.select(List.of(ANNA));
        model.form().log(List.of(ANNA), TouchKind.GIVEN);

        model.move(1);

        assertThat(model.selection().get()).containsExactly(CLEO);
        assertThat(model.form().open().get()).isFalse();
    }

    @Test
    void anEditedNoteShowsInTheHistory() {
        model.select(List.of(ANNA));
        model.form().edit(detail().touches().getFirst());
        model.form().note().set("brought the rye recipe");

        model.form().submit();

        assertThat(detail().touches()).extracting(Touch::note).containsExactly("brought the rye recipe");
    }

    @Test
    void aDeletedTouchMakesSomebodyOverdueAgain() {
        model.select(List.of(CLEO));

        model.remove(detail().touches().getFirst());

        assertThat(detail().row().state()).isEqualTo(CareState.NEVER);
    }

    @Test
    void aPersonalCadenceReplacesTheTiers() {
        model.select(List.of(ANNA));

        assertThat(model.cadence(ANNA, "45")).isEmpty();
        assertThat(detail().row().state()).isEqualTo(CareState.FRESH);
        assertThat(model.cadence(ANNA, "")).isEmpty();
        assertThat(detail().row().cadence().desired()).isEqualTo(14);
    }

    @Test
    void nonsenseIsNoCadence() {
        model.select(List.of(ANNA));

        assertThat(model.cadence(ANNA, "often")).hasSize(1);
        assertThat(model.cadence(ANNA, "0")).hasSize(1);
        assertThat(desk.session().revision()).isZero();
    }

    @Test
    void theNextStepOfSomebodyIsWrittenDownWhoeverIsSelectedByThen() {
        model.select(List.of(BEN));

        model.nextStep(ANNA, " bring the recipe ");

        assertThat(desk.plan().get(ANNA).nextStep()).isEqualTo("bring the recipe");
        assertThat(desk.session().journal().undoName()).contains(Message.of("care.command.nextStep", "Anna"));
    }

    @Test
    void lettingSomebodyGoTakesThemOffTheList() {
        model.select(List.of(ANNA));

        model.letGo(ANNA);

        assertThat(names()).containsExactly("Ben", "Cleo");
        assertThat(desk.plan().get(ANNA).tier()).isNull();
    }

    @Test
    void aRevealedPersonIsShownWhateverWasFiltered() {
        model.filter().set(CareFilter.DUE);
        model.search().set("Ben");

        model.reveal(CLEO);

        assertThat(names()).contains("Cleo");
        assertThat(detail().row().id()).isEqualTo(CLEO);
    }

    @Test
    void aNewDayMakesTheListOlder() {
        model.select(List.of(ANNA));
        desk.later(Duration.ofDays(10));

        model.dayChanged();

        assertThat(detail().row().state()).isEqualTo(CareState.LOST);
        assertThat(Objects.requireNonNull(model.list().get()).day()).isEqualTo(TODAY.plusDays(10));
    }

    private List<String> names() {
        return model.rows().get().stream()
                .map(CareRow::person)
                .map(Person::name)
                .toList();
    }

    private CareModel.Detail detail() {
        return Objects.requireNonNull(model.detail().get());
    }

    private static Person person(PersonId id, String name, CareTier tier) {
        return Person.named(id, name).edit().tier(tier).person();
    }

    private static Touch touch(String id, PersonId person, int daysAgo) {
        return TouchDraft.real(TouchKind.GIVEN, TODAY.minusDays(daysAgo)).touch(new TouchId(id), person);
    }
}
