package hearth.desktop.landscape.capture;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.capture.Arrival;
import hearth.exchange.capture.Arrival.Effect;
import hearth.exchange.capture.Choice;
import hearth.exchange.capture.Usual;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Segment;
import hearth.testing.TestDesk;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** People from lines, without a window. */
class CaptureModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.of(
                    Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                    Person.named(new PersonId("anna"), "Anna Weiss")));
    private final CaptureModel model = new CaptureModel(desk.desk());
    private final List<PersonId> added = new ArrayList<>();

    @Test
    void whatIsUnderstoodShowsWhileOneTypesAndNothingIsAdded() {
        model.text().set("Choir:\nRosa Marín, food blog, 12k followers\nAnna Weiss, baker");

        assertThat(arrivals()).extracting(Arrival::effect).containsExactly(Effect.ADDED, Effect.COMPLETED);
        assertThat(model.preview().get().newSegments()).containsExactly("Choir");
        assertThat(desk.session().revision()).isZero();
    }

    @Test
    void everybodyComesInOneStep() {
        model.text().set("Choir:\nRosa Marín, food blog, 12k followers\nAnna Weiss, baker");
        var before = desk.plan();
        model.add(added::addAll);

        assertThat(desk.plan().all(Person.class)).hasSize(2);
        assertThat(desk.plan().all(Segment.class)).hasSize(1);
        assertThat(added).hasSize(2).contains(new PersonId("anna"));
        assertThat(model.text().get()).isEmpty();
        assertThat(desk.told()).containsExactly(Message.of("capture.done", 1L, 1L));
        desk.session().undo();
        assertThat(desk.plan()).isEqualTo(before);
        assertThat(desk.session().undo()).isFalse();
    }

    @Test
    void besideAShareStandsWhatIsUsualForTheAccount() {
        Person anna = desk.plan().get(new PersonId("anna"));
        Reading before = new Reading(TODAY.minusDays(30), 11_000, new BigDecimal("0.05"));
        Account account = new Account("Instagram", "anna", List.of(before));
        desk.session()
                .execute(new Put(
                        Message.of("test"),
                        anna.edit().accounts(List.of(account)).person()));
        model.text().set("Anna Weiss, instagram @anna 12k, 2%");

        assertThat(new CaptureWords(new Texts(Locale.UK)).accounts(arrivals().getFirst()))
                .isEqualTo("Instagram @anna 12,000 (2% engaged, usually 5%)");
    }

    @Test
    void aLineCanBeLeftOutAndANamesakeBeSomebodyElse() {
        model.text().set("Anna Weiss, painter\nBen");
        model.choose(arrivals().get(0).line(), Choice.TAKE_AS_NEW);
        model.choose(arrivals().get(1).line(), Choice.LEAVE_OUT);

        assertThat(arrivals()).extracting(Arrival::effect).containsExactly(Effect.ADDED, Effect.LEFT_OUT);
        model.add(added::addAll);
        assertThat(desk.plan().all(Person.class))
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Anna Weiss", "Anna Weiss");
    }

    @Test
    void whatIsUsualHoldsForAllOfWhomTheLinesDoNotSayIt() {
        model.usual().set(new Usual(null, null, CareTier.WIDER));
        model.text().set("Ben\nCleo, Inner");
        model.add(added::addAll);

        assertThat(added.stream().map(id -> desk.plan().get(id).tier()))
                .containsExactly(CareTier.WIDER, CareTier.INNER);
    }

    @Test
    void linesThatAddNobodyChangeNothing() {
        model.text().set("Anna Weiss");
        model.add(added::addAll);

        assertThat(desk.session().revision()).isZero();
        assertThat(added).isEmpty();
        assertThat(model.text().get()).isEqualTo("Anna Weiss");
    }

    @Test
    void whatIsPastedStandsBelowWhatWasTyped() {
        model.paste("Ben");
        model.paste("Cleo\nDora");

        assertThat(arrivals()).extracting(arrival -> arrival.person().name()).containsExactly("Ben", "Cleo", "Dora");
    }

    @Test
    void aPersonAddedMeanwhileIsKnown() {
        model.text().set("Ben");
        CaptureModel other = new CaptureModel(desk.desk());
        other.text().set("Ben");
        other.add(added::addAll);

        assertThat(arrivals()).extracting(Arrival::effect).containsExactly(Effect.KNOWN);
    }

    @Test
    void closingLeavesNobodyListening() {
        int before = desk.session().listeners();
        new CaptureModel(desk.desk()).close();

        assertThat(desk.session().listeners()).isEqualTo(before);
    }

    private List<Arrival> arrivals() {
        return model.preview().get().lineup().arrivals();
    }
}
