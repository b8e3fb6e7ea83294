package hearth.exchange.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's own table is read, as a person said: a recipe made by hand. It is known again by the names of the
 * columns, in whatever order they come.
 *
 * @param name what the recipe is called
 * @param header names of the columns; none when the table has no headings, which cannot be known again
 * @param columns what each column holds, as many as there are columns
 * @param kpi name of the KPI that numbers go into, or null when none was said
 */
public record Mapping(
        String name,
        RowKind kind,
        List<String> header,
        List<ColumnRole> columns,
        @Nullable String kpi) {

    /** Enough to see what a table is, and no file brings more columns than a person would map. */
    public static final int MOST_COLUMNS = 200;

    private static final int MOST_MORE = 2;

    public Mapping {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        if (!header.isEmpty() && header.size() != columns.size()) {
            throw new IllegalArgumentException("each column has one role");
        }
    }

    public Mapping called(String other) {
        return new Mapping(other, kind, header, columns, kpi);
    }

    public Mapping into(@Nullable String otherKpi) {
        return new Mapping(name, kind, header, columns, otherKpi);
    }

    /** This mapping with another role for one column; what only one column may hold moves there. */
    public Mapping with(int column, ColumnRole role) {
        List<ColumnRole> changed = new ArrayList<>(columns);
        if (!role.repeats()) {
            changed.replaceAll(each -> each == role ? ColumnRole.NOTHING : each);
        }
        changed.set(column, role);
        return new Mapping(name, kind, header, changed, kpi);
    }

    /** True when a file with headings can be known again by them. */
    public boolean canBeKept() {
        return header.stream().anyMatch(cell -> !cell.isBlank());
    }

    /** True when both are for files with the same headings. */
    public boolean isForSameFiles(Mapping other) {
        return canBeKept() && sorted(header).equals(sorted(other.header));
    }

    /** True when something in it can make a row into a person, or into a number. */
    public boolean suffices() {
        return switch (kind) {
            case PEOPLE -> columns.stream().anyMatch(Mapping::namesSomebody);
            case NUMBERS -> columns.contains(ColumnRole.DATE) && columns.contains(ColumnRole.VALUE);
        };
    }

    private static boolean namesSomebody(ColumnRole role) {
        return switch (role) {
            case NAME, FIRST_NAME, LAST_NAME, COMPANY, EMAIL, HANDLE -> true;
            default -> false;
        };
    }

    /**
     * The same for a table with these headings in this order; empty when they are others. A few more columns are left
     * out: the file of rows that stayed outside has two.
     */
    public Optional<Mapping> on(List<String> cells) {
        Set<Integer> free =
                new TreeSet<>(IntStream.range(0, header.size()).boxed().toList());
        List<ColumnRole> roles = new ArrayList<>();
        for (String cell : cells) {
            Optional<Integer> column = free.stream()
                    .filter(i -> Header.plain(header.get(i)).equals(Header.plain(cell)))
                    .findFirst();
            column.ifPresent(free::remove);
            roles.add(column.map(columns::get).orElse(ColumnRole.NOTHING));
        }
        return canBeKept() && free.isEmpty() && cells.size() <= header.size() + MOST_MORE
                ? Optional.of(new Mapping(name, kind, cells, roles, kpi))
                : Optional.empty();
    }

    private static List<String> sorted(List<String> header) {
        return header.stream().map(Header::plain).sorted().toList();
    }
}
