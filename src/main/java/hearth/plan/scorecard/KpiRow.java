package hearth.plan.scorecard;

import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One KPI as the scorecard shows it.
 *
 * @param latest its newest number of a period that has begun
 * @param yearOnYear that number beside those of the years before
 * @param missing first day of the last finished period when its number has not been entered
 */
public record KpiRow(
        Kpi kpi,
        Optional<Series.Point> latest,
        Optional<YearOnYear> yearOnYear,
        Standing standing,
        Sparkline sparkline,
        Optional<LocalDate> missing) {

    static KpiRow of(Plan plan, Kpi kpi, LocalDate today) {
        Series series = Series.of(plan, kpi);
        return new KpiRow(
                kpi,
                series.latest(today),
                YearOnYear.of(series, today),
                Standing.of(plan, kpi, series, today),
                Sparkline.of(series, today),
                Periods.missing(kpi, series, today));
    }

    /** True for a metric that looks good and moves nothing. */
    public boolean isVanity() {
        return kpi.kind() == KpiKind.VANITY;
    }
}
