package hearth.exchange.recipe;

import de.siegmar.fastcsv.writer.CsvWriter;
import hearth.exchange.csv.NumberStyle;
import hearth.exchange.csv.Numbers;
import hearth.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rejected rows as a table that a person can mend and bring in again: the cells as they came, then line and reason. A
 * cell that a spreadsheet would take for a formula gets an apostrophe before it, which the import takes off again.
 */
public final class RejectedFile {

    private static final String FORMULA = "=+-@\t\r\0";

    private RejectedFile() {}

    /** Writes the rows of an import that stay outside; the stream stays open. */
    public static void write(ImportPlan plan, Texts texts, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        int width = plan.rejected().stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        int columns = Math.max(width, plan.header().size());
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(row(
                plan.header(), columns, texts.get("exchange.rejected.line"), texts.get("exchange.rejected.reason")));
        plan.rejected()
                .forEach(row -> csv.writeRecord(
                        row(row.cells(), columns, String.valueOf(row.line()), texts.say(row.reason()))));
        csv.flush();
        out.flush();
    }

    private static List<String> row(List<String> cells, int columns, String line, String reason) {
        Stream<String> filled =
                Stream.concat(cells.stream(), Stream.generate(() -> "")).limit(columns);
        return Stream.concat(filled, Stream.of(line, reason))
                .map(RejectedFile::harmless)
                .toList();
    }

    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && Numbers.parse(cell, NumberStyle.POINT).isEmpty() ? "'" + cell : cell;
    }
}
