package hearth.exchange.recipe.people;

import hearth.exchange.csv.DateOrder;
import hearth.exchange.csv.Dates;
import hearth.exchange.csv.Row;
import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.Rows;
import hearth.exchange.recipe.Unfit;
import hearth.plan.landscape.Occasion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a table of people, by the names of its columns. */
public record Cells(Header header, Row row) {

    private static final Dates DATES = new Dates(Locale.ENGLISH);

    /** The first cell that is filled under one of these names; empty when there is none. */
    String text(String... names) {
        return Stream.of(names)
                .map(name -> row.cell(header.column(name)))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** All filled cells under names that match a pattern written in small letters, from left to right. */
    List<String> texts(String pattern) {
        return header.columns(pattern).stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    /** As {@link #texts}, where a cell can hold several values between separators, a regular expression. */
    List<String> texts(String pattern, String separator) {
        return texts(pattern).stream()
                .flatMap(cell -> Arrays.stream(cell.split(separator, -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The date in {@link #text}, as programs write it that leave no doubt about the day: with the name of the month or
     * the year first; null when there is none.
     *
     * @throws Unfit when it is something else
     */
    @Nullable
    LocalDate date(String... names) throws Unfit {
        String cell = text(names);
        return cell.isEmpty()
                ? null
                : DATES.parse(cell, DateOrder.DAY_FIRST).orElseThrow(() -> new Unfit("exchange.unfit.date", cell));
    }

    /** The birthday in {@link #text}; what is none is left out, since nobody stays outside for it. */
    List<Occasion> birthday(String... names) {
        return Birthdays.of(text(names)).stream().toList();
    }

    /** The cells under these names, joined as the parts of one name. */
    String joined(String... names) {
        return Rows.joined(" ", Stream.of(names).map(this::text).toList());
    }

    /**
     * The first of these that says who it is: a name, else what stands in for one.
     *
     * @throws Unfit when nothing does
     */
    public static String name(Stream<String> candidates) throws Unfit {
        return candidates
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow(() -> new Unfit("exchange.unfit.nobody"));
    }
}
