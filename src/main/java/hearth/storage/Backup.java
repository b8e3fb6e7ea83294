package hearth.storage;

import hearth.session.Occasion;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An earlier state of a plan, whole and checked, in a file of its own in Hearth's folder.
 *
 * @param file where it is
 * @param made when, to the second; from its name, since a file's own time changes when folders are moved
 * @param occasion what it was made for
 * @param bytes its size
 */
public record Backup(Path file, Instant made, Occasion occasion, long bytes) {

    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparing(Backup::made).thenComparing(Backup::file).reversed();

    static final String ENDING = ".hearth";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ) ([a-z-]+)(?: \\d+)?\\.hearth");

    /** The name of the file of a backup made now, without its ending. */
    static String stem(Instant made, Occasion occasion) {
        return STAMP.format(made) + " " + word(occasion);
    }

    /** The backup in a file of this size; empty when its name is none that Hearth gives. */
    static Optional<Backup> of(Path file, long bytes) {
        Matcher name = NAME.matcher(Disk.name(file));
        return name.matches()
                ? instant(name.group(1))
                        .flatMap(made -> named(name.group(2)).map(why -> new Backup(file, made, why, bytes)))
                : Optional.empty();
    }

    private static Optional<Instant> instant(String stamp) {
        try {
            return Optional.of(STAMP.parse(stamp, Instant::from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Occasion> named(String word) {
        for (Occasion each : Occasion.values()) {
            if (word(each).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static String word(Occasion occasion) {
        return occasion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
