package hearth.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/**
 * Hearth's own folder on this machine: working copies, backups, recent plans, preferences. Nothing in it is needed to read a
 * plan.
 *
 * @param root the folder; made when first needed
 * @param clock tells the date, here, for names of files
 */
public record DataFolder(Path root, Clock clock) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
        if (root.toString().indexOf('?') >= 0) {
            // The SQLite driver would take what follows for settings.
            throw new IllegalArgumentException("a data folder has no question mark in its name: " + root);
        }
    }

    /**
     * Where it is on this machine: the system property {@code hearth.data}, else the variable {@code HEARTH_DATA}, else
     * the place this system keeps for such things.
     */
    public static DataFolder of(Properties properties, Map<String, String> environment, Clock clock) {
        String named = properties.getProperty("hearth.data", environment.getOrDefault("HEARTH_DATA", ""));
        return new DataFolder(named.isBlank() ? standard(properties, environment) : Path.of(named), clock);
    }

    /** The list of recent plans. */
    public Path recents() {
        return root.resolve("recent.json");
    }

    /** Theme, window and the like. */
    public Path preferences() {
        return root.resolve("preferences.json");
    }

    /** Where working copies are. */
    public Path work() {
        return root.resolve("work");
    }

    /** What tells this computer from others in word left beside plans; made when first needed. */
    public String machine() throws IOException {
        Path file = root.resolve("machine");
        if (!Files.exists(file)) {
            Disk.write(file, UUID.randomUUID().toString());
        }
        return Files.readString(file).strip();
    }

    /** Earlier states of plans, a folder for each origin. */
    public Path backups() {
        return root.resolve("backups");
    }

    /** Makes the folder, for nobody's eyes but its owner's. */
    public Path made() throws IOException {
        Files.createDirectories(root);
        Disk.closeToOthers(root);
        return root;
    }

    /** Makes the folder and readies SQLite in it. */
    public void prepare() throws IOException {
        made();
        Files.createDirectories(work());
        NativeLibrary.prepare(root.resolve("native"));
    }

    private static Path standard(Properties properties, Map<String, String> environment) {
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Hearth");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Hearth");
        }
        return folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                .resolve("hearth");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String named = environment.getOrDefault(variable, "");
        return named.isBlank() ? otherwise : Path.of(named);
    }
}
