package hearth.exchange.recipe;

import hearth.exchange.csv.SafeCsv;
import hearth.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Rejected rows as a table that a person can mend and bring in again: the cells as they came, then line and reason. */
public final class RejectedFile {

    private RejectedFile() {}

    /** Writes the rows of an import that stay outside; the stream stays open. */
    public static void write(ImportPlan plan, Texts texts, OutputStream to) throws IOException {
        int width = plan.rejected().stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        int columns = Math.max(width, plan.header().size());
        List<String> header =
                row(plan.header(), columns, texts.get("exchange.rejected.line"), texts.get("exchange.rejected.reason"));
        Stream<List<String>> rows = plan.rejected().stream()
                .map(row -> row(row.cells(), columns, String.valueOf(row.line()), texts.say(row.reason())));
        SafeCsv.write(Stream.concat(Stream.of(header), rows), to);
    }

    private static List<String> row(List<String> cells, int columns, String line, String reason) {
        Stream<String> filled =
                Stream.concat(cells.stream(), Stream.generate(() -> "")).limit(columns);
        return Stream.concat(filled, Stream.of(line, reason)).toList();
    }
}
