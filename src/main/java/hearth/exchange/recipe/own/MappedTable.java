package hearth.exchange.recipe.own;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.Row;
import hearth.exchange.csv.Table;
import hearth.exchange.recipe.ColumnRole;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.Source;
import hearth.exchange.recipe.Tally;
import hearth.exchange.recipe.numbers.DateValue;
import hearth.exchange.recipe.numbers.DatedColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody's own table, read as they said; known by its headings, or as it is when it has none. */
public final class MappedTable implements Recipe {

    private final Mapping mapping;

    public MappedTable(Mapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public String id() {
        return mapping.name();
    }

    @Override
    public Optional<Reading> recognise(Source source) throws ImportRefused {
        if (!mapping.canBeKept()) {
            return Optional.of(request -> plan(OwnTable.of(source.tables()).table(), List.of(), 0, mapping, request));
        }
        return source.find(row -> mapping.on(row.cells()))
                .map(found -> request ->
                        plan(found.table(), found.row().cells(), found.row().line(), found.header(), request));
    }

    private ImportPlan plan(Table table, List<String> header, long line, Mapping taken, ImportRequest request)
            throws ImportRefused {
        return switch (mapping.kind()) {
            case PEOPLE -> people(table, header, line, taken, request);
            case NUMBERS -> numbers(table, header, line, taken, request);
        };
    }

    private ImportPlan people(Table table, List<String> header, long line, Mapping taken, ImportRequest request)
            throws ImportRefused {
        Tally tally = new Tally();
        tally.header(header);
        MappedPeople people = new MappedPeople(table, taken.columns(), line, request, tally);
        table.each(row -> {
            if (row.line() > line) {
                people.read(row);
            }
        });
        return tally.plan(this, request);
    }

    /** Which KPI the numbers belong to was said now, or when the recipe was made. */
    private ImportPlan numbers(Table table, List<String> header, long line, Mapping taken, ImportRequest request)
            throws ImportRefused {
        String kpi = request.options().kpi() == null
                ? taken.kpi()
                : request.options().kpi();
        int date = taken.columns().indexOf(ColumnRole.DATE);
        int value = taken.columns().indexOf(ColumnRole.VALUE);
        DatedColumns columns = new DatedColumns(
                header, line + 1, date, List.of(value), taken.columns().size());
        return DateValue.plan(this, table, columns, request.into(kpi));
    }

    /** The cells of some rows below a line in the columns of a role. */
    static List<String> cells(List<Row> rows, List<ColumnRole> columns, ColumnRole... roles) {
        List<String> cells = new ArrayList<>();
        for (ColumnRole role : roles) {
            int column = columns.indexOf(role);
            if (column >= 0) {
                rows.forEach(row -> cells.add(row.cell(column)));
            }
        }
        return cells;
    }
}
