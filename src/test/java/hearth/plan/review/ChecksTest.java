package hearth.plan.review;

import static hearth.plan.review.Made.TODAY;
import static hearth.plan.review.Made.channel;
import static hearth.plan.review.Made.goal;
import static hearth.plan.review.Made.kpi;
import static hearth.plan.review.Made.person;
import static hearth.plan.review.Made.plan;
import static hearth.plan.review.Made.retired;
import static hearth.plan.review.Made.touch;
import static hearth.plan.review.Made.words;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.Perspective;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check fires on a plan made to break its practice and is silent on one that keeps it. */
class ChecksTest {

    private static final LocalDate LONG_AGO = TODAY.minusYears(2);

    private static List<Finding> findings(Check check, Entity... entities) {
        return check.findings(plan(entities), TODAY);
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    @Nested
    class P09AllFourSides {

        private final Check check = new EmptyPerspectives();

        @Test
        void namesEveryEmptyOneWithKpisThatWouldFit() {
            List<Finding> found = findings(check, kpi("orders", Perspective.SALES, KpiKind.OUTCOME, null, LONG_AGO));
            assertThat(keys(found))
                    .containsExactly("P09 plan/reputation", "P09 plan/market-share", "P09 plan/top-of-mind");
            assertThat(words(found.getLast())).contains("Top of mind", "name you first");
        }

        @Test
        void isSilentWhenEachHasOne() {
            Plan plan = plan(Perspective.STANDARD.stream()
                    .map(side -> kpi(side.name(), side, KpiKind.OUTCOME, null, LONG_AGO))
                    .toList());
            assertThat(check.findings(plan, TODAY)).isEmpty();
        }
    }

    @Nested
    class P10AVisitIsNoResult {

        private final Check check = new VanityAlone();

        @Test
        void aVanityMetricAloneIsFound() {
            assertThat(keys(findings(check, kpi("Applause", Perspective.SALES, KpiKind.VANITY, null, LONG_AGO))))
                    .containsExactly("P10 Kpi:Applause");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Instagram followers", "Page-views", "LIKES a week", "Newsletter open rate"})
        void itsNameGivesItAwayWhateverItClaimsToBe(String name) {
            assertThat(findings(check, kpi(name, Perspective.SALES, KpiKind.OUTCOME, null, LONG_AGO)))
                    .hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Orders from followers", "Takings", "Unlikely events", "Reviewers", "Paid visits"})
        void aResultIsNotMistakenForIt(String name) {
            assertThat(findings(check, kpi(name, Perspective.SALES, KpiKind.LEADING, null, LONG_AGO)))
                    .isEmpty();
        }

        @Test
        void besideAnOutcomeItMayStand() {
            assertThat(findings(
                            check,
                            kpi("Followers", Perspective.SALES, KpiKind.VANITY, "Orders", LONG_AGO),
                            kpi("Orders", Perspective.SALES, KpiKind.OUTCOME, null, LONG_AGO)))
                    .isEmpty();
        }

        @Test
        void twoVanityMetricsDoNotHoldEachOtherUp() {
            List<Finding> found = findings(
                    check,
                    kpi("Followers", Perspective.SALES, KpiKind.VANITY, "Likes", LONG_AGO),
                    kpi("Likes", Perspective.SALES, KpiKind.OUTCOME, "Followers", LONG_AGO));
            assertThat(found)
                    .hasSize(2)
                    .anySatisfy(one -> assertThat(words(one)).contains("paired with “Likes”"));
        }
    }

    @Nested
    class P12NoEternalTrial {

        private final Check check = new EternalTrial();

        private List<Finding> after(int days, Entity... more) {
            List<Entity> all = new ArrayList<>(List.of(more));
            all.add(kpi("orders", Perspective.SALES, KpiKind.OUTCOME, null, TODAY.minusDays(days)));
            return check.findings(plan(all), TODAY);
        }

        @Test
        void warnsFromTheFirstDayAndIsSeriousAfterNinety() {
            assertThat(after(0)).extracting(Finding::severity).containsExactly(Severity.WARNING);
            assertThat(after(90)).extracting(Finding::severity).containsExactly(Severity.WARNING);
            assertThat(after(91)).extracting(Finding::severity).containsExactly(Severity.SERIOUS);
        }

        @Test
        void saysHowLong() {
            assertThat(words(after(91).getFirst())).contains("in trial for 91 days", "90 days are enough");
        }

        @Test
        void aGoalEndsTheTrialUntilItsLastDay() {
            assertThat(after(400, goal("orders", LONG_AGO, TODAY))).isEmpty();
            assertThat(after(400, goal("orders", TODAY.plusDays(20), TODAY.plusDays(50))))
                    .isEmpty();
        }

        @Test
        void aGoalThatIsOverBeginsItAgain() {
            List<Finding> found = after(400, goal("orders", LONG_AGO, TODAY.minusDays(11)));
            assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
            assertThat(words(found.getFirst())).contains("ended 10 days ago");
        }
    }

    @Nested
    class P33OneOfEach {

        private final Check check = new BlurredChannels();

        @Test
        void oneOfEachIsSilent() {
            assertThat(findings(check, channel("shop", "meet", "regulars", "taste", TODAY)))
                    .isEmpty();
        }

        @Test
        void namesWhatIsMissing() {
            List<Finding> found = findings(check, channel("shop", "meet", " ", "", TODAY));
            assertThat(keys(found)).containsExactly("P33 Channel:shop");
            assertThat(words(found.getFirst())).contains("lacks an objective and an action");
        }

        @Test
        void severalInOneFieldAreFound() {
            List<Finding> found = findings(check, channel("shop", "meet; sell\nlisten", "regulars", "taste", TODAY));
            assertThat(keys(found)).containsExactly("P33 Channel:shop/several");
        }

        @Test
        void oneSentenceWithACommaIsOne() {
            assertThat(findings(check, channel("shop", "Come in, taste;", "regulars", "taste", TODAY)))
                    .isEmpty();
        }

        @Test
        void theSameUseTwiceIsFoundHoweverItIsWritten() {
            List<Finding> found = findings(
                    check,
                    channel("insta", "Show how bread is made", "a", "b", TODAY),
                    channel("tik", "show how BREAD is made.", "c", "d", TODAY));
            assertThat(keys(found)).containsExactly("P33 Channel:tik/same-use");
        }

        @Test
        void aRetiredChannelDoesNotCount() {
            assertThat(findings(
                            check,
                            channel("insta", "show", "a", "b", TODAY),
                            retired(channel("tik", "show", "", "", TODAY))))
                    .isEmpty();
        }
    }

    @Nested
    class P50OneBringsAnother {

        private final Check check = new NobodyBrought();

        /** Twelve people, some of whom the first one brought that many days ago. */
        private static List<Entity> people(Ring ring, int... daysAgo) {
            List<Entity> all = new ArrayList<>();
            IntStream.range(0, 12).forEach(i -> all.add(person("p" + i, null)));
            IntStream.range(0, daysAgo.length)
                    .forEach(i -> all.add(person("new" + i, null)
                            .edit()
                            .ring(ring)
                            .introducedBy(new PersonId("p0"))
                            .since(TODAY.minusDays(daysAgo[i]))
                            .person()));
            return all;
        }

        private List<Finding> findings(List<Entity> people) {
            return check.findings(plan(people), TODAY);
        }

        @Test
        void peopleOfWhomNobodyWasBroughtAreFound() {
            List<Finding> found = findings(people(Ring.CORE));
            assertThat(keys(found)).containsExactly("P50 plan/nobody");
            assertThat(words(found.getFirst())).contains("12 people");
        }

        @Test
        void aHandfulOfPeopleIsTooFewToAskOf() {
            assertThat(findings(people(Ring.CORE).subList(0, 9))).isEmpty();
        }

        @Test
        void introductionsThatDriedUpAreFound() {
            assertThat(keys(findings(people(Ring.CORE, 800)))).containsExactly("P50 plan/lately");
        }

        @Test
        void someIntroductionsAreSilentWhileNobodyCanTellTheRate() {
            assertThat(findings(people(Ring.BEYOND, 100, 200))).isEmpty();
        }

        @Test
        void aRateThatIsSlowEvenAtItsBestIsFoundAndOneThatMayDoIsNot() {
            int[] ten = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
            assertThat(findings(people(Ring.CORE, ten))).isEmpty();
            List<Entity> crowd = people(Ring.CORE, ten);
            IntStream.range(0, 500).forEach(i -> crowd.add(person("crowd" + i, null)));
            List<Finding> found = findings(crowd);
            assertThat(keys(found)).containsExactly("P50 plan/slow");
            assertThat(words(found.getFirst()))
                    .contains("100 people become 101 in a year (101 to 102)", "fewer than 105");
        }
    }

    @Nested
    class P49TakeCareOfAHundred {

        private final Check check = new NeglectedCare();

        /** People met that many days ago, tended in the inner tier: 14 days desired, 28 at most. */
        private static List<Entity> met(int... daysAgo) {
            List<Entity> all = new ArrayList<>();
            IntStream.range(0, daysAgo.length).forEach(i -> {
                all.add(person("p" + i, CareTier.INNER));
                all.add(touch("p" + i, null, TODAY.minusDays(daysAgo[i])));
            });
            return all;
        }

        private List<Finding> findings(List<Entity> people) {
            return check.findings(plan(people), TODAY);
        }

        @Test
        void aTendedListIsSilentEvenWhenSomeAreDue() {
            assertThat(findings(met(3, 28, 14, 20, 0))).isEmpty();
        }

        @Test
        void aFifthLostIsStillBorneAndMoreIsSerious() {
            assertThat(findings(met(29, 1, 1, 1, 1))).isEmpty();
            List<Finding> found = findings(met(29, 29, 1, 1, 1));
            assertThat(found).extracting(Finding::severity).containsExactly(Severity.SERIOUS);
            assertThat(words(found.getFirst())).contains("2 of 5 people");
        }

        @Test
        void aHundredFitAndOneMoreDoesNot() {
            assertThat(findings(met(new int[100]))).isEmpty();
            List<Finding> found = findings(met(new int[101]));
            assertThat(keys(found)).containsExactly("P49 plan/cap");
            assertThat(words(found.getFirst())).contains("101 people", "Let one person go");
        }

        @Test
        void aShortListIsNoticedWhileSomeOfTheCoreHaveNoPlace() {
            List<Entity> few = met(1, 2);
            few.add(person("core", null).edit().ring(Ring.CORE).person());
            assertThat(keys(findings(few))).containsExactly("P49 plan/few");
            List<Entity> enough = met(new int[50]);
            enough.add(person("core", null).edit().ring(Ring.CORE).person());
            assertThat(findings(enough)).isEmpty();
        }

        @Test
        void whoWasNeverMetIsNamed() {
            Plan plan = plan(person("ada", CareTier.WIDER), person("ben", CareTier.WIDER), touch("ben", null, TODAY));
            assertThat(keys(check.findings(plan, TODAY))).containsExactly("P49 Person:ada");
        }

        @Test
        void manyWhoWereNeverMetAreOneFinding() {
            Plan plan = plan(IntStream.range(0, 4)
                    .mapToObj(i -> person("p" + i, CareTier.WIDER))
                    .toList());
            assertThat(keys(check.findings(plan, TODAY))).containsExactly("P49 plan/never");
        }

        @Test
        void peopleWithoutAnyCareAreFoundAndNobodyAtAllIsNot() {
            assertThat(keys(check.findings(plan(person("ada", null)), TODAY))).containsExactly("P49 plan/nobody");
            assertThat(check.findings(plan(), TODAY)).isEmpty();
        }
    }

    @Nested
    class P54NoStaleProfiles {

        private final Check check = new StaleProfiles();

        private List<Finding> checked(int daysAgo) {
            return findings(check, channel("shop", "a", "b", "c", TODAY.minusDays(daysAgo)));
        }

        @Test
        void isSilentUpToTheLimitAndSpeaksOneDayLater() {
            assertThat(checked(180)).isEmpty();
            assertThat(words(checked(181).getFirst())).contains("181 days ago");
        }

        @Test
        void neverIsStaleToo() {
            assertThat(keys(findings(check, channel("shop", "a", "b", "c", null))))
                    .containsExactly("P54 Channel:shop");
        }

        @Test
        void aRetiredChannelMayRest() {
            assertThat(findings(check, retired(channel("shop", "a", "b", "c", null))))
                    .isEmpty();
        }
    }
}
