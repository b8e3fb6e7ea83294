package hearth.plan.review;

import static hearth.plan.review.Made.TODAY;
import static hearth.plan.review.Made.channel;
import static hearth.plan.review.Made.kpi;
import static hearth.plan.review.Made.plan;
import static hearth.plan.review.Made.words;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Plan;
import hearth.plan.channel.Channel;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.Perspective;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one list of all findings. */
class ReviewTest {

    private static final Channel STALE = channel("shop", "meet", "regulars", "taste", TODAY.minusYears(1));

    private static SetAside aside(String id, int daysAgo, String reason) {
        return new SetAside(new SetAsideId(id), "P54", "Channel:shop", reason, TODAY.minusDays(daysAgo));
    }

    private static Finding stale(Plan plan) {
        return Review.of(plan, TODAY).stream()
                .filter(finding -> finding.practice().equals("P54"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPracticeStandsOnceAndInOrder() {
        assertThat(Review.practices()).isSorted().doesNotHaveDuplicates().hasSize(24);
    }

    @Test
    void theWorstComesFirst() {
        Plan plan = plan(STALE, kpi("orders", Perspective.SALES, KpiKind.OUTCOME, null, TODAY.minusYears(1)));
        List<Finding> found = Review.of(plan, TODAY);
        assertThat(found)
                .isSortedAccordingTo(Comparator.comparing(Finding::severity).thenComparing(Finding::practice));
        assertThat(found.getFirst().practice()).isEqualTo("P12");
    }

    @Test
    void aFindingSetAsideStaysWithItsReason() {
        Finding found = stale(plan(STALE, aside("a", 3, "Closed for the winter.")));
        assertThat(found.isSetAside()).isTrue();
        assertThat(found.setAside().orElseThrow().reason()).isEqualTo("Closed for the winter.");
    }

    @Test
    void theNewestReasonHolds() {
        Finding found = stale(plan(STALE, aside("a", 3, "old"), aside("b", 1, "new"), aside("c", 9, "older")));
        assertThat(found.setAside().orElseThrow().reason()).isEqualTo("new");
    }

    @Test
    void aReasonForOneThingDoesNotQuietAnother() {
        Channel other = channel("stall", "sell", "sales", "buy", null);
        assertThat(Review.of(plan(STALE, other, aside("a", 1, "why")), TODAY).stream()
                        .filter(finding -> finding.practice().equals("P54"))
                        .filter(Finding::isSetAside))
                .hasSize(1);
    }

    @Test
    void aFindingKeepsItsKeyWhileItsNumbersChange() {
        Finding today = stale(plan(STALE));
        Finding later = Review.of(plan(STALE), TODAY.plusDays(30)).stream()
                .filter(finding -> finding.practice().equals("P54"))
                .findFirst()
                .orElseThrow();
        assertThat(later.key()).isEqualTo(today.key()).isEqualTo("P54 Channel:shop");
        assertThat(words(later)).isNotEqualTo(words(today));
    }

    @Test
    void whatIsSetAsideIsRememberedUnderTheSameKey() {
        Finding found = stale(plan(STALE));
        SetAside aside = SetAside.of(new SetAsideId("a"), found, "  Later. ", TODAY);
        assertThat(aside.key()).isEqualTo(found.key());
        assertThat(aside.reason()).isEqualTo("Later.");
    }

    @Test
    void anEmptyPlanIsOnlyAskedForAScorecard() {
        assertThat(Review.of(plan(), TODAY)).extracting(Finding::practice).containsOnly("P09");
    }
}
