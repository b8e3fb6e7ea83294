package hearth.exchange.recipe;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.DateOrder;
import hearth.exchange.csv.Dates;
import hearth.exchange.csv.NumberStyle;
import hearth.exchange.csv.Numbers;
import hearth.exchange.csv.Row;
import hearth.exchange.csv.Table;
import hearth.plan.scorecard.Aggregate;
import hearth.plan.scorecard.Direction;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one table writes its dates and numbers, found from its first rows. */
final class DatedValues {

    private static final int SAMPLE = 5_000;

    private final Dates dates;
    private final @Nullable DateOrder order;
    private final boolean asksOrder;
    private final int column;
    private final List<String> dateCells;
    private final List<String> numberCells;
    private final NumberStyle style;

    private DatedValues(Table table, DatedColumns columns, int column, ImportRequest request, List<Row> sample) {
        this.column = column;
        dates = new Dates(request.plan().settings().locale());
        dateCells = sample.stream().map(row -> row.cell(columns.date())).toList();
        numberCells = sample.stream().map(row -> row.cell(column)).toList();
        style = NumberStyle.of(numberCells, table.separator());
        Optional<DateOrder> shown = DateOrder.shownBy(dateCells);
        asksOrder = shown.isEmpty() && dateCells.stream().anyMatch(DateOrder::isAmbiguous);
        DateOrder said = request.options().dateOrder();
        order = said != null ? said : shown.orElse(null);
    }

    static DatedValues of(Table table, DatedColumns columns, int column, ImportRequest request) throws ImportRefused {
        List<Row> sample = table.head(SAMPLE).stream()
                .filter(row -> row.line() >= columns.firstLine())
                .toList();
        return new DatedValues(table, columns, column, request, sample);
    }

    /** True when dates can mean two days each. */
    boolean asksOrder() {
        return asksOrder;
    }

    LocalDate date(String cell) throws Unfit {
        if (order == null && DateOrder.isAmbiguous(cell)) {
            throw new Unfit("exchange.unfit.ambiguous", cell);
        }
        return dates.parse(cell, order == null ? usual(cell) : order)
                .orElseThrow(() -> new Unfit("exchange.unfit.date", cell));
    }

    BigDecimal number(Row row, Unit unit) throws Unfit {
        String cell = row.cell(column);
        BigDecimal number = Numbers.parse(cell, style).orElseThrow(() -> new Unfit("exchange.unfit.number", cell));
        return unit == Unit.PERCENT && countsInHundredths() ? number.movePointLeft(2) : number;
    }

    /** A KPI that fits what the table holds. */
    Kpi newKpi(String name, ImportRequest request) {
        Unit unit = unit();
        return new Kpi(
                new KpiId(request.ids().next()),
                name,
                Perspective.SALES,
                unit == Unit.MONEY ? KpiKind.OUTCOME : KpiKind.LEADING,
                unit,
                Direction.UP,
                period(),
                unit == Unit.PERCENT ? Aggregate.MEAN : Aggregate.SUM,
                "",
                null,
                days().stream().findFirst().orElse(request.plan().settings().started()),
                "",
                Kpis.nextOrder(request.plan()));
    }

    // Without a word about the order, a date that means one day only is read in the order that gives it.
    private static DateOrder usual(String cell) {
        return DateOrder.shownBy(List.of(cell)).orElse(DateOrder.DAY_FIRST);
    }

    /** Shares above 1 without a percent sign are percentages. */
    private boolean countsInHundredths() {
        return numberCells.stream().noneMatch(cell -> cell.contains("%"))
                && numberCells.stream()
                        .flatMap(cell -> Numbers.parse(cell, style).stream())
                        .anyMatch(number -> number.abs().compareTo(BigDecimal.ONE) > 0);
    }

    private Unit unit() {
        if (numberCells.stream().anyMatch(cell -> cell.contains("%"))) {
            return Unit.PERCENT;
        }
        return numberCells.stream().anyMatch(cell -> cell.matches(".*\\p{Sc}.*")) ? Unit.MONEY : Unit.NUMBER;
    }

    private Period period() {
        List<LocalDate> days = days();
        long span = days.size() < 2
                ? 0
                : days.getLast().toEpochDay() - days.getFirst().toEpochDay();
        return Spans.period(days.size() < 2 ? Spans.MONTH : span / (days.size() - 1));
    }

    private List<LocalDate> days() {
        DateOrder read = order == null ? DateOrder.DAY_FIRST : order;
        return dateCells.stream()
                .flatMap(cell -> dates.parse(cell, read).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
