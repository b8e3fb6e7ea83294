package hearth.exchange.recipe.numbers;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.Row;
import hearth.exchange.csv.Table;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.RowOutcome;
import hearth.exchange.recipe.Rows;
import hearth.exchange.recipe.Source;
import hearth.exchange.recipe.Tally;
import hearth.exchange.recipe.Unfit;
import hearth.plan.Message;
import hearth.plan.scorecard.Kpi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Any table with a date and a number in each row, into a KPI. Numbers of one period become one, as the KPI says. */
public final class DateValue implements Recipe {

    @Override
    public String id() {
        return "date-value";
    }

    @Override
    public Optional<Reading> recognise(Source source) throws ImportRefused {
        for (Table table : source.tables()) {
            Optional<DatedColumns> columns = DatedColumns.in(table);
            if (columns.isPresent()) {
                return Optional.of(request -> plan(this, table, columns.get(), request));
            }
        }
        return Optional.empty();
    }

    /** What the numbers in these columns would bring, on behalf of a recipe. */
    public static ImportPlan plan(Recipe recipe, Table table, DatedColumns columns, ImportRequest request)
            throws ImportRefused {
        Tally tally = new Tally();
        tally.header(columns.header());
        String kpiName = kpiName(columns, request);
        DatedValues values = DatedValues.of(table, columns, columns.valueColumn(kpiName), request);
        if (values.asksOrder()) {
            tally.asksDateOrder();
        }
        Optional<Kpi> known = Kpis.named(request.plan(), kpiName);
        Kpi kpi = known.orElseGet(() -> values.newKpi(kpiName, request));
        KpiNumbers numbers = new KpiNumbers(kpi, request.fileName());
        table.each(row -> {
            if (row.line() >= columns.firstLine()) {
                read(row, columns, values, kpi, numbers, tally);
            }
        });
        if (known.isEmpty() && !numbers.isEmpty()) {
            tally.bring(kpi);
        }
        numbers.settle(request.plan(), request.ids(), tally);
        return tally.plan(recipe, request);
    }

    /** The KPI a person named, else the one the column of numbers is called after. */
    private static String kpiName(DatedColumns columns, ImportRequest request) throws ImportRefused {
        String named = request.options().kpi();
        if (named != null && !named.isBlank()) {
            return named.strip();
        }
        return columns.onlyValueName()
                .flatMap(name -> Kpis.named(request.plan(), name))
                .map(Kpi::name)
                .orElseThrow(() -> new ImportRefused(Message.of("exchange.refused.whichKpi")));
    }

    private static void read(
            Row row, DatedColumns columns, DatedValues values, Kpi kpi, KpiNumbers numbers, Tally tally) {
        if (row.isEmpty()) {
            tally.read(row.line(), RowOutcome.SKIPPED, Message.of("exchange.row.empty"));
        } else if (Rows.isTotal(row)) {
            tally.read(row.line(), RowOutcome.SKIPPED, Message.of("exchange.row.total"));
        } else {
            readNumber(row, columns, values, kpi, numbers, tally);
        }
    }

    private static void readNumber(
            Row row, DatedColumns columns, DatedValues values, Kpi kpi, KpiNumbers numbers, Tally tally) {
        try {
            Rows.checkWhole(row, columns.width());
            LocalDate date = values.date(row.cell(columns.date()));
            BigDecimal value = values.number(row, kpi.unit());
            if (numbers.add(row, date, value) == RowOutcome.SKIPPED) {
                tally.read(row.line(), RowOutcome.SKIPPED, Message.of("exchange.row.number", kpi.name(), date, value));
            }
        } catch (Unfit e) {
            tally.reject(row, e.reason());
        }
    }
}
