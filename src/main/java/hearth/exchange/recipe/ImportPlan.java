package hearth.exchange.recipe;

import hearth.plan.Command;
import java.util.List;

/**
 * What an import would do; nothing has happened yet. Every row that was read is counted once: added, updated, skipped or
 * rejected.
 *
 * @param recipe id of the recipe
 * @param header the file's headers, for saving rejected rows
 * @param rows the first rows that were understood, for the preview
 * @param rejected the rows that stay outside
 * @param asksDateOrder true when dates can mean two days and nobody has said which
 * @param command brings in everything at once, as one undo
 */
public record ImportPlan(
        String recipe,
        List<String> header,
        int added,
        int updated,
        int skipped,
        List<ReadRow> rows,
        List<RejectedRow> rejected,
        boolean asksDateOrder,
        Command command) {

    /** More rows than this nobody looks through before they import. */
    static final int MOST_SHOWN = 2_000;

    public ImportPlan {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        rejected = List.copyOf(rejected);
    }

    /** Number of rows read. */
    public int read() {
        return added + updated + skipped + rejected.size();
    }

    /** True when it would change the plan. */
    public boolean brings() {
        return added + updated > 0;
    }
}
