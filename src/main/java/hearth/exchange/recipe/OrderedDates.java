package hearth.exchange.recipe;

import hearth.exchange.csv.DateOrder;
import hearth.exchange.csv.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates of one table, in the order that somebody said, or that they show themselves. */
public final class OrderedDates {

    private final Dates dates;
    private final @Nullable DateOrder order;
    private final boolean asksOrder;

    /**
     * Dates as the first rows show them.
     *
     * @param cells dates of the first rows
     * @param said what somebody said 03/04/2026 means, or null
     */
    public OrderedDates(List<String> cells, Locale locale, @Nullable DateOrder said) {
        dates = new Dates(locale);
        Optional<DateOrder> shown = DateOrder.shownBy(cells);
        asksOrder = shown.isEmpty() && cells.stream().anyMatch(DateOrder::isAmbiguous);
        order = said != null ? said : shown.orElse(null);
    }

    /** True when dates can mean two days each. */
    public boolean asksOrder() {
        return asksOrder;
    }

    /**
     * The day that a cell means.
     *
     * @throws Unfit when it means none, or two
     */
    public LocalDate date(String cell) throws Unfit {
        if (order == null && DateOrder.isAmbiguous(cell)) {
            throw new Unfit("exchange.unfit.ambiguous", cell);
        }
        return dates.parse(cell, order == null ? usual(cell) : order)
                .orElseThrow(() -> new Unfit("exchange.unfit.date", cell));
    }

    /** All days of some cells, in the usual order when nobody said another; what is no date is left out. */
    public Stream<LocalDate> days(List<String> cells) {
        DateOrder read = order == null ? DateOrder.DAY_FIRST : order;
        return cells.stream().flatMap(cell -> dates.parse(cell, read).stream());
    }

    // Without a word about the order, a date that means one day only is read in the order that gives it.
    private static DateOrder usual(String cell) {
        return DateOrder.shownBy(List.of(cell)).orElse(DateOrder.DAY_FIRST);
    }
}
