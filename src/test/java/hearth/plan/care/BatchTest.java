package hearth.plan.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Refused;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final Person ANNA = Person.named(new PersonId("anna"), "Anna");
    private static final Person BEN = Person.named(new PersonId("ben"), "Ben");
    private static final Plan PLAN = Plan.of(List.<Entity>of(ANNA, BEN));

    @Test
    void severalPeopleAreChangedInOneGesture() {
        Decision decision = Batch.of(List.of(ANNA, BEN), draft -> draft.tier(CareTier.CLOSE))
                .decide(PLAN);

        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        Plan after = PLAN.with(((Decision.Accepted) decision).changes());
        assertThat(after.all(Person.class)).extracting(Person::tier).containsOnly(CareTier.CLOSE);
    }

    @Test
    void labelsComeAndGoAndNoneStandsTwice() {
        assertThat(Batch.labels(List.of("choir", "early"), List.of("early", "press"), List.of("choir")))
                .containsExactly("early", "press");
    }

    @Test
    void nonsenseIsRefusedBeforeAnybodyIsChanged() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Batch.of(List.of(ANNA), draft -> draft.cadenceDays(0)));
    }
}
