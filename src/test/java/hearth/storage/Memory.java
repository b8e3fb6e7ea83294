package hearth.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for tests that write very often: in memory where the system has such a place, where fsync costs nothing. */
public final class Memory {

    private static final Path SHARED = Path.of("/dev/shm");

    private Memory() {}

    public static Path folder() throws IOException {
        return Files.isWritable(SHARED)
                ? Files.createTempDirectory(SHARED, "hearth-test")
                : Files.createTempDirectory("hearth-test");
    }
}
