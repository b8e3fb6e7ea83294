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

/** Reads what was typed into a field; what cannot be read is refused with the field's name. */
public final class Entry {

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

    /** A decimal number as it is written in this locale; a plain dot is understood everywhere it cannot group. */
    public static BigDecimal decimal(String field, String typed, Locale locale) {
        String text = bare(typed);
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setParseBigDecimal(true);
        ParsePosition end = new ParsePosition(0);
        Number number = format.parse(text, end);
        if (number == null || end.getIndex() < text.length()) {
            throw new Refused(field, Message.of("fx.refused.number", typed));
        }
        return (BigDecimal) number;
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

    /** People type spaces of many kinds between digits, and before and after. */
    private static String bare(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
