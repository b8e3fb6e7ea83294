package hearth.exchange.csv;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people and programs write them: {@code 1.2K}, {@code $1,240.00}, {@code 1.240,00 €}, {@code (12)}. */
public final class Numbers {

    private static final int MOST_DIGITS = 30;
    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}|(?<![A-Z])[A-Z]{3}(?![A-Z])|(?:Fr|kr)\\.?");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u2007\u202f]");
    private static final Pattern PLAIN = Pattern.compile("([-+]?)(\\d*)(?:\\.(\\d*))?([kmb%]?)");

    private Numbers() {}

    /** The number a cell holds; percentages become shares. Empty when it holds none. */
    public static Optional<BigDecimal> parse(String cell, NumberStyle style) {
        String text = SPACE.matcher(CURRENCY.matcher(cell).replaceAll(""))
                .replaceAll("")
                .replace('\u2212', '-');
        boolean negative = text.startsWith("(") && text.endsWith(")");
        String bare = negative ? text.substring(1, text.length() - 1) : text;
        return ungrouped(bare, style).flatMap(Numbers::plain).map(number -> negative ? number.negate() : number);
    }

    /** The same digits with a point as decimal sign; empty when signs stand where neither style puts them. */
    private static Optional<String> ungrouped(String text, NumberStyle style) {
        int decimal = text.indexOf(style.decimal());
        String whole = decimal < 0 ? text : text.substring(0, decimal);
        String rest = decimal < 0 ? "" : "." + text.substring(decimal + 1);
        return isGrouped(whole, style.group())
                ? Optional.of(whole.replaceAll("[.,'\u2019]", "") + rest)
                : Optional.empty();
    }

    private static boolean isGrouped(String whole, char group) {
        String sign = Pattern.quote(String.valueOf(group));
        return whole.matches("[-+]?\\d*[kmbKMB%]?")
                || whole.matches("[-+]?\\d{1,3}(?:(?:" + sign + "|['\u2019])\\d{3})+[kmbKMB%]?");
    }

    private static Optional<BigDecimal> plain(String text) {
        Matcher parts = PLAIN.matcher(text.toLowerCase(Locale.ROOT));
        if (!parts.matches() || text.chars().noneMatch(Character::isDigit) || text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        String suffix = parts.group(4);
        BigDecimal number = new BigDecimal(text.substring(0, text.length() - suffix.length()));
        return Optional.of(number.scaleByPowerOfTen(power(suffix)));
    }

    private static int power(String suffix) {
        return switch (suffix) {
            case "k" -> 3;
            case "m" -> 6;
            case "b" -> 9;
            case "%" -> -2;
            default -> 0;
        };
    }
}
