package hearth.exchange.recipe.numbers;

import hearth.exchange.csv.NumberStyle;
import hearth.exchange.csv.Numbers;
import hearth.exchange.csv.Row;
import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.Rows;
import hearth.exchange.recipe.Unfit;
import hearth.plan.DateRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One table by channel and the days it is for. */
final class Ga4Section {

    private final Row headerRow;
    private final Header header;
    private final DateRange days;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Ga4Metric, BigDecimal> sums = new EnumMap<>(Ga4Metric.class);
    private final Map<Ga4Metric, BigDecimal> totals = new EnumMap<>(Ga4Metric.class);

    Ga4Section(Row headerRow, DateRange days) {
        this.headerRow = headerRow;
        this.header = new Header(headerRow.cells());
        this.days = days;
    }

    static boolean isHeader(Header header) {
        return header.has("Sessions", "Engaged sessions")
                && !header.columns("session .*(channel|source|medium|campaign).*")
                        .isEmpty();
    }

    Row headerRow() {
        return headerRow;
    }

    DateRange days() {
        return days;
    }

    List<Row> rows() {
        return rows;
    }

    /** True for a row of this table; another table below it has no numbers in its columns. */
    boolean fits(Row row) {
        return number(row, Ga4Metric.SESSIONS).isPresent();
    }

    /**
     * Adds a channel's row.
     *
     * @throws Unfit when a number in it cannot be read
     */
    void add(Row row) throws Unfit {
        Rows.checkWhole(row, header.width());
        Map<Ga4Metric, BigDecimal> numbers = numbers(row);
        numbers.forEach((metric, number) -> sums.merge(metric, number, BigDecimal::add));
        rows.add(row);
    }

    /** Takes the row that adds the table up; it counts more than the sum, since long tables are cut off. */
    void total(Row row) throws Unfit {
        totals.putAll(numbers(row));
    }

    /** The metric over all channels; empty when the table has no such column. */
    Optional<BigDecimal> value(Ga4Metric metric) {
        return Optional.ofNullable(totals.getOrDefault(metric, sums.get(metric)));
    }

    private Map<Ga4Metric, BigDecimal> numbers(Row row) throws Unfit {
        Map<Ga4Metric, BigDecimal> numbers = new EnumMap<>(Ga4Metric.class);
        for (Ga4Metric metric : Ga4Metric.values()) {
            if (metric.column(header) >= 0) {
                numbers.put(
                        metric,
                        number(row, metric)
                                .orElseThrow(() -> new Unfit(
                                        "exchange.unfit.metric", metric.title(), row.cell(metric.column(header)))));
            }
        }
        return numbers;
    }

    private Optional<BigDecimal> number(Row row, Ga4Metric metric) {
        return Numbers.parse(row.cell(metric.column(header)), NumberStyle.POINT);
    }
}
