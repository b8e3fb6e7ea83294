package hearth.storage;

import java.nio.file.Path;

/**
 * News that a plan goes on in another file, because somebody else had changed the one it was in.
 *
 * @param from the file with the other's version
 * @param to the file with ours, which is now the open one
 */
public record Moved(Path from, Path to) {}
