package hearth.exchange.capture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many people a text says, as it is written anywhere: {@code 12k}, {@code 12.500}, {@code 1,2 Tsd.}, {@code 3 mil},
 * {@code 1.5 M}. Only where a sign may both group and divide, as in {@code 1.250k}, does the plan's locale decide.
 */
final class Headcount {

    /** Digits with the signs that group and divide them. */
    static final String NUMBER =
            "(?:\\d{1,3}(?:[ \\u00a0\\u202f'\u2019.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,9})?)(?!\\d)";

    /** Thousands and millions in the languages around. */
    static final String UNIT = "(?:k|tsd\\.?|tausend|thousand|mille|mila|mil|tys\\.?|duizend"
            + "|million(?:s|en|es|i)?|millones|mill[oó]n|milione|milioni|miljoen|mill?\\.|mio\\.?|mln\\.?|mn|m)";

    private static final Set<String> MILLIONS = Set.of("m", "mn", "mio", "mln", "mill");
    private static final Pattern GROUPS = Pattern.compile("[ \\u00a0\\u202f'\u2019]");
    private static final Pattern SIGN = Pattern.compile("[.,]");

    /** More people than there are. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000_000L);

    private final char decimal;

    Headcount(Locale locale) {
        decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.';
    }

    /** The number of people; empty when it cannot be one, such as half a person. */
    Optional<Long> read(String number, @Nullable String unit) {
        BigDecimal value = new BigDecimal(plain(GROUPS.matcher(number).replaceAll(""), unit != null));
        BigDecimal people = value.scaleByPowerOfTen(unit == null ? 0 : power(unit));
        boolean whole = unit != null || people.stripTrailingZeros().scale() <= 0;
        return whole && people.compareTo(MOST) < 0
                ? Optional.of(people.setScale(0, RoundingMode.HALF_UP).longValueExact())
                : Optional.empty();
    }

    /** The same digits with a point for the decimal sign and nothing else. */
    private String plain(String number, boolean hasUnit) {
        int last = lastSign(number);
        if (last < 0) {
            return number;
        }
        return divides(number, last, hasUnit)
                ? SIGN.matcher(number.substring(0, last)).replaceAll("") + "." + number.substring(last + 1)
                : SIGN.matcher(number).replaceAll("");
    }

    private boolean divides(String number, int last, boolean hasUnit) {
        char sign = number.charAt(last);
        if (number.indexOf(sign) < last) {
            return false;
        }
        Matcher first = SIGN.matcher(number);
        boolean both = first.find() && first.start() < last;
        boolean mayGroup = number.length() - last - 1 == 3;
        return both || !mayGroup || (hasUnit && sign == decimal);
    }

    private static int lastSign(String number) {
        return Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
    }

    private static int power(String unit) {
        String bare = unit.toLowerCase(Locale.ROOT).replace(".", "");
        boolean million = MILLIONS.contains(bare)
                || (bare.startsWith("mil") && !bare.equals("mil") && !bare.equals("mille") && !bare.equals("mila"));
        return million ? 6 : 3;
    }
}
