package hearth.storage.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** This program, as the files it writes name it. */
final class Program {

    private Program() {}

    /** Its version: {@code 0.1.0}. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream in = Program.class.getResourceAsStream("/hearth/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
