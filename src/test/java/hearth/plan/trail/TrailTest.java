package hearth.plan.trail;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Quadrant;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Standing;
import hearth.plan.trail.Trail.Step;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId ANNA = new PersonId("anna");

    @Test
    void thereIsNoTrailBeforeAnythingWasKnown() {
        Person anna = anna(List.of(evidence(TODAY.minusMonths(1))), List.of());

        assertThat(trail(anna).steps()).isEmpty();
    }

    @Test
    void aTrailBeginsWithTheFirstLookThatFoundSomething() {
        Person anna = anna(List.of(evidence(TODAY.minusMonths(7))), List.of());

        assertThat(trail(anna).steps())
                .extracting(Step::from)
                .containsExactly(TODAY.minusMonths(6), TODAY.minusMonths(3));
    }

    @Test
    void eachLookKnowsOnlyWhatWasDatedBeforeIt() {
        Person anna = anna(
                List.of(evidence(TODAY.minusMonths(7)), evidence(TODAY.minusMonths(1))),
                List.of(new Reading(TODAY.minusMonths(5), 300, null), new Reading(TODAY.minusMonths(1), 9_000, null)));
        List<Step> steps = trail(anna).steps();

        assertThat(steps.getFirst().before().visibility()).isEmpty();
        assertThat(steps.getFirst().after().visibility().orElseThrow().reach()).isEqualTo(300);
        assertThat(steps.getLast().after().visibility().orElseThrow().reach()).isEqualTo(9_000);
        assertThat(steps.getLast().before().influence().orElseThrow().pieces()).isEqualTo(1);
        assertThat(steps.getLast().after().influence().orElseThrow().pieces()).isEqualTo(2);
    }

    @Test
    void theLastStepEndsWhereThePersonStandsToday() {
        Person anna = anna(
                List.of(evidence(TODAY.minusMonths(7)), evidence(TODAY), evidence(TODAY)),
                List.of(new Reading(TODAY, 9_000, null)));

        Standing last = trail(anna).steps().getLast().after();
        assertThat(last).isEqualTo(Standing.of(anna, plan(anna), TODAY));
        assertThat(last.quadrant()).isEqualTo(Quadrant.BEACON);
    }

    @Test
    void whatWasDoneBetweenTwoLooksIsNamed() {
        Person anna = anna(List.of(evidence(TODAY.minusMonths(4)), evidence(TODAY.minusDays(5))), List.of());
        Touch visit = touch("visit", TODAY.minusMonths(2));
        Step last = trail(anna, visit, touch("before", TODAY.minusMonths(3)))
                .steps()
                .getLast();

        assertThat(last.touches()).containsExactly(visit);
        assertThat(last.caused()).extracting(Evidence::date).containsExactly(TODAY.minusDays(5));
        assertThat(last.isQuiet()).isFalse();
    }

    @Test
    void whomTheyBroughtIsAmongWhatTheyCaused() {
        Person anna = anna(List.of(evidence(TODAY.minusMonths(4))), List.of());
        Person ben = Person.named(new PersonId("ben"), "Ben")
                .edit()
                .introducedBy(ANNA)
                .since(TODAY.minusDays(3))
                .person();

        assertThat(trail(anna, ben).steps().getLast().caused())
                .extracting(Evidence::kind)
                .containsExactly(Evidence.Kind.INTRODUCTION);
    }

    @Test
    void aStepInWhichNothingWasNotedIsQuiet() {
        Person anna = anna(List.of(evidence(TODAY.minusMonths(13))), List.of());

        assertThat(trail(anna).steps()).hasSize(4).allMatch(Step::isQuiet);
    }

    private static Trail trail(Person person, Entity... others) {
        return Trail.of(person, plan(person, others), TODAY);
    }

    private static Plan plan(Person person, Entity... others) {
        return Plan.of(Stream.concat(
                        Stream.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY), person),
                        Stream.of(others))
                .toList());
    }

    private static Person anna(List<Evidence> evidence, List<Reading> readings) {
        return Person.named(ANNA, "Anna")
                .edit()
                .evidence(evidence)
                .accounts(readings.isEmpty() ? List.of() : List.of(new Account("Instagram", "a", readings)))
                .person();
    }

    private static Evidence evidence(LocalDate day) {
        return new Evidence(day, Evidence.Kind.REFERRAL, "");
    }

    private static Touch touch(String id, LocalDate day) {
        return new Touch(new TouchId(id), ANNA, day, TouchKind.GIVEN, null, true, false, "");
    }
}
