package hearth.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsDayTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | Saturday, 21 November",
                "en-IE | Saturday 21 November",
                "en-US | Saturday, November 21",
                "de-DE | Samstag, 21. November",
                "fr-FR | samedi 21 novembre",
                "es-ES | sábado, 21 de noviembre",
                "ja-JP | 11月21日土曜日",
                "sv-SE | lördag 21 november",
                "pl-PL | sobota, 21 listopada",
            })
    void aHeadingNamesWeekdayDayAndMonthAsTheyAreWrittenThere(Locale locale, String heading) {
        assertThat(new Texts(locale).dayAndMonth(LocalDate.of(2026, 11, 21))).isEqualTo(heading);
    }
}
