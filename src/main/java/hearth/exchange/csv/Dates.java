package hearth.exchange.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as people and programs write them. A month, week or quarter is its first day. */
public final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T].*)?");
    private static final Pattern POINTS =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?:[ ,].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern WEEK = Pattern.compile("(?i)(\\d{4})-?W(\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile("(?i)(\\d{4})[- ]?Q([1-4])");
    private static final List<String> WRITTEN = List.of(
            "d[.] MMM uuuu",
            "d[.] MMMM uuuu",
            "d-MMM-uuuu",
            "MMM d, uuuu",
            "MMMM d, uuuu",
            "MMM d uuuu",
            "d MMM, uuuu");
    private static final List<String> WRITTEN_MONTHS = List.of("MMM uuuu", "MMMM uuuu");
    private static final int CENTURY = 2000;

    private final List<DateTimeFormatter> days;
    private final List<DateTimeFormatter> months;

    /**
     * A reader of dates.
     *
     * @param locale whose month names are known besides the English ones
     */
    public Dates(Locale locale) {
        days = formatters(WRITTEN, locale);
        months = formatters(WRITTEN_MONTHS, locale);
    }

    /** The day a cell means; empty when it means none. Dates that can mean two days are read in the given order. */
    public Optional<LocalDate> parse(String cell, DateOrder order) {
        return Stream.<Supplier<Optional<LocalDate>>>of(
                        () -> day(ISO, cell, 1, 2, 3),
                        () -> day(POINTS, cell, 3, 2, 1),
                        () -> order == DateOrder.DAY_FIRST
                                ? day(DateOrder.NUMERIC, cell, 3, 2, 1)
                                : day(DateOrder.NUMERIC, cell, 3, 1, 2),
                        () -> day(COMPACT, cell, 1, 2, 3),
                        () -> written(cell),
                        () -> period(cell))
                .flatMap(way -> way.get().stream())
                .filter(Dates::isPlausible)
                .findFirst();
    }

    private static Optional<LocalDate> day(Pattern pattern, String cell, int year, int month, int day) {
        Matcher parts = pattern.matcher(cell);
        return parts.matches()
                ? checked(() ->
                        LocalDate.of(year(parts.group(year)), number(parts.group(month)), number(parts.group(day))))
                : Optional.empty();
    }

    private Optional<LocalDate> written(String cell) {
        return Stream.concat(
                        days.stream().map(form -> checked(() -> LocalDate.parse(cell, form))),
                        months.stream()
                                .map(form -> checked(
                                        () -> YearMonth.parse(cell, form).atDay(1))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> period(String cell) {
        Matcher month = MONTH.matcher(cell);
        if (month.matches()) {
            return checked(() -> LocalDate.of(number(month.group(1)), number(month.group(2)), 1));
        }
        Matcher week = WEEK.matcher(cell);
        if (week.matches()) {
            return checked(() -> firstOfWeek(number(week.group(1)), number(week.group(2))));
        }
        Matcher quarter = QUARTER.matcher(cell);
        return quarter.matches()
                ? checked(() -> LocalDate.of(number(quarter.group(1)), number(quarter.group(2)) * 3 - 2, 1))
                : Optional.empty();
    }

    private static LocalDate firstOfWeek(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(ChronoField.DAY_OF_WEEK, 1);
    }

    private static Optional<LocalDate> checked(Supplier<LocalDate> date) {
        try {
            return Optional.of(date.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() < 2200;
    }

    private static int year(String digits) {
        return digits.length() == 2 ? CENTURY + number(digits) : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static List<DateTimeFormatter> formatters(List<String> patterns, Locale locale) {
        return patterns.stream()
                .flatMap(pattern -> Stream.of(formatter(pattern, Locale.ENGLISH), formatter(pattern, locale)))
                .distinct()
                .toList();
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
