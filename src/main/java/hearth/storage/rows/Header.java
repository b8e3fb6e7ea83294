package hearth.storage.rows;

import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.Unsound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file's size and its first hundred bytes, looked at before SQLite is:
 * https://www.sqlite.org/fileformat.html, section 1.3.
 *
 * @param size of the file in bytes
 * @param database whether it is an SQLite file
 * @param pageSize in bytes
 * @param pages how many of them the file should have
 * @param rollback whether changes go through a rollback journal, as Hearth's do, and not through a write-ahead log
 * @param utf8 whether texts are UTF-8
 */
public record Header(
        long size,
        boolean database,
        int pageSize,
        long pages,
        boolean rollback,
        boolean utf8,
        int applicationId,
        int schema) {

    /** The biggest file that is opened, in bytes; ten times as much as thirty years of a busy plan. */
    public static final long MOST = 500_000_000;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE = 16;
    private static final int WRITE_VERSION = 18;
    private static final int PAGES = 28;
    private static final int ENCODING = 56;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    /**
     * Reads it.
     *
     * @throws IOException when the file cannot be read, or is none: a pipe would never end
     */
    public static Header of(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("no file: " + file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(LENGTH);
            return of(Files.size(file), start.length < LENGTH ? new byte[LENGTH] : start);
        }
    }

    private static Header of(long size, byte[] start) {
        ByteBuffer header = ByteBuffer.wrap(start);
        int pageSize = Short.toUnsignedInt(header.getShort(PAGE_SIZE));
        return new Header(
                size,
                header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC)),
                pageSize == 1 ? 65_536 : pageSize,
                Integer.toUnsignedLong(header.getInt(PAGES)),
                header.getShort(WRITE_VERSION) == 0x0101,
                header.getInt(ENCODING) == 1,
                header.getInt(APPLICATION_ID),
                header.getInt(USER_VERSION));
    }

    /** Refuses what is no plan, is bigger than any, or is not whole at first sight. */
    public void check() throws Unsound {
        require(isPlan(), Why.NOT_A_PLAN, "header");
        require(size <= MOST, Why.TOO_BIG, size + " bytes");
        require(size >= pages * pageSize, Why.DAMAGED, "shorter than its header says");
        require(utf8, Why.DAMAGED, "encoding");
    }

    /** True when the file says that it is a plan. */
    boolean isPlan() {
        return database && applicationId == Connections.APPLICATION_ID && schema > 0;
    }

    private static void require(boolean holds, Why why, String detail) throws Unsound {
        if (!holds) {
            throw new Unsound(why, detail);
        }
    }
}
