package hearth.exchange.recipe.numbers;

import hearth.exchange.csv.Row;
import hearth.exchange.recipe.RowOutcome;
import hearth.exchange.recipe.Tally;
import hearth.exchange.recipe.Unfit;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import hearth.plan.scorecard.Periods;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Dated numbers on their way into one KPI: those of one period become one number, as the KPI says. */
final class KpiNumbers {

    /** One row's number. */
    private record Entry(Row row, LocalDate date, BigDecimal value) {}

    private final Kpi kpi;
    private final String source;
    private final Map<LocalDate, List<Entry>> periods = new TreeMap<>();

    /**
     * Numbers for a KPI.
     *
     * @param source where they come from, as it is kept with each number
     */
    KpiNumbers(Kpi kpi, String source) {
        this.kpi = kpi;
        this.source = source;
    }

    /**
     * Takes a number in.
     *
     * @throws Unfit when an earlier row gives another number for that very day
     */
    RowOutcome add(Row row, LocalDate date, BigDecimal value) throws Unfit {
        List<Entry> entries = periods.computeIfAbsent(Periods.startOf(kpi.period(), date), start -> new ArrayList<>());
        Optional<Entry> sameDay =
                entries.stream().filter(entry -> entry.date.equals(date)).findFirst();
        if (sameDay.isEmpty()) {
            entries.add(new Entry(row, date, value));
            return RowOutcome.ADDED;
        }
        if (sameDay.get().value.compareTo(value) != 0) {
            throw new Unfit("exchange.unfit.dayTwice", date, sameDay.get().row.line());
        }
        return RowOutcome.SKIPPED;
    }

    boolean isEmpty() {
        return periods.isEmpty();
    }

    /** Settles every period against what the plan has; numbers that are there are never overwritten. */
    void settle(Plan plan, Ids ids, Tally tally) {
        periods.forEach((start, entries) -> settle(plan, start, entries, ids, tally));
    }

    private void settle(Plan plan, LocalDate start, List<Entry> entries, Ids ids, Tally tally) {
        BigDecimal value = value(entries);
        Optional<Measurement> present = plan.referring(kpi.id(), Measurement.class).stream()
                .filter(measurement -> measurement.date().equals(start))
                .findFirst();
        if (present.isPresent() && present.get().value().compareTo(value) != 0) {
            Message reason = Message.of(
                    "exchange.unfit.measured", start, kpi.name(), present.get().value(), value);
            entries.forEach(entry -> tally.reject(entry.row, reason));
            return;
        }
        RowOutcome outcome = present.isPresent() ? RowOutcome.SKIPPED : RowOutcome.ADDED;
        entries.forEach(entry -> tally.read(
                entry.row.line(), outcome, Message.of("exchange.row.number", kpi.name(), entry.date, entry.value)));
        if (present.isEmpty()) {
            tally.bring(new Measurement(new MeasurementId(ids.next()), kpi.id(), start, value, source, ""));
        }
    }

    private BigDecimal value(List<Entry> entries) {
        BigDecimal sum = entries.stream().map(Entry::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (kpi.aggregate()) {
            case SUM -> sum;
            case MEAN -> sum.divide(BigDecimal.valueOf(entries.size()), MathContext.DECIMAL64);
            case LAST ->
                entries.stream()
                        .max(Comparator.comparing(Entry::date))
                        .map(Entry::value)
                        .orElse(sum);
        };
    }
}
