package hearth.storage.disk;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/**
 * Somebody who has a plan open, as they left word of it.
 *
 * @param machine what tells their computer from others, whatever those are called
 * @param process the number of their process there
 * @param started when that process began, since numbers are used again
 * @param since when they opened the plan
 * @param seen when they last said that they still have it open
 */
public record Holder(
        String user, String host, String machine, long process, Instant started, Instant since, Instant seen) {

    /** Word that is older than this is likely to have been left behind. */
    static final Duration FRESH = Duration.ofDays(1);

    private static final int LONGEST = 60;

    public Holder {
        user = clean(user);
        host = clean(host);
    }

    /** This process, at this moment. */
    static Holder here(String machine, Instant now) {
        ProcessHandle self = ProcessHandle.current();
        return new Holder(
                System.getProperty("user.name", ""), Here.host(), machine, self.pid(), started(self), now, now);
    }

    /** What {@link #text} wrote; empty when it is something else. */
    public static Optional<Holder> parse(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
            return Optional.of(new Holder(
                    lines.getProperty("user", ""),
                    lines.getProperty("host", ""),
                    lines.getProperty("machine", ""),
                    Long.parseLong(lines.getProperty("process", "")),
                    Instant.parse(lines.getProperty("started", "")),
                    Instant.parse(lines.getProperty("since", "")),
                    Instant.parse(lines.getProperty("seen", ""))));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** For the file beside the plan. */
    public String text() {
        return """
                user=%s
                host=%s
                machine=%s
                process=%d
                started=%s
                since=%s
                seen=%s
                """.formatted(user, host, machine, process, started, since, seen);
    }

    /** The same, still there now. */
    public Holder at(Instant now) {
        return new Holder(user, host, machine, process, started, since, now);
    }

    /** True for word left by the same process, whenever that was. */
    boolean isSameProcess(Holder other) {
        return machine.equals(other.machine) && process == other.process && started.equals(other.started);
    }

    /** True when it is known that they are gone, as it only can be of this computer. */
    boolean isDead(String here) {
        return machine.equals(here)
                && ProcessHandle.of(process)
                        .filter(handle -> started(handle).equals(started))
                        .isEmpty();
    }

    /** True when nothing was heard of them for long. */
    boolean isStale(Instant now) {
        return Duration.between(seen, now).compareTo(FRESH) > 0;
    }

    private static Instant started(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The file comes from who knows where; its words are shown to people. */
    private static String clean(String word) {
        String plain = word.replaceAll("[\\p{C}\\\\]", "").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
