package hearth.desktop.importing;

import hearth.exchange.ImportRefused;
import hearth.exchange.recipe.Import;
import hearth.plan.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that somebody brings: its name, and its bytes, read once however often the person decides otherwise. */
final class BroughtFile {

    private final Path file;
    private byte @Nullable [] bytes;

    BroughtFile(Path file) {
        this.file = file;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** Its name without the ending. */
    String baseName() {
        return name().replaceFirst("\\.[^.]*$", "");
    }

    synchronized byte[] bytes() throws IOException, ImportRefused {
        byte[] known = bytes;
        if (known == null) {
            if (Files.size(file) > Import.MOST_BYTES) {
                throw new ImportRefused(Message.of("exchange.refused.bytes", Import.MOST_BYTES / 1_000_000));
            }
            known = Files.readAllBytes(file);
            bytes = known;
        }
        return known;
    }
}
