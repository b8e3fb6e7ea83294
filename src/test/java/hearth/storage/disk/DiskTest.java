package hearth.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays on a disk that refuses. */
class DiskTest {

    @Test
    void aTextThatCannotBeWrittenLeavesNothingBeside(@TempDir Path folder) throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("note/full"));
        assertThatIOException().isThrownBy(() -> Disk.write(Disk.folder(inTheWay), "text"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(Disk.folder(inTheWay));
        }
    }
}
