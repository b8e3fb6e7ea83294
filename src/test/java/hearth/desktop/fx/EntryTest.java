package hearth.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hearth.plan.Refused;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {

    @ParameterizedTest(name = "{0}: “{1}” is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de-DE | 1,5 | 1.5",
                "de-DE | 1.234,5 | 1234.5",
                "de-DE | 1.234 | 1234",
                "de-DE | 1.5 | 1.5",
                "de-DE | 12.75 | 12.75",
                "de-DE | 1234,5 | 1234.5",
                "de-DE | -3,25 | -3.25",
                "de-DE | −3 | -3",
                "en-GB | 1,234.5 | 1234.5",
                "en-GB | 0.5 | 0.5",
                "fr-FR | 1 234,5 | 1234.5",
                "sv-SE | -4,5 | -4.5",
                "de-CH | 1234.5 | 1234.5",
            })
    void aNumberIsReadAsItIsWrittenThere(Locale locale, String typed, BigDecimal number) {
        assertThat(Entry.decimal("value", typed, locale)).isEqualByComparingTo(number);
    }

    @ParameterizedTest(name = "{0}: “{1}” is refused")
    @CsvSource(
            delimiter = '|',
            value = {
                "de-DE | about 5",
                "de-DE | 1,5,2",
                "de-DE | 1.23.4",
                "en-GB | 1,5",
                "en-GB | ''",
                "en-GB | 5 loaves",
                "en-GB | -",
            })
    void whatCannotBeReadIsRefusedAndNeverGuessed(Locale locale, String typed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Entry.decimal("value", typed, locale))
                .satisfies(refused -> assertThat(refused.reason().field()).isEqualTo("value"));
    }
}
