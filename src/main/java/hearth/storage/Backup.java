package hearth.storage;

import hearth.session.Occasion;
import hearth.storage.disk.Disk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
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

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT);
    private static final Pattern NAME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ) ([a-z-]+)\\.hearth");

    /** The name of the file of a backup made then. */
    static String name(Instant made, Occasion occasion) {
        return STAMP.format(made) + " " + word(occasion) + ".hearth";
    }

    /** The backup in a file of this size; empty when its name is none that Hearth gives. */
    static Optional<Backup> of(Path file, long bytes) {
        Matcher name = NAME.matcher(Disk.name(file));
        return name.matches()
                ? instant(name.group(1))
                        .flatMap(made -> named(name.group(2)).map(why -> new Backup(file, made, why, bytes)))
                : Optional.empty();
    }

    /** An unused name for a copy of this beside a plan's file: {@code bakery (backup 2026-11-21 14.32).hearth}. */
    Path beside(Path file, ZoneId zone) {
        String stem = Disk.name(file).replaceFirst("\\.hearth$", "");
        String name = "%s (backup %s)".formatted(stem, DAY_AND_TIME.format(made.atZone(zone)));
        Path copy = file.resolveSibling(name + ".hearth");
        for (int number = 2; Files.exists(copy); number++) {
            copy = file.resolveSibling(name + " " + number + ".hearth");
        }
        return copy;
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
