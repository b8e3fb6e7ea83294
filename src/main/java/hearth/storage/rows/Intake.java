package hearth.storage.rows;

import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Stamp;
import hearth.storage.disk.Unsound;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Copies a person's file into Hearth's own folder, as it is, with what a writer that was killed left beside it. SQLite
 * only ever sees the copy.
 */
public final class Intake {

    /** How often a file that changes while it is copied is copied again. */
    private static final int TIMES = 3;

    /** How a journal ends that names a further file for SQLite to look into. */
    private static final long NAMES_ANOTHER = 0xd9d5_05f9_20a1_63d7L;

    private static final int BLOCK = 1 << 16;
    private static final String JOURNAL = "-journal";
    private static final List<String> BESIDE = List.of(JOURNAL, "-wal");

    private Intake() {}

    /**
     * Copies the file, after a look at its header.
     *
     * @throws Unsound when it is no plan at first sight, is missing or cannot be read
     * @throws IOException when the copy cannot be written
     */
    public static void copy(Path file, Path copy) throws IOException, Unsound {
        for (int time = 1; time <= TIMES; time++) {
            Stamp before = look(file);
            copyOnce(file, copy);
            if (before.equals(look(file))) {
                return;
            }
        }
    }

    /**
     * Copies a file that is no sound plan.
     *
     * @throws Unsound when it is nothing of Hearth's, is missing or cannot be read
     */
    public static void copyDamaged(Path file, Path copy) throws IOException, Unsound {
        try {
            look(file);
        } catch (Unsound e) {
            if (e.why() != Why.DAMAGED) {
                throw e;
            }
        }
        copyOnce(file, copy);
    }

    private static Stamp look(Path file) throws Unsound {
        try {
            Stamp stamp = Stamp.of(file);
            Header.of(file).check();
            return stamp;
        } catch (NoSuchFileException e) {
            throw new Unsound(Why.MISSING, e);
        } catch (IOException e) {
            throw new Unsound(Why.UNREADABLE, e);
        }
    }

    /** Brings in what stands beside the copy, so that the copy can be read without a change. */
    public static void settle(Path copy) throws IOException, SQLException {
        boolean unsettled = BESIDE.stream().anyMatch(ending -> Files.exists(beside(copy, ending)));
        if (unsettled || !Header.of(copy).rollback()) {
            Connections.write(copy).close();
        }
    }

    private static void copyOnce(Path file, Path copy) throws IOException, Unsound {
        copyBytes(file, copy);
        for (String ending : BESIDE) {
            Path from = beside(file, ending);
            Files.deleteIfExists(beside(copy, ending));
            if (Files.isRegularFile(from) && Files.size(from) <= Header.MOST && !namesAnother(from, ending)) {
                copyBytes(from, beside(copy, ending));
            }
        }
    }

    /** Copies in a way that tells a file that cannot be read from a copy that cannot be written. */
    private static void copyBytes(Path file, Path copy) throws IOException, Unsound {
        byte[] block = new byte[BLOCK];
        try (InputStream from = open(file);
                OutputStream to = Files.newOutputStream(copy)) {
            for (int length = read(from, block); length >= 0; length = read(from, block)) {
                to.write(block, 0, length);
            }
        }
    }

    private static InputStream open(Path file) throws Unsound {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new Unsound(Why.UNREADABLE, e);
        }
    }

    private static int read(InputStream from, byte[] block) throws Unsound {
        try {
            return from.read(block);
        } catch (IOException e) {
            throw new Unsound(Why.UNREADABLE, e);
        }
    }

    /** A journal of a change over several files; no plan has one, and a hostile one could name any file. */
    private static boolean namesAnother(Path file, String ending) throws IOException {
        if (!ending.equals(JOURNAL) || Files.size(file) < Long.BYTES) {
            return false;
        }
        try (RandomAccessFile journal = new RandomAccessFile(file.toFile(), "r")) {
            journal.seek(journal.length() - Long.BYTES);
            return journal.readLong() == NAMES_ANOTHER;
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(Disk.name(file) + ending);
    }
}
