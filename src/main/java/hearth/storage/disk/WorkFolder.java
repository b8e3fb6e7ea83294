package hearth.storage.disk;

import java.io.IOException;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code work/<uuid>/} with the working copy of one plan file. The uuid follows from the file's path, so that
 * a second start on this machine and the start after a crash come to the same folder. A lock beside it says whether
 * somebody is at work; the system lets go of it when that process dies.
 */
public final class WorkFolder implements AutoCloseable {

    /** Held by this process. A file lock alone would be lost when the same file is opened and closed a second time. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final String NOTE = "about.properties";

    private final Path folder;
    private final Path lockFile;
    private @Nullable FileChannel channel;
    private boolean claimed;

    /**
     * What has to be known to bring the working copy home.
     *
     * @param target the file it is published to
     * @param seen digest of that file when last read or written; empty when there was none
     * @param next digest of what is being published right now, else empty
     */
    public record Note(Path target, String seen, String next) {

        public boolean knows(String digest) {
            return digest.equals(seen) || digest.equals(next);
        }
    }

    public WorkFolder(DataFolder data, Path target) {
        this(data.work()
                .resolve(UUID.nameUUIDFromBytes(target.toString().getBytes(StandardCharsets.UTF_8))
                        .toString()));
    }

    private WorkFolder(Path folder) {
        this.folder = folder;
        this.lockFile = folder.resolveSibling(Disk.name(folder) + ".lock");
    }

    /** One that was found, whosever it is. */
    public static WorkFolder at(Path folder) {
        return new WorkFolder(folder);
    }

    /** Takes the folder for this session; false when another session has it. */
    public boolean claim() throws IOException {
        claimed = HELD.add(folder);
        if (!claimed) {
            return false;
        }
        FileLock lock = null;
        try {
            channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                close();
            }
        }
        return lock != null;
    }

    public Path database() {
        return folder.resolve("work.db");
    }

    /** Where the copy is made that is then published. */
    public Path publication() {
        return folder.resolve("publish.db");
    }

    /** An unused name in the folder, which is made when it has gone, for a working copy made anew. */
    public Path fresh() throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve("fresh.db");
        Files.deleteIfExists(folder.resolve("fresh.db-journal"));
        Files.deleteIfExists(folder.resolve("work.db-journal"));
        Files.deleteIfExists(fresh);
        return fresh;
    }

    /** The uuid, for names beside the person's file that nobody else uses. */
    public String name() {
        return Disk.name(folder);
    }

    /** Begins with an empty folder. */
    public void begin() throws IOException {
        Disk.delete(folder);
        Files.createDirectories(folder);
    }

    /** True when this is the folder. */
    public boolean isIn(Path other) {
        return folder.equals(other);
    }

    /** True when a session left a working copy here. */
    public boolean isLeft() {
        return Files.exists(noteFile()) && Files.exists(database());
    }

    /** True when the working copy may hold what the person's file does not. */
    public boolean isUnpublished() {
        return Files.exists(mark());
    }

    /** Said before the first change after a publish. */
    public void markUnpublished() throws IOException {
        if (!isUnpublished()) {
            Files.createFile(mark());
            Disk.syncFolder(folder);
        }
    }

    /** Said when the person's file holds everything. */
    public void markPublished() throws IOException {
        Files.deleteIfExists(mark());
    }

    public void note(Note note) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("target", note.target().toString());
        lines.setProperty("seen", note.seen());
        lines.setProperty("next", note.next());
        StringBuilder text = new StringBuilder();
        lines.forEach((key, value) ->
                text.append(key).append('=').append(escaped((String) value)).append('\n'));
        Disk.write(noteFile(), text.toString());
    }

    public Note note() throws IOException {
        return note(folder);
    }

    /** The note in a working folder. */
    public static Note note(Path folder) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(Files.readString(folder.resolve(NOTE))));
        return new Note(
                Path.of(lines.getProperty("target", "")), lines.getProperty("seen", ""), lines.getProperty("next", ""));
    }

    /** Deletes the working copy; everything in it has been published or was never changed. */
    public void delete() throws IOException {
        // The note goes first: without it nothing here counts as left behind.
        Files.deleteIfExists(noteFile());
        Disk.delete(folder);
    }

    /** Puts a working copy that cannot be read aside, where nothing overwrites it. */
    public Path setAside() throws IOException {
        Path aside = folder.resolveSibling(name() + "-" + UUID.randomUUID());
        Files.move(folder, aside);
        return aside;
    }

    /** Lets others have the folder. */
    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
        if (claimed) {
            claimed = false;
            HELD.remove(folder);
        }
    }

    private Path noteFile() {
        return folder.resolve(NOTE);
    }

    private Path mark() {
        return folder.resolve("unpublished");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }
}
