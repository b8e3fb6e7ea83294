package hearth.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name ends what it began. */
class BidiTest {

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "שלום, שלום",
        "a\u202Eb, a\u202Eb\u202C",
        "a\u202Eb\u202C, a\u202Eb\u202C",
        "\u2066a\u202Eb, \u2066a\u202Eb\u202C\u2069",
        "\u2066a\u202Eb\u2069, \u2066a\u202Eb\u2069",
        "\u202A\u2067x\u202C, \u202A\u2067x\u202C\u2069\u202C",
        "\u202Cx\u2069, \u202Cx\u2069"
    })
    void whatANameOpensIsClosed(String typed, String shown) {
        assertThat(Bidi.closed(typed)).isEqualTo(shown);
    }
}
