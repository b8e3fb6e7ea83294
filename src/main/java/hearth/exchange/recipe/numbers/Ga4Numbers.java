package hearth.exchange.recipe.numbers;

import hearth.exchange.csv.Row;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.RowOutcome;
import hearth.exchange.recipe.Tally;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.scorecard.Aggregate;
import hearth.plan.scorecard.Direction;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import hearth.plan.scorecard.Periods;
import hearth.plan.scorecard.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts each table's metrics into KPIs: the named one, else those called like the metrics, made where there are none. */
final class Ga4Numbers {

    private final ImportRequest request;
    private final Plan plan;
    private final Tally tally;
    private final Map<Ga4Metric, Kpi> kpis = new EnumMap<>(Ga4Metric.class);

    Ga4Numbers(ImportRequest request, Tally tally) {
        this.request = request;
        this.plan = request.plan();
        this.tally = tally;
    }

    void settle(Collection<Ga4Section> sections) {
        choose(sections.iterator().next());
        sections.forEach(this::settle);
    }

    private void choose(Ga4Section first) {
        String named = request.options().kpi();
        if (named != null && !named.isBlank()) {
            Optional<Kpi> known = Kpis.named(plan, named);
            Ga4Metric metric =
                    Ga4Metric.of(named, known.isPresent() && known.get().unit() == Unit.MONEY);
            kpis.put(metric, known.orElseGet(() -> made(named.strip(), metric, first, null)));
            return;
        }
        // From the last to the first, so that the outcome stands when the visits are paired with it.
        for (Ga4Metric metric : Arrays.asList(Ga4Metric.values()).reversed()) {
            if (first.value(metric).isPresent()) {
                kpis.put(
                        metric,
                        Kpis.named(plan, metric.title())
                                .orElseGet(() -> made(metric.title(), metric, first, outcome())));
            }
        }
    }

    private @Nullable KpiId outcome() {
        Kpi outcome = kpis.get(Ga4Metric.KEY_EVENTS);
        return outcome == null ? null : outcome.id();
    }

    private Kpi made(String name, Ga4Metric metric, Ga4Section section, @Nullable KpiId outcome) {
        Kpi kpi = new Kpi(
                new KpiId(request.ids().next()),
                name,
                metric.perspective(),
                metric.kind(),
                metric.unit(),
                Direction.UP,
                Spans.period(section.days().days()),
                Aggregate.SUM,
                "",
                metric.kind() == KpiKind.VANITY ? outcome : null,
                section.days().start(),
                "",
                Kpis.nextOrder(plan) + List.of(Ga4Metric.values()).indexOf(metric));
        tally.bring(kpi);
        return kpi;
    }

    private void settle(Ga4Section section) {
        boolean news = false;
        for (Map.Entry<Ga4Metric, Kpi> entry : kpis.entrySet()) {
            Optional<BigDecimal> value = section.value(entry.getKey());
            news |= value.isPresent() && bring(entry.getValue(), value.get(), section);
        }
        RowOutcome outcome = news ? RowOutcome.ADDED : RowOutcome.SKIPPED;
        for (Row row : section.rows()) {
            tally.read(
                    row.line(),
                    outcome,
                    Message.of(
                            "exchange.row.channel", row.cell(0), section.days().start()));
        }
    }

    /** True when the KPI gets a number; what it has is never overwritten. */
    private boolean bring(Kpi kpi, BigDecimal value, Ga4Section section) {
        LocalDate start = Periods.startOf(kpi.period(), section.days().start());
        if (section.days().days() > Spans.longest(kpi.period())) {
            tally.reject(
                    section.headerRow(),
                    Message.of(
                            "exchange.unfit.longer",
                            kpi.name(),
                            section.days().start(),
                            section.days().end().minusDays(1)));
            return false;
        }
        Optional<Measurement> present = plan.referring(kpi.id(), Measurement.class).stream()
                .filter(measurement -> measurement.date().equals(start))
                .findFirst();
        if (present.isEmpty()) {
            tally.bring(new Measurement(
                    new MeasurementId(request.ids().next()), kpi.id(), start, value, request.fileName(), ""));
            return true;
        }
        if (present.get().value().compareTo(value) != 0) {
            tally.reject(
                    section.headerRow(),
                    Message.of(
                            "exchange.unfit.measured",
                            start,
                            kpi.name(),
                            present.get().value(),
                            value));
        }
        return false;
    }
}
