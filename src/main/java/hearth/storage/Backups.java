package hearth.storage;

import hearth.plan.Plan;
import hearth.session.Occasion;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Unsound;
import hearth.storage.rows.Database;
import hearth.storage.rows.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The earlier states of one plan, on this computer: a folder in Hearth's own, named by the plan's origin. A file in it
 * counts once it has a backup's name, and it gets that name only when it is whole, checked and on the disk. An older one
 * goes only after a newer one has come.
 */
public final class Backups {

    /** What a killed program left half made goes after so long; until then it may be another program's work. */
    private static final Duration LITTER = Duration.ofDays(1);

    private static final String HALF_MADE = ".part";

    private final UUID origin;
    private final Path folder;
    private final DataFolder data;
    private final Clock clock;
    private @Nullable Stored last;

    /** The state that was stored last, and where. */
    private record Stored(Backup backup, String digest) {}

    private Backups(UUID origin, DataFolder data) {
        this.origin = origin;
        this.folder = data.backups().resolve(origin.toString());
        this.data = data;
        this.clock = data.clock();
    }

    /** Those of the plan of this origin. */
    public static Backups of(UUID origin, DataFolder data) {
        return new Backups(origin, data);
    }

    /** Those of the plan that was in this file when it was opened last; empty when it never was on this computer. */
    public static Optional<Backups> of(Path file, DataFolder data) {
        return new Whereabouts(data).origin(file).map(origin -> of(origin, data));
    }

    /** Where they are; not there before the first. */
    public Path folder() {
        return folder;
    }

    /** All of them, the newest first. Looks at names only; what is in them is for {@link #facts}. */
    public List<Backup> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> backup(file).stream())
                    .sorted(Backup.NEWEST_FIRST)
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    /**
     * What is in one, after the same looking over as before opening it.
     *
     * @throws CannotOpen when it has been damaged since
     */
    public Facts facts(Backup backup) throws CannotOpen {
        return PlanFile.facts(backup.file(), data);
    }

    /**
     * The plan as it was then.
     *
     * @throws CannotOpen when it has been damaged since
     */
    public Plan plan(Backup backup) throws CannotOpen {
        return PlanFile.read(backup.file(), data);
    }

    /**
     * Writes one as a plan of its own beside another file, under a name that says what it is.
     *
     * @return where it is
     * @throws CannotOpen when it has been damaged since
     * @throws CannotWrite when the folder refuses
     */
    public Path copyBeside(Backup backup, Path file) throws CannotOpen, CannotWrite {
        Path copy = backup.beside(Disk.real(file), clock.getZone());
        copyTo(backup, copy);
        return copy;
    }

    /**
     * Writes one as a plan of its own; never in the place of another file.
     *
     * @throws CannotOpen when it has been damaged since
     * @throws CannotWrite when there is such a file, or the folder refuses
     */
    public void copyTo(Backup backup, Path file) throws CannotOpen, CannotWrite {
        PlanFile.write(file, plan(backup), facts(backup).descent(), data, false);
    }

    /** Remembers that the plan is in this file now; see {@link #of(Path, DataFolder)}. */
    void note(Path file) {
        try {
            new Whereabouts(data).note(file, origin);
        } catch (IOException e) {
            // Only a damaged file would ever need it.
        }
    }

    /**
     * Makes one of what a database holds now, then lets go of those that may go; empty when the newest one holds just
     * that. When it cannot be made, nothing is as if it had been tried.
     */
    Optional<Backup> make(Database database, Occasion occasion) throws IOException, SQLException, Unsound {
        if (isStored(database)) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        Path half = folder.resolve(UUID.randomUUID() + HALF_MADE);
        try {
            database.copyInto(half);
            Backup made = named(half, occasion);
            last = new Stored(made, database.about().digest());
            thin();
            return Optional.of(made);
        } finally {
            Files.deleteIfExists(half.resolveSibling(Disk.name(half) + "-journal"));
            Files.deleteIfExists(half);
        }
    }

    private boolean isStored(Database database) throws IOException {
        Stored known = last;
        if (known != null && Files.exists(known.backup().file())) {
            return known.digest().equals(database.about().digest());
        }
        Optional<Backup> newest = all().stream().findFirst();
        return newest.isPresent() && holds(newest.get(), database);
    }

    /** One that has been damaged since holds nothing. */
    private boolean holds(Backup backup, Database database) {
        try {
            database.checkCopy(backup.file());
            last = new Stored(backup, database.about().digest());
            return true;
        } catch (SQLException | Unsound e) {
            return false;
        }
    }

    /** Keeps a file of an older schema as it is before it gets the tables of today; when that cannot be, it stays so. */
    static Database.Beforehand beforeMigration(DataFolder data) {
        return (database, schema) -> {
            try {
                var _ = of(database.about().descent().origin(), data).make(database, Occasion.MIGRATION);
            } catch (IOException | SQLException | Unsound e) {
                throw new UncheckedIOException(new IOException(e));
            }
        };
    }

    /** The moment is the name; a second that is taken gives way to the next, so that the order stays true. */
    private Backup named(Path half, Occasion occasion) throws IOException {
        Set<Instant> taken = all().stream().map(Backup::made).collect(Collectors.toSet());
        Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        while (taken.contains(made)) {
            made = made.plusSeconds(1);
        }
        Path file = folder.resolve(Backup.name(made, occasion));
        Files.move(half, file);
        Disk.syncFolder(folder);
        return new Backup(file, made, occasion, Files.size(file));
    }

    /** One that cannot be deleted now is deleted another time. */
    private void thin() {
        try {
            for (Backup spare : Thinning.spare(all(), clock.instant(), clock.getZone())) {
                Files.deleteIfExists(spare.file());
            }
            sweep();
        } catch (IOException e) {
            // Too many backups do no harm.
        }
    }

    private void sweep() throws IOException {
        Instant old = clock.instant().minus(LITTER);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Backups::isHalfMade).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isHalfMade(Path file) {
        return Disk.name(file).contains(HALF_MADE);
    }

    private static Optional<Backup> backup(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Backup.of(file, attributes.size()) : Optional.empty();
        } catch (IOException e) {
            // Gone between being listed and being looked at.
            return Optional.empty();
        }
    }
}
