package hearth.plan;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in the minor unit of its currency (cents for EUR, whole yen for JPY), so that sums are exact. Refuses a
 * code that is not a currency.
 *
 * @param minor amount in minor units; negative for what is owed
 * @param currency ISO 4217 code
 */
public record Money(long minor, String currency) {

    public Money {
        checkCurrency("currency", currency);
    }

    /** Refuses a code that is not an ISO 4217 currency. */
    public static void checkCurrency(String field, String code) {
        try {
            Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new Refused(field, Message.of("plan.refused.currency", code));
        }
    }

    /** The amount in major units: 12.50 for 1250 cents. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(
                minor, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    }

    /**
     * This and the other amount.
     *
     * @throws IllegalArgumentException when the currencies differ, since Hearth never converts
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be added");
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }
}
