package hearth.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private final Dates dates = new Dates(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            12            | 12
            -3.5          | -3.5
            \u22123       | -3
            .5            | 0.5
            1,234         | 1234
            1,234,567.89  | 1234567.89
            $1,240.00     | 1240
            -$5           | -5
            (1,240.50)    | -1240.5
            ($12)         | -12
            1.2K          | 1200
            3M            | 3000000
            2.5b          | 2500000000
            3.4%          | 0.034
            EUR 12.50     | 12.5
            1'240.50      | 1240.5
            1 240.5       | 1240.5
            +7            | 7
            """)
    void numbersWithAPoint(String cell, BigDecimal number) {
        assertThat(Numbers.parse(cell, NumberStyle.POINT).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1,5           | 1.5
            1.240,00 €    | 1240
            1.234         | 1234
            1.234.567     | 1234567
            (12,5)        | -12.5
            1,2K          | 1200
            1\u00a0240,5  | 1240.5
            3,4 %         | 0.034
            """)
    void numbersWithAComma(String cell, BigDecimal number) {
        assertThat(Numbers.parse(cell, NumberStyle.COMMA).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "n/a", "abc", "1,23", "12,34,56", "1.2.3", "1e9", "K", "%", "()", "--5", "0x10"})
    void whatIsNoNumberIsNone(String cell) {
        assertThat(Numbers.parse(cell, NumberStyle.POINT)).isEmpty();
    }

    @Test
    void theStyleFollowsFromTheColumn() {
        assertThat(NumberStyle.of(List.of("1.234", "12,5"), ',')).isEqualTo(NumberStyle.COMMA);
        assertThat(NumberStyle.of(List.of("1.234,50"), ',')).isEqualTo(NumberStyle.COMMA);
        assertThat(NumberStyle.of(List.of("1,234.50", "7"), ';')).isEqualTo(NumberStyle.POINT);
        assertThat(NumberStyle.of(List.of("3.5"), ';')).isEqualTo(NumberStyle.POINT);
        assertThat(NumberStyle.of(List.of("1.234", "7"), ';')).isEqualTo(NumberStyle.COMMA);
        assertThat(NumberStyle.of(List.of("1,234", "7"), '\t')).isEqualTo(NumberStyle.POINT);
        assertThat(NumberStyle.of(List.of("1.2K"), ',')).isEqualTo(NumberStyle.POINT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-04           | 2026-03-04
            2026-3-4             | 2026-03-04
            2026/03/04           | 2026-03-04
            2026-03-04T10:00:00Z | 2026-03-04
            2026-03-04 10:00     | 2026-03-04
            20260304             | 2026-03-04
            4.3.2026             | 2026-03-04
            04.03.26             | 2026-03-04
            03/04/2026           | 2026-04-03
            3-4-26               | 2026-04-03
            4 Mar 2026           | 2026-03-04
            12 mar 2024          | 2024-03-12
            Mar 4, 2026          | 2026-03-04
            March 4, 2026        | 2026-03-04
            4. März 2026         | 2026-03-04
            2026-03              | 2026-03-01
            Mar 2026             | 2026-03-01
            2026-W10             | 2026-03-02
            2026-Q2              | 2026-04-01
            """)
    void datesDayFirst(String cell, LocalDate date) {
        assertThat(dates.parse(cell, DateOrder.DAY_FIRST)).contains(date);
    }

    @Test
    void datesMonthFirst() {
        assertThat(dates.parse("03/04/2026", DateOrder.MONTH_FIRST)).contains(LocalDate.of(2026, 3, 4));
        assertThat(dates.parse("03/27/2026 06:08", DateOrder.MONTH_FIRST)).contains(LocalDate.of(2026, 3, 27));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2026-13-01",
                "31/02/2026",
                "29.02.2025",
                "0026-01-01",
                "2026-W54",
                "12",
                "99/99/99"
            })
    void whatIsNoDateIsNone(String cell) {
        assertThat(dates.parse(cell, DateOrder.DAY_FIRST)).isEmpty();
    }

    @Test
    void aNumberAboveTwelveShowsTheOrderOfItsColumn() {
        assertThat(DateOrder.shownBy(List.of("03/04/2026", "27/04/2026"))).contains(DateOrder.DAY_FIRST);
        assertThat(DateOrder.shownBy(List.of("03/04/2026", "04/27/2026"))).contains(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.shownBy(List.of("03/04/2026", "05/06/2026"))).isEmpty();
        assertThat(DateOrder.shownBy(List.of("13/04/2026", "04/13/2026"))).isEmpty();
    }

    @Test
    void onlyDatesWithTwoMeaningsAreAmbiguous() {
        assertThat(DateOrder.isAmbiguous("03/04/2026")).isTrue();
        assertThat(List.of("03/03/2026", "27/03/2026", "2026-03-04", "3.4.2026"))
                .noneMatch(DateOrder::isAmbiguous);
    }
}
