package hearth.desktop.app;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The small file with what the program remembers. Nothing depends on it: when it is damaged, memory begins anew. */
final class MemoryFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;

    MemoryFile(Path file) {
        this.file = file;
    }

    Memory read() {
        try {
            return Objects.requireNonNullElse(JSON.readValue(Files.readAllBytes(file), Memory.class), Memory.BLANK);
        } catch (IOException | JacksonException e) {
            return Memory.BLANK;
        }
    }

    /** Replaces the file as a whole, so that a power cut leaves the old or the new one. */
    void write(Memory memory) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.write(next, JSON.writeValueAsBytes(memory));
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
