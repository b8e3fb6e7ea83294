package hearth.plan;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Ids whose order is that in which they were given: version 7 of RFC 9562, milliseconds and a counter (its method 1), and
 * then as much chance as makes two computers never give the same.
 */
public final class TimedIds implements Ids {

    private static final int COUNTER_BITS = 12;
    private static final int LENGTH = 36;
    private static final int VERSION_AT = 14;

    private final InstantSource clock;
    private final LongSupplier chance;
    private long last;

    /**
     * Ids from now on.
     *
     * @param chance where the last 64 bits come from: the variant of RFC 9562 and 62 bits that nobody can foresee
     */
    public TimedIds(InstantSource clock, LongSupplier chance) {
        this.clock = clock;
        this.chance = chance;
    }

    /** Also within a millisecond, and after the clock was put back, every id is greater than the one before. */
    @Override
    public synchronized String next() {
        last = Math.max(clock.millis() << COUNTER_BITS, last + 1);
        long millis = last >>> COUNTER_BITS;
        long counter = last & ((1 << COUNTER_BITS) - 1);
        return new UUID(millis << 16 | 0x7000 | counter, chance.getAsLong()).toString();
    }

    /** True for an id that says when it was given. */
    public static boolean isTimed(String id) {
        return id.length() == LENGTH && id.charAt(VERSION_AT) == '7';
    }
}
