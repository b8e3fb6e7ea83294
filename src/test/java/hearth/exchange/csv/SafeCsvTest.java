package hearth.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts of a table get an apostrophe, so that no spreadsheet takes them for formulas. */
class SafeCsvTest {

    private static String written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SafeCsv.write(Stream.of(List.of(text)), out);
        return out.toString(StandardCharsets.UTF_8).substring(1).strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1 CON", "-2 EUR", "+1 ", "-2%", "@SUM(A1)", "+49 170 1234567"})
    void whatASpreadsheetWouldWorkOutGetsAnApostrophe(String text) throws IOException {
        assertThat(written(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+12.50", "-1,240.00", "plain", "1 + 1"})
    void numbersAndPlainTextsStayAsTheyAre(String text) throws IOException {
        assertThat(written(text).replace("\"", "")).isEqualTo(text);
    }
}
