package hearth.exchange.csv;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether 03/04/2026 is the 3rd of April or the 4th of March. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** Two numbers and a year; with points it is always the day first. */
    static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?:[ T,].*)?");

    /** The order that dates of one column show by a number above 12; empty when none does. */
    public static Optional<DateOrder> shownBy(Collection<String> values) {
        boolean day = values.stream().anyMatch(value -> number(value, 1) > 12);
        boolean month = values.stream().anyMatch(value -> number(value, 2) > 12);
        if (day == month) {
            return Optional.empty();
        }
        return Optional.of(day ? DAY_FIRST : MONTH_FIRST);
    }

    /** True when this date means two different days. */
    public static boolean isAmbiguous(String value) {
        int first = number(value, 1);
        int second = number(value, 2);
        return first != second && first >= 1 && first <= 12 && second >= 1 && second <= 12;
    }

    private static int number(String value, int group) {
        Matcher numeric = NUMERIC.matcher(value);
        return numeric.matches() ? Integer.parseInt(numeric.group(group)) : 0;
    }
}
