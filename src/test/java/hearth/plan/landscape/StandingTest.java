package hearth.plan.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.landscape.Evidence.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Settings settings =
            Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 1, 1));
    private final Person anna = Person.named(new PersonId("anna"), "Anna");

    @Test
    void withoutEvidenceInfluenceIsUnknownAndNotNothing() {
        assertThat(Influence.of(List.of(), TODAY)).isEmpty();
    }

    @Test
    void withoutReadingsVisibilityIsUnknownAndNotNothing() {
        assertThat(Visibility.of(List.of(new Account("Instagram", "anna", List.of())), TODAY))
                .isEmpty();
    }

    @Test
    void evidenceOfTodayCountsAsOne() {
        assertThat(deeds(saleBefore(0))).isEqualTo(1);
    }

    @Test
    void evidenceCountsHalfAfterOneHalfLifeAndAQuarterAfterTwo() {
        assertThat(deeds(saleBefore(180))).isEqualTo(0.5);
        assertThat(deeds(saleBefore(360))).isEqualTo(0.25);
    }

    @Test
    void piecesOfEvidenceAddUp() {
        assertThat(deeds(saleBefore(0), saleBefore(180), saleBefore(90)))
                .isCloseTo(1 + 0.5 + Math.sqrt(0.5), within(1e-12));
    }

    /** χ² table, 11 degrees of freedom: 3.816 at 2.5 % and 21.920 at 97.5 %; half of it bounds a count of five. */
    @Test
    void theIntervalOfFivePiecesIsThatOfJeffreys() {
        Influence found = new Influence(2.5, 5, TODAY, Confidence.GOOD);

        assertThat(found.low()).isCloseTo(3.816 / 2 / 2, within(0.0005));
        assertThat(found.high()).isCloseTo(21.920 / 2 / 2, within(0.0005));
    }

    @Test
    void whatIsDatedAfterTodayIsNoEvidenceYet() {
        assertThat(Influence.of(List.of(saleBefore(-1)), TODAY)).isEmpty();
    }

    @Test
    void oneSinglePieceIsLittleToRelyOn() {
        assertThat(influence(saleBefore(1)).confidence()).isEqualTo(Confidence.LOW);
        assertThat(influence(saleBefore(1), saleBefore(2)).confidence()).isEqualTo(Confidence.FAIR);
        assertThat(influence(saleBefore(1), saleBefore(2), saleBefore(3)).confidence())
                .isEqualTo(Confidence.GOOD);
    }

    @Test
    void evidenceOlderThanTwoHalfLivesIsLittleToRelyOn() {
        assertThat(influence(saleBefore(361), saleBefore(400), saleBefore(500)).confidence())
                .isEqualTo(Confidence.LOW);
    }

    @Test
    void aThousandFollowersAreThreeOnTheScale() {
        assertThat(visibility(1_000).level()).isCloseTo(3, within(1e-12));
        assertThat(visibility(0).level()).isZero();
    }

    @Test
    void ofSeveralAccountsTheLargestIsCertainAndTheSumIsTheMost() {
        Visibility both =
                Visibility.of(List.of(account(800), account(500)), TODAY).orElseThrow();

        assertThat(both.reach()).isEqualTo(800);
        assertThat(both.atMost()).isEqualTo(1_300);
    }

    @Test
    void theNewestReadingCountsEvenWhenItIsTheSmaller() {
        Account shrinking = new Account(
                "Instagram",
                "anna",
                List.of(new Reading(TODAY.minusDays(2), 90, null), new Reading(TODAY.minusYears(1), 900, null)));

        assertThat(Visibility.of(List.of(shrinking), TODAY).orElseThrow().reach())
                .isEqualTo(90);
    }

    @Test
    void aReadingFadesFromGoodToLow() {
        assertThat(visibility(10, 90).confidence()).isEqualTo(Confidence.GOOD);
        assertThat(visibility(10, 91).confidence()).isEqualTo(Confidence.FAIR);
        assertThat(visibility(10, 366).confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void theFourQuadrantsFollowTheTwoLimits() {
        assertThat(quadrant(saleBefore(0), 1_000)).isEqualTo(Quadrant.BEACON);
        assertThat(quadrant(saleBefore(0), 999)).isEqualTo(Quadrant.QUIET_MOVER);
        assertThat(quadrant(saleBefore(1), 1_000)).isEqualTo(Quadrant.LOUDSPEAKER);
        assertThat(quadrant(saleBefore(1), 999)).isEqualTo(Quadrant.NEIGHBOUR);
    }

    @Test
    void whoeverIsUnknownOnOneAxisIsInNoQuadrant() {
        assertThat(Quadrant.of(Optional.of(influence(saleBefore(0))), Optional.empty(), settings))
                .isEqualTo(Quadrant.UNKNOWN);
        assertThat(Quadrant.of(Optional.empty(), Optional.of(visibility(5_000)), settings))
                .isEqualTo(Quadrant.UNKNOWN);
    }

    @Test
    void whomSomebodyIntroducedIsEvidenceOfTheirInfluence() {
        Person ben = Person.named(new PersonId("ben"), "Ben")
                .edit()
                .introducedBy(anna.id())
                .since(TODAY.minusDays(180))
                .person();

        Standing standing = Standing.of(anna, plan(anna, ben), TODAY);

        assertThat(standing.influence().orElseThrow().deeds()).isEqualTo(0.5);
    }

    @Test
    void anIntroductionThatWasAlsoWrittenDownCountsOnce() {
        Person wrote = anna.edit()
                .evidence(List.of(new Evidence(TODAY, Kind.INTRODUCTION, "brought Ben")))
                .person();
        Person ben = Person.named(new PersonId("ben"), "Ben")
                .edit()
                .introducedBy(anna.id())
                .since(TODAY)
                .person();

        assertThat(Standing.of(wrote, plan(wrote, ben), TODAY)
                        .influence()
                        .orElseThrow()
                        .deeds())
                .isEqualTo(1);
    }

    private Plan plan(Entity... entities) {
        Plan plan = Plan.of(settings);
        var put = (Decision.Accepted) new Put(Message.of("plan.test"), entities).decide(plan);
        return plan.with(put.changes());
    }

    private Quadrant quadrant(Evidence evidence, long followers) {
        return Quadrant.of(Optional.of(influence(evidence)), Optional.of(visibility(followers)), settings);
    }

    private static double deeds(Evidence... evidence) {
        return influence(evidence).deeds();
    }

    private static Influence influence(Evidence... evidence) {
        return Influence.of(List.of(evidence), TODAY).orElseThrow();
    }

    private static Visibility visibility(long followers) {
        return visibility(followers, 0);
    }

    private static Visibility visibility(long followers, int daysAgo) {
        Reading reading = new Reading(TODAY.minusDays(daysAgo), followers, null);
        return Visibility.of(List.of(new Account("Instagram", "anna", List.of(reading))), TODAY)
                .orElseThrow();
    }

    /** P11: followers alone mean nothing. What was read later does not count on an earlier day. */
    @Test
    void visibilityCarriesTheEngagementOfTheLargestAccountAgainstItsOwnPast() {
        Account large = new Account(
                "Instagram",
                "anna",
                List.of(rate(400, "0.02"), rate(300, "0.04"), rate(200, "0.03"), rate(100, "0.01"), rate(-9, "0.5")));
        Account small = new Account("TikTok", "anna", List.of(new Reading(TODAY, 5, new BigDecimal("0.9"))));

        Visibility seen = Visibility.of(List.of(small, large), TODAY).orElseThrow();

        assertThat(seen.engagement()).contains(new Engagement(new BigDecimal("0.01"), 0.03, 3));
    }

    private static Reading rate(int daysAgo, String engagement) {
        return new Reading(TODAY.minusDays(daysAgo), 800, new BigDecimal(engagement));
    }

    private static Account account(long followers) {
        return new Account("Instagram", "anna", List.of(new Reading(TODAY, followers, null)));
    }

    private static Evidence saleBefore(int days) {
        return new Evidence(TODAY.minusDays(days), Kind.SALE, "");
    }
}
