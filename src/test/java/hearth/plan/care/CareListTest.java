package hearth.plan.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Care as PRODUCT.md's arithmetic states it: inner circle 14 / 28 days, close 30 / 60, wider 90 / 150. */
class CareListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Person ANNA = named("anna").edit().tier(CareTier.INNER).person();

    private final List<Entity> entities =
            new ArrayList<>(List.of(Settings.of("Bakery", "EUR", Locale.GERMANY, ZoneOffset.UTC, TODAY.minusYears(3))));

    @Test
    void onlyPeopleWithATierAreOnTheList() {
        put(ANNA, named("ben"));

        assertThat(list().rows()).extracting(CareRow::person).containsExactly(ANNA);
    }

    @Test
    void theNextContactIsDueOneDesiredGapAfterTheLastRealOne() {
        put(ANNA, touch("t", "anna", 5));

        assertThat(row().due()).isEqualTo(TODAY.plusDays(9));
        assertThat(row().overdueDays()).isEqualTo(-9);
        assertThat(row().state()).isEqualTo(CareState.FRESH);
    }

    @Test
    void theDayBeforeTheDesiredGapIsOverIsStillFresh() {
        put(ANNA, touch("t", "anna", 13));

        assertThat(row().state()).isEqualTo(CareState.FRESH);
    }

    @Test
    void contactIsDueOnTheDayTheDesiredGapIsOver() {
        put(ANNA, touch("t", "anna", 14));

        assertThat(row().state()).isEqualTo(CareState.DUE);
        assertThat(row().overdueDays()).isZero();
    }

    @Test
    void contactIsOnlyDueOnTheLastDayOfTheMaximumGap() {
        put(ANNA, touch("t", "anna", 28));

        assertThat(row().state()).isEqualTo(CareState.DUE);
        assertThat(row().isCovered()).isTrue();
    }

    @Test
    void contactIsLostOnceTheMaximumGapIsExceeded() {
        put(ANNA, touch("t", "anna", 29));

        assertThat(row().state()).isEqualTo(CareState.LOST);
        assertThat(row().isCovered()).isFalse();
    }

    @Test
    void urgencyIsOverdueDaysByCadence() {
        put(ANNA, touch("t", "anna", 21));

        assertThat(row().overdueDays()).isEqualTo(7);
        assertThat(row().urgency()).isEqualTo(0.5);
    }

    @Test
    void aCardOrALikeIsNoRealContact() {
        put(ANNA, touch("call", "anna", 40), notReal("card", 1));

        assertThat(row().last()).isEqualTo(TODAY.minusDays(40));
        assertThat(row().ledger().given()).isEqualTo(2);
    }

    @Test
    void aContactLoggedTodayCountsAtOnce() {
        put(ANNA, touch("old", "anna", 100), touch("new", "anna", 0));

        assertThat(row().state()).isEqualTo(CareState.FRESH);
        assertThat(row().urgency()).isEqualTo(-1);
    }

    @Test
    void aContactDatedLaterDoesNotCountYet() {
        put(ANNA, touch("t", "anna", 20), touch("ahead", "anna", -1));

        assertThat(row().last()).isEqualTo(TODAY.minusDays(20));
        assertThat(row().ledger().total()).isEqualTo(1);
    }

    @Test
    void somebodyNeverMetIsDueSinceTheDayTheyJoined() {
        put(ANNA.edit().since(TODAY.minusDays(28)).person());

        assertThat(row().state()).isEqualTo(CareState.NEVER);
        assertThat(row().due()).isEqualTo(TODAY.minusDays(28));
        assertThat(row().urgency()).isEqualTo(2);
    }

    @Test
    void somebodyNeverMetWhoseBeginningNobodyKnowsIsDueNow() {
        put(ANNA);

        assertThat(row().due()).isEqualTo(TODAY);
        assertThat(row().overdueDays()).isZero();
        assertThat(row().isCovered()).isFalse();
    }

    @Test
    void aPersonalCadenceKeepsTheTiersPatience() {
        assertThat(Cadence.of(CareTier.INNER, 7, null, settings())).isEqualTo(new Cadence(7, 14));
        assertThat(Cadence.of(CareTier.WIDER, 10, null, settings())).isEqualTo(new Cadence(10, 17));
    }

    @Test
    void anOwnLongestGapHoldsWhateverTheDesiredOneIs() {
        assertThat(Cadence.of(CareTier.INNER, null, 40, settings())).isEqualTo(new Cadence(14, 40));
        assertThat(Cadence.of(CareTier.INNER, 7, 40, settings())).isEqualTo(new Cadence(7, 40));
        assertThat(Cadence.of(CareTier.INNER, 7, 3, settings())).isEqualTo(new Cadence(7, 7));
    }

    @Test
    void thePlanDecidesTheGapsOfATier() {
        Settings own = limit("CLOSE_DESIRED_DAYS", 20);

        assertThat(Cadence.of(CareTier.CLOSE, null, null, own)).isEqualTo(new Cadence(20, 60));
    }

    @Test
    void aMaximumGapIsNeverShorterThanTheDesiredOne() {
        assertThat(Cadence.of(CareTier.CLOSE, null, null, limit("CLOSE_MAXIMUM_DAYS", 0)))
                .isEqualTo(new Cadence(30, 30));
        assertThat(Cadence.of(CareTier.CLOSE, null, null, limit("CLOSE_DESIRED_DAYS", 0)))
                .isEqualTo(new Cadence(1, 60));
    }

    @Test
    void theLedgerHoldsTheTouchesOfTwelveMonths() {
        put(ANNA, touchOn("kept", TODAY.minusMonths(12).plusDays(1)), touchOn("older", TODAY.minusMonths(12)));

        assertThat(row().ledger()).isEqualTo(new Ledger(1, 0, 0));
    }

    @Test
    void thoseLateByMoreOfTheirOwnCadenceComeFirst() {
        Person wide = named("wide").edit().tier(CareTier.WIDER).person();
        put(wide, touch("w", "wide", 120), ANNA, touch("a", "anna", 24));

        assertThat(list().rows()).extracting(row -> row.id().value()).containsExactly("anna", "wide");
        assertThat(list().row(wide.id()).orElseThrow().urgency()).isCloseTo(30 / 90.0, within(1e-12));
    }

    @Test
    void theCloserTierComesFirstWhenEquallyLate() {
        put(
                named("close").edit().tier(CareTier.CLOSE).person(),
                named("inner").edit().tier(CareTier.INNER).person());

        assertThat(list().rows()).extracting(CareRow::tier).containsExactly(CareTier.INNER, CareTier.CLOSE);
    }

    @Test
    void coverageIsTheShareWithinTheMaximumGap() {
        put(ANNA, touch("a", "anna", 28));
        put(named("ben").edit().tier(CareTier.INNER).person(), touch("b", "ben", 29));

        assertThat(list().coverage()).hasValue(0.5);
    }

    @Test
    void thereIsNoCoverageOfNobody() {
        assertThat(list().coverage()).isEmpty();
        assertThat(list().placesLeft()).isEqualTo(100);
    }

    @Test
    void takingOnMoreThanTheCapLeavesLessThanNoPlace() {
        entities.set(0, limit("CARE_CAP", 3));
        IntStream.range(0, 5)
                .mapToObj(i -> named("p" + i).edit().tier(CareTier.WIDER).person())
                .forEach(entities::add);

        assertThat(list().placesLeft()).isEqualTo(-2);
    }

    private void put(Entity... more) {
        entities.addAll(List.of(more));
    }

    private CareList list() {
        return CareList.of(Plan.of(entities), TODAY);
    }

    private CareRow row() {
        return list().row(ANNA.id()).orElseThrow();
    }

    private Settings settings() {
        return (Settings) entities.getFirst();
    }

    private Settings limit(String threshold, int value) {
        Settings s = settings();
        TreeMap<String, Integer> limits = new TreeMap<>();
        limits.put(threshold, value);
        return new Settings(
                s.id(), s.name(), s.currency(), s.locale(), s.firstDayOfWeek(), s.zone(), null, s.started(), limits);
    }

    private static Person named(String id) {
        return Person.named(new PersonId(id), id);
    }

    private static Touch touch(String id, String person, int daysAgo) {
        return touch(id, person, TODAY.minusDays(daysAgo), true);
    }

    private static Touch touchOn(String id, LocalDate day) {
        return touch(id, "anna", day, true);
    }

    private static Touch notReal(String id, int daysAgo) {
        return touch(id, "anna", TODAY.minusDays(daysAgo), false);
    }

    private static Touch touch(String id, String person, LocalDate day, boolean real) {
        return new TouchDraft(day, TouchKind.GIVEN, null, real, false, "").touch(new TouchId(id), new PersonId(person));
    }
}
