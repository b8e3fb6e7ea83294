package hearth.exchange.recipe.own;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.Row;
import hearth.exchange.csv.Table;
import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.RowKind;
import hearth.plan.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table that no recipe knows, as a person looks at it to say what its columns hold: its first rows, which of them are
 * headings, and what each column seems to hold.
 */
public final class OwnTable {

    /** Samples are looked for in so many rows. */
    private static final int ROWS = 200;

    private static final int HEADINGS = 12;
    private static final int SAMPLES = 4;
    private static final int LONGEST_HEADING = 60;

    private final Table table;
    private final List<Row> rows;

    /** A row that may hold the headings. */
    public record Heading(long line, List<String> cells) {

        /** No row does: the first one is a person or a number like the others. */
        public static final Heading NONE = new Heading(0, List.of());

        public Heading {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A column.
     *
     * @param name its heading, or empty
     * @param samples some of its values, the first ones
     */
    public record Column(String name, List<String> samples) {

        public Column {
            samples = List.copyOf(samples);
        }
    }

    private OwnTable(Table table, List<Row> rows) {
        this.table = table;
        this.rows = rows;
    }

    /**
     * The table in a file, taken apart in the way that gives the most columns.
     *
     * @throws ImportRefused when there is no row in it
     */
    public static OwnTable of(byte[] bytes) throws ImportRefused {
        return of(Table.of(bytes));
    }

    static OwnTable of(List<Table> ways) throws ImportRefused {
        OwnTable widest = null;
        for (Table way : ways) {
            OwnTable own = new OwnTable(
                    way, way.head(ROWS).stream().filter(row -> !row.isEmpty()).toList());
            if (widest == null || own.usualWidth() > widest.usualWidth()) {
                widest = own;
            }
        }
        if (widest == null || widest.rows.isEmpty() || widest.width() > Mapping.MOST_COLUMNS) {
            throw new ImportRefused(Message.of("exchange.refused.noTable"));
        }
        return widest;
    }

    Table table() {
        return table;
    }

    /** The rows that may be headings, from the top, and that there are none. */
    public List<Heading> headings() {
        return Stream.concat(
                        rows.stream()
                                .filter(row -> !row.damaged())
                                .limit(HEADINGS)
                                .map(row -> new Heading(row.line(), row.cells())),
                        Stream.of(Heading.NONE))
                .toList();
    }

    /** The row that looks most like headings: short words, each another, over most of the columns. */
    public Heading heading() {
        return headings().stream().filter(this::looksLikeHeadings).findFirst().orElse(Heading.NONE);
    }

    /** The columns below these headings. */
    public List<Column> columns(Heading heading) {
        return IntStream.range(
                        0, heading.cells().isEmpty() ? width() : heading.cells().size())
                .mapToObj(i -> new Column(name(heading, i), samples(heading, i)))
                .toList();
    }

    /** What the columns seem to hold when each row is of this kind, as a recipe without a name. */
    public Mapping guess(Heading heading, RowKind kind) {
        return new Mapping("", kind, heading.cells(), RoleGuess.roles(kind, columns(heading)), null);
    }

    /** What the columns seem to hold, as a recipe without a name. */
    public Mapping guess(Heading heading) {
        return RoleGuess.mapping(heading.cells(), columns(heading));
    }

    private boolean looksLikeHeadings(Heading heading) {
        List<String> filled =
                heading.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return !filled.isEmpty()
                && filled.size() * 2 > usualWidth()
                && filled.size() * 2 >= heading.cells().size()
                && filled.stream().map(Header::plain).distinct().count() == filled.size()
                && filled.stream().noneMatch(cell -> cell.length() > LONGEST_HEADING || ValueLook.isValue(cell))
                && (filled.size() > 1 || RoleGuess.isHeading(filled.getFirst()));
    }

    private List<String> samples(Heading heading, int column) {
        return rows.stream()
                .filter(row -> row.line() > heading.line())
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }

    private static String name(Heading heading, int column) {
        return column < heading.cells().size() ? heading.cells().get(column) : "";
    }

    private int width() {
        return rows.stream().mapToInt(OwnTable::filled).max().orElse(0);
    }

    /** Most rows are this wide; what stands above a table is narrower. */
    private int usualWidth() {
        List<Integer> widths = rows.stream().map(OwnTable::filled).sorted().toList();
        return Optional.of(widths)
                .filter(all -> !all.isEmpty())
                .map(all -> all.get(all.size() / 2))
                .orElse(0);
    }

    private static int filled(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> !row.cell(i).isEmpty())
                .boxed()
                .max(Comparator.naturalOrder())
                .map(i -> i + 1)
                .orElse(0);
    }
}
