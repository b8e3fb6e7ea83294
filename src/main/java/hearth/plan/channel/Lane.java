package hearth.plan.channel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The way from one channel to another, whether or not anybody goes it.
 *
 * @param crossover what stands on it; empty when nothing sends people this way
 * @param count how many came in the window that was asked for
 * @param latest the day somebody was last counted, ever
 */
public record Lane(Channel from, Channel to, Optional<Crossover> crossover, long count, Optional<LocalDate> latest) {

    /** True when nobody came this way in the window. */
    public boolean isEmpty() {
        return count == 0;
    }
}
