package hearth.exchange.recipe.numbers;

import hearth.exchange.csv.DateOrder;
import hearth.exchange.csv.Dates;
import hearth.exchange.csv.Row;
import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.RowOutcome;
import hearth.exchange.recipe.Rows;
import hearth.exchange.recipe.Tally;
import hearth.exchange.recipe.Unfit;
import hearth.plan.DateRange;
import hearth.plan.Message;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the tables by channel in a file, row by row. */
final class Ga4Sections {

    private static final Pattern DAY = Pattern.compile("#\\s*(start|end) date:\\s*(\\S+).*", Pattern.CASE_INSENSITIVE);
    private static final Dates DATES = new Dates(Locale.ENGLISH);

    private final Tally tally;
    private final Map<LocalDate, Ga4Section> dated = new LinkedHashMap<>();
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private @Nullable Ga4Section section;
    private boolean afterGap;

    Ga4Sections(Tally tally) {
        this.tally = tally;
    }

    /** One table for each first day; what is repeated for a part of the visitors is left out. */
    Collection<Ga4Section> dated() {
        return dated.values();
    }

    void read(Row row) {
        if (row.cell(0).startsWith("#")) {
            section = null;
            remark(row.cell(0));
        } else if (Ga4Section.isHeader(new Header(row.cells()))) {
            begin(row);
        } else if (section != null) {
            read(row, section);
        }
    }

    private void remark(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            Optional<LocalDate> date = DATES.parse(day.group(2), DateOrder.DAY_FIRST);
            if (day.group(1).equalsIgnoreCase("start")) {
                start = date.orElse(null);
            } else {
                end = date.orElse(null);
            }
        }
    }

    private void begin(Row header) {
        section = null;
        afterGap = false;
        if (start != null && !dated.containsKey(start)) {
            tally.header(header.cells());
            section = new Ga4Section(header, days(start, end));
            dated.put(start, section);
        }
    }

    private void read(Row row, Ga4Section current) {
        try {
            if (row.isEmpty()) {
                afterGap = true;
            } else if (Rows.isTotal(row)) {
                current.total(row);
                tally.read(row.line(), RowOutcome.SKIPPED, Message.of("exchange.row.total"));
            } else if (afterGap && !current.fits(row)) {
                section = null;
            } else {
                current.add(row);
            }
        } catch (Unfit e) {
            tally.reject(row, e.reason());
        }
    }

    private static DateRange days(LocalDate start, @Nullable LocalDate end) {
        return end == null || end.isBefore(start) ? DateRange.of(start, 1) : new DateRange(start, end.plusDays(1));
    }
}
