package hearth.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each system is asked to show a file in its folder. */
class FileManagerTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, xdg-open|/plans",
        "Mac OS X, open|-R|/plans/a b.hearth",
        "Windows 11, 'explorer.exe|/select,/plans/a b.hearth'"
    })
    void eachSystemHasItsWay(String system, String command) {
        assertThat(String.join("|", new FileManager(system).command(Path.of("/plans/a b.hearth"))))
                .isEqualTo(command);
    }
}
