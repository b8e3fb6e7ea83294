package hearth.desktop.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Settings;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AdderModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Person ANNA = Person.named(new PersonId("anna"), "Anna Sol");
    private static final Person JOANNA = Person.named(new PersonId("joanna"), "Joanna Berg");
    private static final Person TENDED = Person.named(new PersonId("hanna"), "Hanna Rot")
            .edit()
            .tier(CareTier.INNER)
            .person();

    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.<Entity>of(Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY), JOANNA, ANNA, TENDED));
    private final AdderModel model = new AdderModel(desk.desk());

    @Test
    void onlyPeopleWithoutAPlaceAreOffered() {
        model.begin();

        assertThat(model.found().get().people()).containsExactly(ANNA, JOANNA);
    }

    @Test
    void namesThatBeginAsTypedComeFirst() {
        model.query().set("anna");

        assertThat(model.found().get().people()).containsExactly(ANNA, JOANNA);

        model.query().set("jo");

        assertThat(model.found().get().people()).containsExactly(JOANNA);
    }

    @Test
    void whoeverIsAddedIsTendedAsCloselyAsChosen() {
        model.tier().set(CareTier.WIDER);

        assertThat(model.add(ANNA)).contains(ANNA.id());
        assertThat(desk.plan().get(ANNA.id()).tier()).isEqualTo(CareTier.WIDER);
    }

    @Test
    void anUnknownNameBecomesSomebodyNew() {
        model.query().set(" Mira Weiss ");

        assertThat(model.canCreate()).isTrue();
        PersonId id = model.create().orElseThrow();
        assertThat(desk.plan().get(id).name()).isEqualTo("Mira Weiss");
        assertThat(desk.plan().get(id).since()).isEqualTo(TODAY);
    }

    @Test
    void aKnownNameDoesNotBecomeADouble() {
        model.query().set("anna sol");

        assertThat(model.canCreate()).isFalse();

        model.query().set("Hanna Rot");

        assertThat(model.found().get().people()).isEmpty();
        assertThat(model.canCreate()).isFalse();
    }

    @Test
    void nobodyBecomesNobody() {
        model.query().set("  ");

        assertThat(model.canCreate()).isFalse();
    }
}
