package hearth.storage;

import hearth.storage.disk.Trouble;
import hearth.storage.disk.Unsound;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A virus scanner or a sync client holds a file for moments; it is worth a little waiting before that is news. */
final class Moments {

    private static final List<Duration> MOMENTS = List.of(Duration.ofMillis(150), Duration.ofMillis(450));

    private Moments() {}

    /** Something to do with a file that others may be holding. */
    @FunctionalInterface
    interface Attempt {
        void make() throws IOException, SQLException, Unsound;
    }

    /** Makes the attempt, again after each moment while what stands in the way may pass. */
    static void waitFor(Schedule schedule, Attempt attempt) throws IOException, SQLException, Unsound {
        for (Duration moment : MOMENTS) {
            try {
                attempt.make();
                return;
            } catch (IOException e) {
                if (!Trouble.mayPass(e)) {
                    throw e;
                }
                schedule.pause(moment);
            }
        }
        attempt.make();
    }
}
