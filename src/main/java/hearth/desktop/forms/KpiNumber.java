package hearth.desktop.forms;

import hearth.desktop.fx.Entry;
import hearth.plan.scorecard.Unit;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

/** A KPI's number as it is typed: percent as 12,5 for 0.125, amounts with or without their sign. */
public final class KpiNumber {

    private static final int PERCENT_DIGITS = 2;
    private static final int MOST_DIGITS = 12;

    private final Texts texts;
    private final String currency;

    public KpiNumber(Texts texts, String currency) {
        this.texts = texts;
        this.currency = currency;
    }

    /** The number as one would type it. */
    public String typed(Unit unit, BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(unit == Unit.PERCENT ? value.movePointRight(PERCENT_DIGITS) : value);
    }

    /** The number that was typed; refused under the name of the field when it is none. */
    public BigDecimal read(String field, Unit unit, String typed) {
        BigDecimal number = Entry.decimal(field, bare(unit, typed), texts.locale());
        return unit == Unit.PERCENT ? number.movePointLeft(PERCENT_DIGITS) : number;
    }

    private String bare(Unit unit, String typed) {
        return switch (unit) {
            case NUMBER, MINUTES -> typed;
            case PERCENT -> typed.replace("%", "");
            case MONEY ->
                typed.replace(Currency.getInstance(currency).getSymbol(texts.locale()), "")
                        .replace(currency, "");
        };
    }
}
