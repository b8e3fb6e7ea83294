package hearth.plan.review;

import static hearth.plan.review.Made.TODAY;
import static hearth.plan.review.Made.helper;
import static hearth.plan.review.Made.paid;
import static hearth.plan.review.Made.paused;
import static hearth.plan.review.Made.plan;
import static hearth.plan.review.Made.rhythm;
import static hearth.plan.review.Made.withBudget;
import static hearth.plan.review.Made.words;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import hearth.plan.rhythm.Rhythm;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** P02: what you start stays on. */
class OverreachTest {

    private final Check check = new Overreach();

    private List<String> keys(Plan plan) {
        return check.findings(plan, TODAY).stream().map(Finding::key).toList();
    }

    @Nested
    class Hours {

        private final Rhythm twoHours = rhythm("tea", null, "ada", "FREQ=WEEKLY;BYDAY=TU,TH", TODAY.minusYears(1));

        @Test
        void whatJustFitsIsKept() {
            assertThat(keys(plan(helper("ada", 120), twoHours))).isEmpty();
        }

        @Test
        void aMinuteTooFewInEveryWeekIsSerious() {
            List<Finding> found = check.findings(plan(helper("ada", 119), twoHours), TODAY);
            assertThat(found).extracting(Finding::key).containsExactly("P02 Helper:ada");
            assertThat(found).extracting(Finding::severity).containsExactly(Severity.SERIOUS);
            assertThat(words(found.getFirst())).contains("In 13 of the next 13 weeks", "2 h of work");
        }

        @Test
        void aVacationThatNobodyCoversIsAWarning() {
            var christmas = DateRange.of(TODAY.plusWeeks(6), 7);
            List<Finding> found = check.findings(plan(helper("ada", 120, christmas), twoHours), TODAY);
            assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
            assertThat(words(found.getFirst()))
                    .contains("In 1 of the next 13 weeks", "vacations counted", "28 Dec 2026");
        }

        @Test
        void aVacationBeyondThirteenWeeksIsFarAway() {
            assertThat(keys(plan(helper("ada", 120, DateRange.of(TODAY.plusWeeks(13), 7)), twoHours)))
                    .isEmpty();
        }

        @Test
        void workWithoutAnOwnerFitsWhileAllTogetherHaveTime() {
            Rhythm open = rhythm("post", null, null, "FREQ=WEEKLY;BYDAY=FR", TODAY.minusYears(1));
            assertThat(keys(plan(helper("ada", 180), twoHours, open))).isEmpty();
            assertThat(keys(plan(helper("ada", 179), twoHours, open))).containsExactly("P02 plan/together");
        }

        @Test
        void workWithoutAnybodyIsFound() {
            Rhythm open = rhythm("post", null, null, "FREQ=WEEKLY", TODAY);
            assertThat(keys(plan(open))).containsExactly("P02 plan/helpers");
        }

        @Test
        void whatRestsAsksForNothing() {
            assertThat(keys(plan(helper("ada", 0), paused(twoHours)))).isEmpty();
        }
    }

    @Nested
    class Money {

        /** Ten euro on the first of every month: three times in the next three months. */
        private final Plan monthly = plan(
                helper("ada", 600),
                paid(rhythm("ad", null, "ada", "FREQ=MONTHLY;BYMONTHDAY=1", TODAY.minusYears(1)), 1000));

        @Test
        void aBudgetForThreeMonthsIsEnough() {
            assertThat(keys(withBudget(monthly, 3000))).isEmpty();
        }

        @Test
        void aCentLessIsSeriousAndNamesTheDay() {
            List<Finding> found = check.findings(withBudget(monthly, 2999), TODAY);
            assertThat(found).extracting(Finding::key).containsExactly("P02 plan/runway");
            assertThat(words(found.getFirst())).contains("€30", "1 Feb 2027");
        }

        @Test
        void payingWithoutABudgetIsFound() {
            assertThat(keys(monthly)).containsExactly("P02 plan/budget");
        }
    }
}
