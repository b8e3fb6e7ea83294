package hearth.desktop.app;

import hearth.storage.disk.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * How the window was asked for.
 *
 * @param file the plan to open
 * @param sample whether to open the sample instead
 * @param clock the time here
 * @param locale the language and formats of this machine, for what concerns no plan
 */
public record Launch(Optional<Path> file, boolean sample, DataFolder data, Clock clock, Locale locale) {}
