package hearth.plan.rhythm;

import hearth.plan.channel.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One channel's weeks.
 *
 * @param channel which, or null for rhythms without a channel
 * @param peaks those that burn on this channel
 */
public record StripRow(@Nullable Channel channel, List<StripCell> cells, List<Peak> peaks) {

    public StripRow {
        cells = List.copyOf(cells);
        peaks = List.copyOf(peaks);
    }

    /** How many were done. */
    public int done() {
        return cells.stream().mapToInt(StripCell::done).sum();
    }

    /** How many went by without a word. */
    public int missed() {
        return cells.stream().mapToInt(StripCell::missed).sum();
    }
}
