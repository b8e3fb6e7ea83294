package hearth.storage.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite itself, unpacked once into the data folder. Left alone, the driver unpacks it into the temp folder at every
 * start, and runs that are killed leave their copies behind.
 */
final class NativeLibrary {

    private NativeLibrary() {}

    /** Makes the driver load its library from this folder, unless the program was started with one of its own. */
    static synchronized void prepare(Path folder) throws IOException {
        if (System.getProperty("org.sqlite.lib.path") != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in != null) {
                Path home = folder.resolve(SQLiteJDBCLoader.getVersion());
                unpack(in.readAllBytes(), home.resolve(name));
                System.setProperty("org.sqlite.lib.path", home.toString());
                System.setProperty("org.sqlite.lib.name", name);
            }
        }
    }

    private static void unpack(byte[] library, Path file) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), library)) {
            return;
        }
        Files.createDirectories(Disk.folder(file));
        Path temp = Files.createTempFile(Disk.folder(file), "sqlite", ".new");
        Files.write(temp, library);
        Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
