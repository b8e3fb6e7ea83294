package hearth.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import hearth.exchange.ImportRefused;
import hearth.exchange.PlainText;
import hearth.plan.Message;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A file of rows and cells. It is read anew for every pass, so that a large one never lies in memory as cells. Every
 * pass can end with {@link ImportRefused} when the file is over the limits.
 */
public final class Table {

    /** More than this is no table that a person brings. */
    static final int MOST_BYTES = 100_000_000;

    static final int MOST_ROWS = 1_000_000;
    static final int MOST_CHARACTERS = 1_000_000;

    static final int MOST_DAMAGED = 1_000;

    /** Finding back into a file after a damaged row costs a pass over it; so many bytes are read for that. */
    private static final long REREADING = 2_000_000_000;

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=[,;|\\t:](?:\\r|\\n|$)");
    private static final Pattern EXCELS_APOSTROPHE = Pattern.compile("^'(?=[=+\\-@0-9])");

    private final byte[] bytes;
    private final Encoding encoding;
    private final char separator;
    private final int firstLine;

    private Table(byte[] bytes, Encoding encoding, char separator, int firstLine) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.separator = separator;
        this.firstLine = firstLine;
    }

    /**
     * The ways in which these bytes can be a table: one when a {@code sep=} line says how, else one for each usual
     * separator.
     */
    public static List<Table> of(byte[] bytes) throws ImportRefused {
        if (bytes.length > MOST_BYTES) {
            throw new ImportRefused(Message.of("exchange.refused.bytes", MOST_BYTES / 1_000_000));
        }
        Encoding encoding = Encoding.of(bytes);
        String start =
                new String(bytes, encoding.skip(), Math.min(bytes.length - encoding.skip(), 4096), encoding.charset());
        if (start.indexOf('\0') >= 0) {
            throw new ImportRefused(Message.of("exchange.refused.binary"));
        }
        return separators(start).stream()
                .map(separator -> new Table(bytes, encoding, separator, saysSeparator(start) ? 2 : 1))
                .toList();
    }

    private static List<Character> separators(String start) {
        return saysSeparator(start) ? List.of(start.charAt(4)) : List.of(',', ';', '\t');
    }

    private static boolean saysSeparator(String start) {
        return SEPARATOR_LINE.matcher(start).lookingAt();
    }

    public char separator() {
        return separator;
    }

    /** The first rows, at most {@code count}. */
    public List<Row> head(int count) throws ImportRefused {
        List<Row> head = new ArrayList<>();
        walk(row -> head.add(row) && head.size() < count);
        return head;
    }

    /** Hands out every row, in the order of the file. */
    public void each(Consumer<? super Row> reader) throws ImportRefused {
        walk(row -> {
            reader.accept(row);
            return true;
        });
    }

    /** Goes on as long as it is told to; after a row that cannot be taken apart with the line after its first. */
    private void walk(Predicate<Row> visitor) throws ImportRefused {
        Walk walk = new Walk(visitor, firstLine);
        int bearable = Math.clamp(REREADING / Math.max(1, bytes.length), 10, MOST_DAMAGED);
        for (int damaged = 0; damaged <= bearable; damaged++) {
            if (walk.isDoneWith(reader(walk.line))) {
                return;
            }
        }
        throw new ImportRefused(Message.of("exchange.refused.damaged", bearable));
    }

    /** How far a pass has come. */
    private static final class Walk {
        private final Predicate<Row> visitor;
        private long line;
        private int count;

        Walk(Predicate<Row> visitor, long line) {
            this.visitor = visitor;
            this.line = line;
        }

        /** Reads on; false when a row was damaged and reading has to begin anew behind it. */
        boolean isDoneWith(CsvReader<CsvRecord> records) throws ImportRefused {
            long before = line - 1;
            try {
                for (CsvRecord record : records) {
                    if (++count > MOST_ROWS) {
                        throw new ImportRefused(Message.of("exchange.refused.rows", MOST_ROWS));
                    }
                    Row row = row(before + record.getStartingLineNumber(), record);
                    line = row.line() + lines(record);
                    if (!visitor.test(row)) {
                        return true;
                    }
                }
                return true;
            } catch (CsvParseException e) {
                return !visitor.test(new Row(line++, List.of(), true));
            }
        }
    }

    private CsvReader<CsvRecord> reader(long line) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CHARACTERS)
                .ofCsvRecord(from(line));
    }

    /** The text from this line on. */
    private Reader from(long line) {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                new ByteArrayInputStream(bytes, encoding.skip(), bytes.length - encoding.skip()), encoding.charset()));
        try {
            for (long skipped = 1; skipped < line; skipped++) {
                text.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
        return text;
    }

    private static long lines(CsvRecord record) {
        return 1
                + record.getFields().stream()
                        .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                        .sum();
    }

    private static Row row(long line, CsvRecord record) {
        return new Row(line, record.getFields().stream().map(Table::cell).toList(), false);
    }

    private static String cell(String raw) {
        return EXCELS_APOSTROPHE.matcher(PlainText.clean(raw).strip()).replaceFirst("");
    }
}
