package hearth.storage.erase;

import hearth.storage.Backups;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whatever on this computer holds states of one plan: its backups, the copies beside its file, and what sessions that
 * ended badly left behind.
 *
 * @param origin of the plan
 * @param file the person's file
 */
record Kin(UUID origin, Path file, DataFolder data) {

    private static final String ENDING = ".hearth";
    private static final String CONFLICT = " (conflict ";

    /** Every file among the backups, half-made ones too. */
    List<Path> backups() throws IOException {
        return files(Backups.of(origin, data).folder());
    }

    /** Conflict copies of the plan, beside it. */
    List<Path> conflicts() throws IOException {
        return beside().stream()
                .filter(path -> Disk.name(path).contains(CONFLICT))
                .toList();
    }

    /** Other copies of the plan, beside it; what they are for only the person knows. */
    List<Path> copies() throws IOException {
        return beside().stream()
                .filter(path -> !Disk.name(path).contains(CONFLICT))
                .toList();
    }

    /** True when a file is a sound plan of the same origin. */
    boolean isKin(Path other) {
        try {
            return PlanFile.facts(other, data).descent().origin().equals(origin);
        } catch (CannotOpen e) {
            return false;
        }
    }

    /** What a killed publish left beside the file. */
    void sweepBeside(Path published) throws IOException {
        String name = Disk.name(published);
        for (Path left : files(Disk.folder(published))) {
            String other = Disk.name(left);
            boolean temp = other.startsWith("." + name + ".") && (other.endsWith(".tmp") || other.endsWith(".erasing"));
            boolean journal =
                    List.of(name + "-journal", name + "-wal", name + "-shm").contains(other);
            if (temp || journal) {
                Files.deleteIfExists(left);
            }
        }
    }

    /** Folders of working copies, whosever they are. */
    List<Path> workFolders() throws IOException {
        try (Stream<Path> found = Files.list(data.work())) {
            return found.filter(Files::isDirectory).toList();
        }
    }

    private List<Path> beside() throws IOException {
        return files(Disk.folder(file)).stream()
                .filter(path -> Disk.name(path).endsWith(ENDING) && !path.equals(file))
                .filter(this::isKin)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
