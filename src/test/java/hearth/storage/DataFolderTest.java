package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hearth.storage.disk.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where Hearth keeps its own things. */
class DataFolderTest {

    @TempDir
    Path temp;

    private static Path root(String system, Map<String, String> environment, String... property) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/anna");
        for (String value : property) {
            properties.setProperty("hearth.data", value);
        }
        return DataFolder.of(properties, environment, Fixture.NOON).root();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, /home/anna/.local/share/hearth",
        "Mac OS X, /home/anna/Library/Application Support/Hearth",
        "Windows 11, /home/anna/AppData/Local/Hearth"
    })
    void eachSystemHasItsPlace(String system, Path expected) {
        assertThat(root(system, Map.of())).isEqualTo(expected.toAbsolutePath());
    }

    @Test
    void theSystemsOwnVariablesAreHeeded() {
        assertThat(root("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/hearth"));
        assertThat(root("Linux", Map.of("XDG_DATA_HOME", ""))).isEqualTo(Path.of("/home/anna/.local/share/hearth"));
    }

    @Test
    void whoNamesAFolderGetsIt() {
        Map<String, String> environment = Map.of("HEARTH_DATA", "/from/variable");
        assertThat(root("Linux", environment)).isEqualTo(Path.of("/from/variable"));
        assertThat(root("Linux", environment, "/from/property")).isEqualTo(Path.of("/from/property"));
    }

    @Test
    void aQuestionMarkInItsNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataFolder(Path.of("a?enable_load_extension=true"), Fixture.NOON));
    }

    @Test
    void itIsClosedToOthersAndTheDriverUnpacksNothingElsewhere() throws IOException {
        DataFolder data = new DataFolder(temp.resolve("data"), Fixture.NOON);
        data.prepare();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                .isEqualTo("rwx------");
        assertThat(System.getProperty("org.sqlite.lib.path")).isNotBlank();
    }
}
