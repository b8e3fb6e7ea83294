package hearth.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import hearth.exchange.PlainText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one place where tables are written. A text that a spreadsheet would take for a formula gets an apostrophe before
 * it, which Hearth's own import takes off again; numbers stay numbers. See <a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV Injection</a>.
 */
public final class SafeCsv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    /** A sign and digits, and nothing that a spreadsheet could add to or look up: "+1 EUR" is a formula to it. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*");

    /** Digits and what people put between them: nothing in it can be called or looked up. */
    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9][0-9 ()./-]*");

    /**
     * A telephone number in a table for an address book, which would take an apostrophe for a part of it. A number that
     * holds anything but digits and what stands between them is written like any other text.
     */
    public record Telephone(String number) {}

    /** Without it, spreadsheets take UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private final CsvWriter rows;

    private SafeCsv(OutputStream to) {
        out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        rows = CsvWriter.builder().build(out);
    }

    /** Writes rows of texts, numbers and dates as a table in UTF-8; what is null is an empty cell. The stream stays open. */
    public static void write(Stream<? extends List<? extends @Nullable Object>> rows, OutputStream to)
            throws IOException {
        SafeCsv csv = new SafeCsv(to);
        csv.out.write(BYTE_ORDER_MARK);
        rows.forEach(row -> csv.rows.writeRecord(row.stream().map(SafeCsv::cell).toList()));
        csv.rows.flush();
        csv.out.flush();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case MonthDay day -> day.toString();
            case Telephone(String dialled) when DIALLED.matcher(dialled).matches() -> dialled;
            case Telephone(String text) -> harmless(text);
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        String clean = PlainText.clean(text);
        boolean stillFormula = !clean.isEmpty() && BEGINS_A_FORMULA.indexOf(clean.charAt(0)) >= 0;
        return (formula || stillFormula) && !NUMBER.matcher(clean).matches() ? "'" + clean : clean;
    }
}
