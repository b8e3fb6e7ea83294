package hearth.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name ends what it began, and leaves what follows where it is. */
class BidiTest {

    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    @ParameterizedTest
    @ValueSource(strings = {"plain", "Zoë", "Νίκος", "李", "3"})
    void aNameReadFromLeftToRightStaysAsItIs(String typed) {
        assertThat(Bidi.isolated(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "שלום, שלום",
        "a\u202Eb, a\u202Eb\u202C",
        "a\u202Eb\u202C, a\u202Eb\u202C",
        "\u202Ab, \u202Ab\u202C",
        "\u2066a\u202Eb, \u2066a\u202Eb\u202C\u2069",
        "\u2067a\u202Eb\u2069, \u2067a\u202Eb\u2069",
        "\u202A\u2067x\u202C, \u202A\u2067x\u202C\u2069\u202C"
    })
    void whatANameOpensIsClosedWithinIt(String typed, String closed) {
        assertThat(Bidi.isolated(typed)).isEqualTo(ISOLATE + closed + END);
    }

    /** Without the isolate the number is drawn before the name: it takes the direction of the Hebrew before it. */
    @Test
    void aNumberBehindAHebrewNameStaysBehindIt() {
        String sentence = "Given to " + Bidi.isolated("שלום") + ", 12 days ago";
        java.text.Bidi order = new java.text.Bidi(sentence, java.text.Bidi.DIRECTION_LEFT_TO_RIGHT);
        assertThat(order.getLevelAt(sentence.indexOf("12"))).isZero();
    }
}
