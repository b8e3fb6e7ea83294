package hearth.desktop.twins;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.twins.Pair;
import hearth.plan.twins.TwinField;
import hearth.plan.twins.TwoPeople;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TwinsModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final TestDesk desk =
            TestDesk.with(DAY, Plan.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/London"), DAY)));

    @BeforeEach
    void twoPairs() {
        desk.session()
                .execute(new Put(
                        Message.of("test"),
                        person("a1", "Anna Lindqvist", "a@example.org"),
                        person("a2", "Anna", "a@example.org"),
                        person("b1", "Béla Tóth", "b@example.org"),
                        person("b2", "Bela", "b@example.org")));
    }

    @Test
    void oneUndoBringsBothBack() {
        try (TwinsModel model = new TwinsModel(desk.desk(), List.of())) {
            assertThat(pairs(model)).hasSize(2);
            model.join();
            assertThat(desk.plan().all(Person.class)).hasSize(3);
            assertThat(pairs(model)).hasSize(1);
            desk.session().undo();
            assertThat(desk.plan().all(Person.class)).hasSize(4);
            assertThat(pairs(model)).hasSize(2);
        }
    }

    @Test
    void whoWorkedThroughAPairGoesOnWithTheNext() {
        try (TwinsModel model = new TwinsModel(desk.desk(), List.of())) {
            assertThat(shown(model).one().name()).isEqualTo("Anna Lindqvist");
            model.keepApart();
            assertThat(shown(model).one().name()).isEqualTo("Béla Tóth");
            model.join();
            assertThat(model.shown()).isNull();
            assertThat(model.joining().get()).isNull();
            assertThat(desk.plan().all(TwoPeople.class)).hasSize(1);
        }
    }

    @Test
    void theChosenValueIsTaken() {
        try (TwinsModel model = new TwinsModel(desk.desk(), List.of())) {
            model.take(TwinField.NAME, new PersonId("a2"));
            model.join();
            assertThat(desk.plan().all(Person.class)).extracting(Person::name).contains("Anna");
        }
    }

    @Test
    void twoWhoWereAskedAboutComeFirst() {
        PersonId anna = new PersonId("a1");
        PersonId bela = new PersonId("b1");
        try (TwinsModel model = new TwinsModel(desk.desk(), List.of(anna, bela))) {
            assertThat(shown(model).has(anna) && shown(model).has(bela)).isTrue();
            assertThat(pairs(model)).hasSize(3);
            model.keepApart();
            assertThat(pairs(model)).hasSize(2);
        }
    }

    private static List<Pair> pairs(TwinsModel model) {
        return Objects.requireNonNull(model.pairs().get());
    }

    private static Pair shown(TwinsModel model) {
        return Objects.requireNonNull(model.shown());
    }

    private static Person person(String id, String name, String email) {
        return Person.named(new PersonId(id), name)
                .edit()
                .emails(List.of(email))
                .person();
    }
}
