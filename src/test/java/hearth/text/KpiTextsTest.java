package hearth.text;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiTextsTest {
    private final KpiTexts british = new KpiTexts(new Texts(Locale.UK), "GBP");
    private final KpiTexts german = new KpiTexts(new Texts(Locale.GERMANY), "EUR");

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 1240.4, '1,240'",
        "NUMBER, 4.65, 4.65",
        "PERCENT, 0.034, 3.4%",
        "MONEY, 12.5, £12.50",
        "MONEY, 12480.5, '£12,480'",
        "MINUTES, 35, 35 min"
    })
    void numbersAreReadInTheirUnit(Unit unit, BigDecimal value, String expected) {
        assertThat(british.value(unit, value)).isEqualTo(expected);
    }

    @Test
    void theLocaleDecidesHowTheyLook() {
        assertThat(german.value(Unit.NUMBER, new BigDecimal("4.65"))).isEqualTo("4,65");
        assertThat(german.value(Unit.MONEY, new BigDecimal("12480"))).isEqualTo("12.480\u00a0€");
        assertThat(german.period(Period.MONTH, LocalDate.of(2026, 3, 1))).isEqualTo("Mär 2026");
    }

    @Test
    void periodsHaveNames() {
        assertThat(british.period(Period.WEEK, LocalDate.of(2025, 12, 29))).isEqualTo("week 1 of 2026");
        assertThat(british.period(Period.MONTH, LocalDate.of(2026, 11, 1))).isEqualTo("Nov 2026");
        assertThat(british.period(Period.QUARTER, LocalDate.of(2026, 10, 1))).isEqualTo("Q4 2026");
    }

    @Test
    void changesCarryTheirSign() {
        assertThat(british.change(0.254)).isEqualTo("+25%");
        assertThat(british.change(-0.25)).isEqualTo("−25%");
        assertThat(british.change(0)).isEqualTo("0%");
    }

    @Test
    void ticksHaveNoMoreDecimalsThanTheirStepNeeds() {
        assertThat(british.tick(Unit.NUMBER, 4.4, 0.1)).isEqualTo("4.4");
        assertThat(british.tick(Unit.PERCENT, 0.25, 0.05)).isEqualTo("25%");
        assertThat(british.tick(Unit.MONEY, 12_000, 2000)).isEqualTo("£12,000");
        assertThat(british.tick(Unit.MONEY, 0.5, 0.25)).isEqualTo("£0.50");
    }

    @Test
    void ownPerspectivesKeepTheirName() {
        assertThat(british.perspective(Perspective.MARKET_SHARE)).isEqualTo("Market share");
        assertThat(british.perspective(new Perspective("Craft"))).isEqualTo("Craft");
    }
}
