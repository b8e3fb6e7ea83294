package hearth.exchange.csv;

import java.util.Collection;
import java.util.regex.Pattern;

/** Whether a file writes one and a half as 1.5 or as 1,5. */
public enum NumberStyle {
    POINT('.', ','),
    COMMA(',', '.');

    // A sign with three digits behind it may group thousands; with any other number of digits it is the decimal sign.
    private static final Pattern DECIMAL = Pattern.compile("\\d([.,])(?:\\d{1,2}|\\d{4,})\\D*$");
    private static final Pattern BOTH = Pattern.compile("[.,]\\d{3}([.,])\\d+\\D*$");

    private final char decimal;
    private final char group;

    NumberStyle(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    char decimal() {
        return decimal;
    }

    char group() {
        return group;
    }

    /**
     * The style these values are written in. When none of them tells, a file whose values are separated by semicolons
     * needs its commas for decimals; any other does not.
     */
    public static NumberStyle of(Collection<String> values, char separator) {
        long points = values.stream().filter(value -> shows(value, '.')).count();
        long commas = values.stream().filter(value -> shows(value, ',')).count();
        if (points == commas) {
            return separator == ';' ? COMMA : POINT;
        }
        return points > commas ? POINT : COMMA;
    }

    private static boolean shows(String value, char decimal) {
        var both = BOTH.matcher(value);
        if (both.find()) {
            return both.group(1).charAt(0) == decimal && value.indexOf(decimal) == value.lastIndexOf(decimal);
        }
        var one = DECIMAL.matcher(value);
        return one.find() && one.group(1).charAt(0) == decimal;
    }
}
