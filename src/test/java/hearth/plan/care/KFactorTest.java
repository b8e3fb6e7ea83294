package hearth.plan.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KFactorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static final Person HOST = Person.named(new PersonId("host"), "Host");

    private static Person brought(int number, int daysAgo, Ring ring) {
        return Person.named(new PersonId("p" + number), "P" + number)
                .edit()
                .introducedBy(HOST.id())
                .since(TODAY.minusDays(daysAgo))
                .ring(ring)
                .person();
    }

    private static Plan plan(List<Person> people) {
        List<Entity> all = new ArrayList<>(people);
        all.add(HOST);
        all.add(Settings.of("Ovens", "EUR", Locale.UK, ZoneOffset.UTC, TODAY));
        return Plan.of(all);
    }

    /** So many brought in the last two years, the first ones into the core. */
    private static KFactor of(int introductions, int customers) {
        return KFactor.of(
                plan(IntStream.range(0, introductions)
                        .mapToObj(i -> brought(i, 30 + i, i < customers ? Ring.CORE : Ring.BEYOND))
                        .toList()),
                TODAY);
    }

    /** Jeffreys interval of 5 of 20, as Brown, Cai and DasGupta's formula gives it in R: qbeta(c(.025, .975), 5.5, 15.5). */
    @Test
    void aShareHasTheJeffreysInterval() {
        Estimate share = Estimate.share(5, 20);
        assertThat(share.value()).isEqualTo(0.25);
        assertThat(share.low()).isCloseTo(0.10236, within(1e-4));
        assertThat(share.high()).isCloseTo(0.46419, within(1e-4));
        assertThat(Estimate.share(0, 7).low()).isZero();
        assertThat(Estimate.share(7, 7).high()).isEqualTo(1);
    }

    /** Half the points of chi-square with 2n + 1 degrees of freedom; 21 degrees: 10.283 and 35.479 (any table of χ²). */
    @Test
    void aRateHasTheJeffreysIntervalOfAPoissonCount() {
        Estimate rate = Estimate.rate(10, 4);
        assertThat(rate.value()).isEqualTo(2.5);
        assertThat(rate.low()).isCloseTo(10.283 / 2 / 4, within(1e-3));
        assertThat(rate.high()).isCloseTo(35.479 / 2 / 4, within(1e-3));
        assertThat(Estimate.rate(0, 4).low()).isZero();
    }

    @Test
    void kIsIntroductionsAPersonTimesTheShareWhoBecameCustomers() {
        KFactor factor = of(24, 12);
        double rate = factor.perPerson().orElseThrow().value();
        double share = factor.share().orElseThrow().value();
        assertThat(share).isEqualTo(0.5);
        assertThat(factor.k().orElseThrow().value()).isCloseTo(rate * share, within(1e-12));
        assertThat(factor.isTelling()).isTrue();
        assertThat(factor.more()).isZero();
    }

    @Test
    void onlyTheTimeInWhichSomebodyWasKnownCounts() {
        KFactor factor = KFactor.of(plan(List.of(brought(1, 365, Ring.CORE))), TODAY);
        assertThat(factor.personYears()).isCloseTo(2 + 1, within(0.01));
    }

    @Test
    void onlyIntroductionsOfTheWindowCountAndThoseWithoutADayAreNamed() {
        Person undated = brought(2, 0, Ring.CORE).edit().since(null).person();
        KFactor factor = KFactor.of(plan(List.of(brought(1, 731, Ring.CORE), undated)), TODAY);
        assertThat(factor.introductions()).isZero();
        assertThat(factor.undated()).isEqualTo(1);
    }

    @Test
    void aSaleMakesACustomerTooAndNotBeforeItsDay() {
        Person buys = brought(1, 9, Ring.BEYOND)
                .edit()
                .evidence(List.of(new Evidence(TODAY, Evidence.Kind.SALE, "")))
                .person();
        assertThat(KFactor.of(plan(List.of(buys)), TODAY).customers()).isEqualTo(1);
        assertThat(KFactor.of(plan(List.of(buys)), TODAY.minusDays(1)).customers())
                .isZero();
    }

    @Test
    void withTooFewItSaysAboutHowManyMore() {
        KFactor factor = of(8, 4);
        assertThat(factor.isTelling()).isFalse();
        assertThat(factor.more()).isEqualTo(12);
        assertThat(Growth.of(factor)).isEmpty();
        assertThat(of(0, 0).more()).isEqualTo(20);
    }

    @Test
    void aPlanWithoutPeopleHasNoRateAtAll() {
        KFactor factor = KFactor.of(Plan.of(Settings.of("Ovens", "EUR", Locale.UK, ZoneOffset.UTC, TODAY)), TODAY);
        assertThat(factor.k()).isEmpty();
        assertThat(factor.share()).isEmpty();
        assertThat(factor.isTelling()).isFalse();
    }
}
