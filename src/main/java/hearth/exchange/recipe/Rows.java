package hearth.exchange.recipe;

import hearth.exchange.csv.Row;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What rows of all tables have in common. */
public final class Rows {

    private static final Set<String> TOTALS =
            Set.of("total", "totals", "grand total", "sum", "summe", "gesamt", "gesamtsumme", "insgesamt");

    private Rows() {}

    /**
     * Lets a row pass whose cells can be matched with the header.
     *
     * @throws Unfit when it is damaged or has more cells than there are columns
     */
    public static void checkWhole(Row row, int width) throws Unfit {
        if (row.damaged()) {
            throw new Unfit("exchange.unfit.damaged");
        }
        if (filled(row) > width) {
            throw new Unfit("exchange.unfit.cells", filled(row), width);
        }
    }

    /** True for the line below a table that adds it up. */
    public static boolean isTotal(Row row) {
        return row.cells().stream().anyMatch(cell -> TOTALS.contains(cell.toLowerCase(Locale.ROOT)));
    }

    public static String joined(String separator, List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    private static int filled(Row row) {
        int last = row.cells().size();
        while (last > 0 && row.cell(last - 1).isEmpty()) {
            last--;
        }
        return last;
    }
}
