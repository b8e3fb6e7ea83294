package hearth.exchange.csv;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line line of the file it begins in, counted from 1
 * @param cells its values, trimmed, without control characters and without the apostrophe that Excel puts before a text
 * @param damaged true when it could not be taken apart, because a quote is opened and never closed or a cell is endless;
 *     it has no cells then
 */
public record Row(long line, List<String> cells, boolean damaged) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The value in a column, empty when the row ends before it. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return !damaged && cells.stream().allMatch(String::isEmpty);
    }
}
