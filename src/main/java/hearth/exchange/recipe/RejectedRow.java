package hearth.exchange.recipe;

import hearth.plan.Message;
import java.util.List;

/**
 * One row that stays outside.
 *
 * @param line line of the file, counted from 1
 * @param reason why, in words
 * @param cells what it holds, so that it can be saved, mended and brought in again
 */
public record RejectedRow(long line, Message reason, List<String> cells) {

    public RejectedRow {
        cells = List.copyOf(cells);
    }
}
