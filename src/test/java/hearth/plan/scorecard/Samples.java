package hearth.plan.scorecard;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small KPIs, goals and numbers for the rules of the scorecard. */
final class Samples {

    static final KpiId ORDERS = new KpiId("orders");

    private Samples() {}

    static Kpi kpi(Period period, Aggregate aggregate, Direction direction) {
        return new Kpi(
                ORDERS,
                "Orders",
                Perspective.SALES,
                KpiKind.OUTCOME,
                Unit.NUMBER,
                direction,
                period,
                aggregate,
                "",
                null,
                LocalDate.of(2026, 1, 1),
                "",
                0);
    }

    static Kpi monthly() {
        return kpi(Period.MONTH, Aggregate.SUM, Direction.UP);
    }

    static Kpi named(String id, Perspective perspective, KpiKind kind, int order) {
        return new Kpi(
                new KpiId(id),
                id,
                perspective,
                kind,
                Unit.NUMBER,
                Direction.UP,
                Period.MONTH,
                Aggregate.SUM,
                "",
                null,
                LocalDate.of(2026, 1, 1),
                "",
                order);
    }

    static Measurement measured(String date, String value) {
        return new Measurement(
                new MeasurementId("m-" + date), ORDERS, LocalDate.parse(date), new BigDecimal(value), "", "");
    }

    static Goal goal(String baseline, String target, String from, String by, PathShape shape) {
        return new Goal(
                new GoalId("goal-" + from),
                ORDERS,
                new BigDecimal(baseline),
                new BigDecimal(target),
                LocalDate.parse(from),
                LocalDate.parse(by),
                shape,
                "");
    }

    static Plan plan(Entity... entities) {
        List<Entity> all = new ArrayList<>(List.of(entities));
        all.add(Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, LocalDate.of(2026, 1, 1)));
        return Plan.of(all);
    }

    static Series series(Kpi kpi, Measurement... measurements) {
        return Series.of(kpi.period(), kpi.aggregate(), List.of(measurements));
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
