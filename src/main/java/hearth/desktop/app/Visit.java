package hearth.desktop.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a second start of the program came for.
 *
 * @param file the plan it was asked to open
 * @param sample whether it was asked for the sample
 */
record Visit(Optional<Path> file, boolean sample) {

    private static final String FILE = "file:";
    private static final String SAMPLE = "sample";
    private static final String SHOW = "show";

    static Visit of(Launch launch) {
        return new Visit(launch.file(), launch.sample());
    }

    /** What {@link #text} wrote; empty when it is something else. */
    static Optional<Visit> parse(String text) {
        try {
            return switch (text) {
                case SHOW -> Optional.of(new Visit(Optional.empty(), false));
                case SAMPLE -> Optional.of(new Visit(Optional.empty(), true));
                case String file when file.startsWith(FILE) -> ofFile(Path.of(file.substring(FILE.length())));
                default -> Optional.empty();
            };
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Visit> ofFile(Path file) {
        return file.isAbsolute() ? Optional.of(new Visit(Optional.of(file), false)) : Optional.empty();
    }

    /** For the way from one process to the other. */
    String text() {
        return file.map(path -> FILE + path).orElse(sample ? SAMPLE : SHOW);
    }
}
