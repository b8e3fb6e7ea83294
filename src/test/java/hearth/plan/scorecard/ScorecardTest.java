package hearth.plan.scorecard;

import static hearth.plan.scorecard.Samples.day;
import static hearth.plan.scorecard.Samples.measured;
import static hearth.plan.scorecard.Samples.monthly;
import static hearth.plan.scorecard.Samples.named;
import static hearth.plan.scorecard.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final Perspective CRAFT = new Perspective("Craft");

    @Test
    void theFourStandardPerspectivesAreAlwaysThereAndOwnOnesFollow() {
        Scorecard scorecard = Scorecard.of(plan(named("apprentices", CRAFT, KpiKind.OUTCOME, 0)), day("2026-11-21"));

        assertThat(scorecard.groups())
                .extracting(Scorecard.Group::perspective)
                .containsExactly(
                        Perspective.REPUTATION,
                        Perspective.SALES,
                        Perspective.MARKET_SHARE,
                        Perspective.TOP_OF_MIND,
                        CRAFT);
        assertThat(scorecard.groups().getFirst().rows()).isEmpty();
    }

    @Test
    void aVanityMetricNeverComesFirst() {
        Scorecard scorecard = Scorecard.of(
                plan(
                        named("followers", Perspective.SALES, KpiKind.VANITY, 0),
                        named("orders", Perspective.SALES, KpiKind.OUTCOME, 2),
                        named("enquiries", Perspective.SALES, KpiKind.LEADING, 1)),
                day("2026-11-21"));

        assertThat(scorecard.rows().map(row -> row.kpi().name())).containsExactly("enquiries", "orders", "followers");
    }

    @Test
    void aRowTellsTheNewestNumberAndTheOneThatIsMissing() {
        Scorecard scorecard = Scorecard.of(
                plan(monthly(), measured("2025-09-01", "40"), measured("2026-09-01", "50")), day("2026-11-21"));

        KpiRow row = scorecard.row(Samples.ORDERS).orElseThrow();

        assertThat(row.latest().orElseThrow().value()).isEqualByComparingTo("50");
        assertThat(row.yearOnYear().orElseThrow().change()).hasValue(0.25);
        assertThat(row.missing()).contains(day("2026-10-01"));
    }

    @Test
    void aSparklineKeepsGapsAndLeavesOutAMonthThatIsStillGrowing() {
        Series series = Samples.series(
                monthly(),
                measured("2025-10-01", "1"),
                measured("2026-08-01", "2"),
                measured("2026-10-01", "3"),
                measured("2026-11-01", "4"));

        Sparkline sparkline = Sparkline.of(series, day("2026-11-21"));

        assertThat(sparkline.slots()).isEqualTo(14);
        assertThat(sparkline.dots())
                .containsExactly(new Sparkline.Dot(0, 1), new Sparkline.Dot(10, 2), new Sparkline.Dot(12, 3));
    }
}
