package hearth.desktop.importing;

import hearth.exchange.ImportRefused;
import hearth.exchange.recipe.book.Import;
import hearth.plan.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What somebody brings: its name, and its bytes, read once however often the person decides otherwise. */
public final class BroughtFile {

    private final String name;
    private final Bytes from;
    private byte @Nullable [] bytes;

    @FunctionalInterface
    private interface Bytes {
        byte[] read() throws IOException, ImportRefused;
    }

    private BroughtFile(String name, Bytes from) {
        this.name = name;
        this.from = from;
    }

    /** A file on the disk. */
    public static BroughtFile of(Path file) {
        return new BroughtFile(String.valueOf(file.getFileName()), () -> read(file));
    }

    /**
     * A table or cards that were copied somewhere else.
     *
     * @param name what it is called, as a file would be
     */
    public static BroughtFile copied(String name, String text) {
        return new BroughtFile(name, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    String name() {
        return name;
    }

    /** Its name without the ending. */
    String baseName() {
        return name.replaceFirst("\\.[^.]*$", "");
    }

    synchronized byte[] bytes() throws IOException, ImportRefused {
        byte[] known = bytes;
        if (known == null) {
            known = from.read();
            bytes = known;
        }
        return known;
    }

    private static byte[] read(Path file) throws IOException, ImportRefused {
        if (Files.size(file) > Import.MOST_BYTES) {
            throw new ImportRefused(Message.of("exchange.refused.bytes", Import.MOST_BYTES / 1_000_000));
        }
        return Files.readAllBytes(file);
    }
}
