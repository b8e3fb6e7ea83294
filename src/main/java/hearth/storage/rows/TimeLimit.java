package hearth.storage.rows;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.ProgressHandler;

/**
 * Ends a connection's work when it takes far longer than any sound file of that size does. The driver's own query
 * timeout counts rows that were fetched, so that a query which never gives one runs on.
 *
 * <p>What counts is the processor's time that this thread takes: a busy or slow computer makes no file suspicious.
 */
public final class TimeLimit extends ProgressHandler {

    /** For the smallest file; looking one over takes two such times at most. */
    static final Duration LEAST = Duration.ofMillis(2_200);

    /** For each megabyte more. Reading one takes some twenty milliseconds. */
    static final Duration A_MEGABYTE = Duration.ofMillis(200);

    /** How many steps of SQLite's machine lie between two looks at the clock: a fraction of a millisecond. */
    private static final int STEPS = 2_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long end;

    private TimeLimit(Duration allowed) {
        end = now() + allowed.toNanos();
    }

    /** From now on statements end with {@code SQLITE_INTERRUPT} once the time for a file of this size is over. */
    public static void on(Connection connection, Path file) throws SQLException, IOException {
        long megabytes = Files.size(file) / 1_000_000;
        on(connection, LEAST.plus(A_MEGABYTE.multipliedBy(megabytes)));
    }

    /** As {@link #on(Connection, Path)}, with time for trying many a row in a damaged file. */
    public static void forSalvage(Connection connection, Path file) throws SQLException, IOException {
        long megabytes = Files.size(file) / 1_000_000;
        on(connection, LEAST.plus(A_MEGABYTE.multipliedBy(megabytes)).multipliedBy(2));
    }

    /** From now on statements end with {@code SQLITE_INTERRUPT} once this time is over. */
    public static void on(Connection connection, Duration allowed) throws SQLException {
        setHandler(connection, STEPS, new TimeLimit(allowed));
    }

    /** The time of the processor that this thread has taken so far, in nanoseconds. */
    public static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    @Override
    protected int progress() {
        return now() < end ? 0 : 1;
    }
}
