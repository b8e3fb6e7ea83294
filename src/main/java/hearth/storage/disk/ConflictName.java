package hearth.storage.disk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The name beside a file for what was done here while others changed it: {@code NAME (conflict DATE HOST).hearth}. */
public final class ConflictName {

    /** What most file systems take, in bytes, less the ending and a number. */
    private static final int LONGEST = 240;

    private static final Pattern ENDING = Pattern.compile("\\.hearth$", Pattern.CASE_INSENSITIVE);
    private static final Pattern EARLIER = Pattern.compile(" \\(conflict \\d{4}-\\d\\d-\\d\\d [^)]*\\)( \\d+)?$");

    private ConflictName() {}

    /** A name that is not taken; a conflict in a conflict file does not make the name longer. */
    public static Path beside(Path file, Clock clock, Predicate<Path> isTaken) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        String mark = " (conflict %s %s)".formatted(today, Here.host());
        String stem = shortened(stem(file), LONGEST - mark.length()) + mark;
        Path beside = file.resolveSibling(stem + ".hearth");
        for (int number = 2; isTaken.test(beside); number++) {
            beside = file.resolveSibling(stem + " " + number + ".hearth");
        }
        return beside;
    }

    private static String stem(Path file) {
        String name = ENDING.matcher(Disk.name(file)).replaceFirst("");
        return EARLIER.matcher(name).replaceFirst("");
    }

    private static String shortened(String name, int bytes) {
        String kept = name;
        while (kept.getBytes(StandardCharsets.UTF_8).length > bytes) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }
}
