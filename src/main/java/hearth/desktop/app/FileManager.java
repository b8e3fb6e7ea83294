package hearth.desktop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The system's own window on folders.
 *
 * @param system the name of the system, as Java knows it
 */
record FileManager(String system) {

    /** Shows the folder a file is in, with the file marked where the system can do that. */
    void show(Path file) throws IOException {
        var _ = new ProcessBuilder(command(file))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    List<String> command(Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("explorer.exe", "/select," + file);
        }
        if (name.startsWith("mac")) {
            return List.of("open", "-R", file.toString());
        }
        return List.of("xdg-open", String.valueOf(file.toAbsolutePath().getParent()));
    }
}
