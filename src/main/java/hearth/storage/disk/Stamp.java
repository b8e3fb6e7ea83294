package hearth.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What a file system says of a file without reading it. A different stamp means that it is worth reading again; the
 * same stamp proves nothing over a longer time.
 *
 * @param key the file's identity on its disk, where the system has one
 */
public record Stamp(long size, FileTime modified, @Nullable Object key) {

    public static Stamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }

    /** True when the file is there, or is missing, just as it was. */
    public static boolean isStill(@Nullable Stamp before, Path file) throws IOException {
        return Files.exists(file) ? Stamp.of(file).equals(before) : before == null;
    }
}
