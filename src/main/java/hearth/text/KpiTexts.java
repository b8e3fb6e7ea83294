package hearth.text;

import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;

/** The numbers, periods and names of a scorecard in words, the same on screen, in charts and on paper. */
public final class KpiTexts {

    /** From here on cents and decimals only hide what a number says. */
    private static final double LARGE = 1000;

    private final Texts texts;
    private final String currency;
    private final DateTimeFormatter month;

    /**
     * Words for KPIs.
     *
     * @param currency ISO 4217 code of the plan's amounts
     */
    public KpiTexts(Texts texts, String currency) {
        this.texts = texts;
        this.currency = currency;
        this.month = DateTimeFormatter.ofPattern("LLL yyyy", texts.locale());
    }

    public Texts texts() {
        return texts;
    }

    /** A number of a KPI as it is read: 1,240 · 3.4 % · €12.50 · 35 min. */
    public String value(Unit unit, BigDecimal value) {
        return switch (unit) {
            case NUMBER -> texts.number(value.doubleValue(), isLarge(value) ? 0 : 2);
            case PERCENT -> texts.percent(value.doubleValue(), 1);
            case MONEY -> texts.money(isLarge(value) ? value.setScale(0, RoundingMode.HALF_EVEN) : value, currency);
            case MINUTES -> texts.get("scorecard.minutes", texts.number(value.doubleValue(), 1));
        };
    }

    /** A computed number of a KPI, rounded so far that it does not claim more than it knows. */
    public String value(Unit unit, double value) {
        return value(unit, BigDecimal.valueOf(value).setScale(unit == Unit.PERCENT ? 4 : 2, RoundingMode.HALF_EVEN));
    }

    /**
     * A number at an axis.
     *
     * @param step distance to the next one, which decides about decimals
     */
    public String tick(Unit unit, double value, double step) {
        return switch (unit) {
            case NUMBER, MINUTES -> texts.number(value, decimals(step));
            case PERCENT -> texts.percent(value, decimals(100 * step));
            case MONEY ->
                texts.money(
                        BigDecimal.valueOf(value).setScale(decimals(step) == 0 ? 0 : 2, RoundingMode.HALF_EVEN),
                        currency);
        };
    }

    /** A change as a signed share: +25 %. */
    public String change(double share) {
        String size = texts.percent(Math.abs(share), 0);
        return share > 0 ? "+" + size : share < 0 ? "−" + size : size;
    }

    /** A period: Nov 2026, Q4 2026, week 47 of 2026. */
    public String period(Period period, LocalDate start) {
        return switch (period) {
            case WEEK -> texts.get("scorecard.week", week(start), year(start.get(IsoFields.WEEK_BASED_YEAR)));
            case MONTH -> month.format(start);
            case QUARTER -> texts.get("scorecard.quarter", quarter(start), year(start.getYear()));
        };
    }

    /** A month's short name, for axes. */
    public String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
    }

    /** A quarter's short name, for axes. */
    public String quarterOfYear(LocalDate day) {
        return texts.get("scorecard.quarterOfYear", quarter(day));
    }

    /** A year, never grouped in thousands. */
    public String year(int year) {
        return Integer.toString(year);
    }

    /** A standard perspective's name in the reader's language, or the plan's own name. */
    public String perspective(Perspective perspective) {
        return perspective.isStandard() ? texts.get("scorecard.perspective." + perspective.name()) : perspective.name();
    }

    /** What a KPI's numbers are counted in, when that is not plain from the number: “in %”, “in EUR”. */
    public String unit(Kpi kpi) {
        return kpi.unit() == Unit.MONEY
                ? texts.get("scorecard.unit.MONEY", currency)
                : texts.get("scorecard.unit." + kpi.unit().name());
    }

    private static int week(LocalDate start) {
        return start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static int quarter(LocalDate start) {
        return start.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static boolean isLarge(BigDecimal value) {
        return Math.abs(value.doubleValue()) >= LARGE;
    }

    private static int decimals(double step) {
        return step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
    }
}
