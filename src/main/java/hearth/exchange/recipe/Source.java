package hearth.exchange.recipe;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.Row;
import hearth.exchange.csv.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file somebody brings, before it is known what it is.
 *
 * @param bytes all of it
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared.
public record Source(byte[] bytes) {

    /** Headers stand within the first rows, below whatever a program writes above them. */
    public static final int PREAMBLE = 60;

    /** The first row that is a header to {@code header}, in the first way of taking the file apart that has one. */
    public <H> Optional<Found<H>> find(Function<Row, Optional<H>> header) throws ImportRefused {
        for (Table table : Table.of(bytes)) {
            for (Row row : table.head(PREAMBLE)) {
                Optional<H> found = header.apply(row);
                if (found.isPresent()) {
                    return Optional.of(new Found<>(table, row, found.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The ways in which it can be a table. */
    public List<Table> tables() throws ImportRefused {
        return Table.of(bytes);
    }

    /** A table and its header. */
    public record Found<H>(Table table, Row row, H header) {}
}
