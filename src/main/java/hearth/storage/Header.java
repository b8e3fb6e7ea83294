package hearth.storage;

import hearth.storage.CannotOpen.Why;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first hundred bytes of a file, looked at before SQLite is: https://www.sqlite.org/fileformat.html, section 1.3. */
final class Header {

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE = 16;
    private static final int PAGES = 28;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private Header() {}

    /**
     * Refuses what is no plan of a version known here, or is shorter than it says.
     *
     * @throws IOException when the file cannot be read
     */
    static void check(Path file) throws IOException, Unsound {
        ByteBuffer header = ByteBuffer.wrap(read(file));
        boolean plan = header.limit() == LENGTH
                && header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))
                && header.getInt(APPLICATION_ID) == Connections.APPLICATION_ID;
        if (!plan) {
            throw new Unsound(Why.NOT_A_PLAN, "header");
        }
        if (header.getInt(USER_VERSION) > Migrations.NEWEST) {
            throw new Unsound(Why.NEWER, "user_version " + header.getInt(USER_VERSION));
        }
        if (Files.size(file) < length(header)) {
            throw new Unsound(Why.DAMAGED, "shorter than its header says");
        }
    }

    private static long length(ByteBuffer header) {
        int size = Short.toUnsignedInt(header.getShort(PAGE_SIZE));
        return Integer.toUnsignedLong(header.getInt(PAGES)) * (size == 1 ? 65_536 : size);
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LENGTH);
        }
    }
}
