package hearth.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Settings;
import hearth.plan.care.Tending;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TouchModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");

    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(
                    Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                    Person.named(ANNA, "Anna"),
                    Person.named(BEN, "Ben")));

    private List<Touch> touches() {
        return List.copyOf(desk.session().plan().all(Touch.class));
    }

    @Test
    void whoeverIsSelectedIsChosenAndOneKeyLogs() {
        assertThat(new TouchModel(desk.desk(), List.of(ANNA)).log(TouchKind.ASKED, " flour "))
                .isTrue();

        assertThat(touches()).singleElement().satisfies(touch -> {
            assertThat(touch.person()).isEqualTo(ANNA);
            assertThat(touch.kind()).isEqualTo(TouchKind.ASKED);
            assertThat(touch.date()).isEqualTo(TODAY);
            assertThat(touch.real()).isTrue();
            assertThat(touch.note()).isEqualTo("flour");
        });
    }

    @Test
    void manyAreOneGestureThatOneUndoTakesBack() {
        TouchModel model = new TouchModel(desk.desk(), List.of());
        model.add(ANNA);
        model.add(BEN);
        model.add(ANNA);

        assertThat(model.log(TouchKind.GIVEN, "")).isTrue();

        assertThat(touches()).extracting(Touch::person).containsExactlyInAnyOrder(ANNA, BEN);
        desk.session().undo();
        assertThat(touches()).isEmpty();
    }

    @Test
    void anotherDayCanBeSaidButNoneToCome() {
        TouchModel model = new TouchModel(desk.desk(), List.of(ANNA));
        model.yesterday();
        assertThat(model.log(TouchKind.GIVEN, "")).isTrue();
        assertThat(touches()).extracting(Touch::date).containsExactly(TODAY.minusDays(1));

        model.day().set(TODAY.plusDays(1));
        assertThat(model.log(TouchKind.GIVEN, "")).isFalse();
        model.day().set(null);
        assertThat(model.log(TouchKind.GIVEN, "")).isFalse();
        assertThat(touches()).hasSize(1);
    }

    @Test
    void whoeverIsNotTendedYetIsOfferedToBeInOneUndo() {
        TouchModel model = new TouchModel(desk.desk(), List.of(ANNA, BEN));
        model.log(TouchKind.GIVEN, "");
        assertThat(desk.offered()).containsExactly(Message.of("shell.touch.tendMany", 2));

        desk.takeOffer();
        assertThat(tiers()).containsOnly(CareTier.WIDER);
        desk.session().undo();
        assertThat(tiers()).containsOnlyNulls();
        assertThat(touches()).hasSize(2);
    }

    @Test
    void whoeverIsTendedIsNotOfferedAgain() {
        desk.desk().execute(Tending.tend(desk.plan().get(ANNA), CareTier.INNER));
        new TouchModel(desk.desk(), List.of(ANNA)).log(TouchKind.GIVEN, "");

        assertThat(desk.offered()).isEmpty();
        assertThat(desk.told())
                .containsExactly(Message.of("shell.touch.done", Message.of("care.TouchKind.GIVEN"), "Anna"));
    }

    private List<CareTier> tiers() {
        return desk.plan().all(Person.class).stream().map(Person::tier).toList();
    }

    @Test
    void withNobodyNothingIsLogged() {
        TouchModel model = new TouchModel(desk.desk(), List.of(ANNA));
        model.removeLast();

        assertThat(model.log(TouchKind.GIVEN, "")).isFalse();
        assertThat(touches()).isEmpty();
    }

    @Test
    void whoeverIsNoLongerInThePlanIsNotChosen() {
        assertThat(new TouchModel(desk.desk(), List.of(new PersonId("gone")))
                        .people()
                        .get())
                .isEmpty();
    }
}
