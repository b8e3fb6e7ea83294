package hearth.storage;

import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.WorkFolder;
import hearth.storage.disk.WorkFolder.Note;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sessions that ended badly left in the folder of working copies. */
public final class LeftBehind {

    private static final Pattern READING = Pattern.compile("read-(\\d+)-[0-9a-f-]+");

    private final DataFolder data;

    private LeftBehind(DataFolder data) {
        this.data = data;
    }

    /** A folder for looking at a file, for this process; a later start knows when it is litter. */
    public static Path reading(DataFolder data) {
        return data.work().resolve("read-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
    }

    /** True for a folder that {@link #reading} named, of whatever process. */
    public static boolean isReading(Path folder) {
        return READING.matcher(Disk.name(folder)).matches();
    }

    /**
     * The files, there or not, for which an earlier session left work that is nowhere else; opening one brings it back.
     * Clears away on the way what such sessions left of no use.
     */
    public static List<Path> in(DataFolder data) throws IOException {
        LeftBehind left = new LeftBehind(data);
        left.tidy();
        left.tidyBeside();
        return left.files();
    }

    /** Deletes what processes that are gone needed only for looking at files. */
    private void tidy() throws IOException {
        for (Path folder : folders()) {
            Matcher reading = READING.matcher(Disk.name(folder));
            if (reading.matches()
                    && ProcessHandle.of(Long.parseLong(reading.group(1))).isEmpty()) {
                Disk.deleteQuietly(folder);
            }
        }
    }

    /** Deletes what publishes that were killed had laid beside their files; the work folder has all that it held. */
    private void tidyBeside() throws IOException {
        for (Path folder : folders()) {
            note(folder)
                    .filter(note -> !note.next().isEmpty())
                    .map(Note::target)
                    .ifPresent(this::deleteBeside);
        }
    }

    /** Unless somebody is at it again. */
    private void deleteBeside(Path file) {
        try (WorkFolder work = new WorkFolder(data, file)) {
            if (work.claim()) {
                Files.deleteIfExists(Publisher.temp(work, file));
            }
        } catch (IOException e) {
            // The folder refuses or is away; it is deleted another time.
        }
    }

    /** The files for which there is work that is nowhere else and that nobody is at. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders()) {
            note(folder).map(Note::target).filter(this::isWaiting).ifPresent(files::add);
        }
        return files;
    }

    private List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(data.work())) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(data.work(), Files::isDirectory)) {
                found.forEach(folders::add);
            }
        }
        return folders;
    }

    private Optional<Note> note(Path folder) {
        try {
            return Optional.of(WorkFolder.note(folder))
                    .filter(note -> new WorkFolder(data, note.target()).isIn(folder));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isWaiting(Path file) {
        try (WorkFolder work = new WorkFolder(data, file)) {
            return work.isLeft() && work.isUnpublished() && work.claim();
        } catch (IOException e) {
            return false;
        }
    }
}
