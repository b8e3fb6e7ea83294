package hearth.exchange.recipe.numbers;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.NumberStyle;
import hearth.exchange.csv.Numbers;
import hearth.exchange.csv.Row;
import hearth.exchange.csv.Table;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.OrderedDates;
import hearth.exchange.recipe.Unfit;
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

/** How one table writes its dates and numbers, found from its first rows. */
final class DatedValues {

    private static final int SAMPLE = 5_000;

    private final OrderedDates dates;
    private final int column;
    private final List<String> dateCells;
    private final List<String> numberCells;
    private final NumberStyle style;

    private DatedValues(Table table, DatedColumns columns, int column, ImportRequest request, List<Row> sample) {
        this.column = column;
        dateCells = sample.stream().map(row -> row.cell(columns.date())).toList();
        numberCells = sample.stream().map(row -> row.cell(column)).toList();
        style = NumberStyle.of(numberCells, table.separator());
        dates = new OrderedDates(
                dateCells, request.plan().settings().locale(), request.options().dateOrder());
    }

    static DatedValues of(Table table, DatedColumns columns, int column, ImportRequest request) throws ImportRefused {
        List<Row> sample = table.head(SAMPLE).stream()
                .filter(row -> row.line() >= columns.firstLine())
                .toList();
        return new DatedValues(table, columns, column, request, sample);
    }

    /** True when dates can mean two days each. */
    boolean asksOrder() {
        return dates.asksOrder();
    }

    LocalDate date(String cell) throws Unfit {
        return dates.date(cell);
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
        return dates.days(dateCells).distinct().sorted().toList();
    }
}
