package hearth.desktop.shell;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A plan that was open before.
 *
 * @param name of the business, as it was then
 * @param opened when it was open last
 */
public record RecentPlan(Path file, String name, Instant opened) {}
