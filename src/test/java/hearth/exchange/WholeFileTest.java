package hearth.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFailureHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.pdf"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, true, out -> {
                    out.write(1);
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatStandsThereIsOnlyOverwrittenWhenAllowed() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.pdf"), "old");
        WholeFile.Content content = out -> out.write("new".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> WholeFile.write(file, false, content)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
        WholeFile.write(file, true, content);
        assertThat(file).hasContent("new");
    }
}
