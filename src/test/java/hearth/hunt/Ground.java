package hearth.hunt;

import java.nio.file.Path;

/**
 * Where a hunt runs.
 *
 * @param folder an empty folder of its own, in memory where the system has such a place
 * @param seed everything by chance follows from it
 * @param thorough false in the normal build: then nothing is prepared that only pays when there are many tries
 */
public record Ground(Path folder, long seed, boolean thorough) {}
