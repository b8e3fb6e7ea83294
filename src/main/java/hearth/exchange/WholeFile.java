package hearth.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: what stood there before stays until the new file is safely on the disk. */
public final class WholeFile {

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes {@code content} to {@code file}.
     *
     * @param overwrite false to refuse when something stands there already
     * @throws FileAlreadyExistsException when something stands there and may not be overwritten
     * @throws IOException when it cannot be written; nothing is left behind then
     */
    public static void write(Path file, boolean overwrite, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        if (!overwrite && Files.exists(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        // Not a temporary file of the system's making: that one could be read by nobody else, and so could the result.
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        Files.deleteIfExists(beside);
        try {
            fill(beside, content);
            replace(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void replace(Path from, Path target) throws IOException {
        try {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
