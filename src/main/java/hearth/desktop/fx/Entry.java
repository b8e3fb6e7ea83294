package hearth.desktop.fx;

import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.Refused;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what was typed into a field; what cannot be read is refused with the field's name. */
public final class Entry {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+\\.\\d+");

    private Entry() {}

    /** A whole number. */
    public static int whole(String field, String typed) {
        try {
            return Integer.parseInt(bare(typed));
        } catch (NumberFormatException e) {
            throw new Refused(field, Message.of("fx.refused.whole", typed));
        }
    }

    /** A whole number, or nothing when the field is empty. */
    public static Optional<Integer> wholeOrNone(String field, String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(whole(field, typed));
    }

    /**
     * A decimal number as it is written in this locale. Groups must stand where the locale puts them, so that 1.5 typed
     * where the comma is decimal is never taken for 15; there a plain dot that cannot group is a decimal point.
     */
    public static BigDecimal decimal(String field, String typed, Locale locale) {
        String text = bare(typed).replace('\u2212', '-');
        return strictly(text, locale)
                .or(() -> plainly(text))
                .orElseThrow(() -> new Refused(field, Message.of("fx.refused.number", typed)));
    }

    /** An amount of money in major units. */
    public static Money money(String field, String typed, String currency, Locale locale) {
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        try {
            BigDecimal amount = decimal(field, typed, locale);
            return new Money(amount.movePointRight(digits).longValueExact(), currency);
        } catch (ArithmeticException e) {
            throw new Refused(field, Message.of("fx.refused.money", typed, digits));
        }
    }

    private static Optional<BigDecimal> strictly(String text, Locale locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        String number = signed(text, format);
        // A strict format that groups refuses numbers without groups.
        format.setGroupingUsed(number.indexOf(format.getDecimalFormatSymbols().getGroupingSeparator()) >= 0);
        format.setParseBigDecimal(true);
        format.setStrict(true);
        ParsePosition end = new ParsePosition(0);
        Number read = format.parse(number, end);
        return read == null || end.getIndex() < number.length() ? Optional.empty() : Optional.of((BigDecimal) read);
    }

    private static String signed(String text, DecimalFormat format) {
        char minus = format.getDecimalFormatSymbols().getMinusSign();
        return text.startsWith("-") ? minus + text.substring(1) : text;
    }

    private static Optional<BigDecimal> plainly(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** People type spaces of many kinds between digits, and before and after. */
    private static String bare(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
