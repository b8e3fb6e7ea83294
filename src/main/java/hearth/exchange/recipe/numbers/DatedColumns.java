package hearth.exchange.recipe.numbers;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.DateOrder;
import hearth.exchange.csv.Dates;
import hearth.exchange.csv.NumberStyle;
import hearth.exchange.csv.Numbers;
import hearth.exchange.csv.Row;
import hearth.exchange.csv.Table;
import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.Rows;
import hearth.exchange.recipe.Source;
import hearth.plan.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a table of dates and numbers keeps them.
 *
 * @param header the headers, or none
 * @param firstLine line of the first row that is no header
 * @param date column of the dates
 * @param values columns that may hold the numbers
 * @param width number of columns
 */
public record DatedColumns(List<String> header, long firstLine, int date, List<Integer> values, int width) {

    private static final String[] DATE = {
        "date",
        "day",
        "week",
        "month",
        "quarter",
        "period",
        "week of",
        "week starting",
        "datum",
        "tag",
        "woche",
        "monat",
        "quartal",
        "zeitraum",
        "fecha",
        "jour"
    };
    private static final String[] VALUE = {
        "value", "number", "amount", "count", "total", "wert", "zahl", "betrag", "anzahl"
    };
    private static final Dates DATES = new Dates(Locale.ENGLISH);

    /** The columns of a table: by its headers, else by a row of one date and one number. */
    static Optional<DatedColumns> in(Table table) throws ImportRefused {
        List<Row> head = table.head(Source.PREAMBLE);
        Optional<DatedColumns> named =
                head.stream().flatMap(row -> named(row).stream()).findFirst();
        return named.isPresent()
                ? named
                : IntStream.range(0, head.size())
                        .filter(i -> isDatedNumber(head.get(i)))
                        .mapToObj(i -> unnamed(head, i))
                        .findFirst();
    }

    /**
     * The column whose numbers belong to a KPI: the only one, the one called like it, or the one called value.
     *
     * @throws ImportRefused when several may be meant
     */
    int valueColumn(String kpi) throws ImportRefused {
        if (values.size() == 1) {
            return values.getFirst();
        }
        Header names = new Header(header);
        int column = names.column(kpi) >= 0 ? names.column(kpi) : names.column(VALUE);
        if (column < 0) {
            throw new ImportRefused(Message.of(
                    "exchange.refused.whichColumn",
                    Rows.joined(", ", values.stream().map(header::get).toList())));
        }
        return column;
    }

    /** What the column of numbers is called when there is only one. */
    Optional<String> onlyValueName() {
        return values.size() == 1 && values.getFirst() < header.size()
                ? Optional.of(header.get(values.getFirst()))
                : Optional.empty();
    }

    private static Optional<DatedColumns> named(Row row) {
        Header names = new Header(row.cells());
        int date = names.column(DATE);
        List<Integer> others = others(row, date);
        return date < 0 || others.isEmpty() || others.stream().anyMatch(i -> isNumber(row.cell(i)))
                ? Optional.empty()
                : Optional.of(new DatedColumns(row.cells(), row.line() + 1, date, others, names.width()));
    }

    private static DatedColumns unnamed(List<Row> head, int first) {
        Row row = head.get(first);
        boolean hasHeader = first > 0 && others(head.get(first - 1), 0).equals(List.of(1));
        List<String> header = hasHeader ? head.get(first - 1).cells() : List.of();
        return new DatedColumns(header, row.line(), 0, List.of(1), Math.max(2, header.size()));
    }

    private static boolean isDatedNumber(Row row) {
        return others(row, 0).equals(List.of(1))
                && DATES.parse(row.cell(0), DateOrder.DAY_FIRST)
                        .or(() -> DATES.parse(row.cell(0), DateOrder.MONTH_FIRST))
                        .isPresent()
                && isNumber(row.cell(1));
    }

    private static boolean isNumber(String cell) {
        return Numbers.parse(cell, NumberStyle.POINT)
                .or(() -> Numbers.parse(cell, NumberStyle.COMMA))
                .isPresent();
    }

    private static List<Integer> others(Row row, int column) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> i != column && !row.cell(i).isEmpty())
                .boxed()
                .toList();
    }
}
