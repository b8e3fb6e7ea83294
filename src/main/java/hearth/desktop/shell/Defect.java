package hearth.desktop.shell;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that should never have happened, so that it can be reported.
 *
 * @param code the same for the same cause, short enough to read aloud
 * @param details everything known about it, to copy
 */
public record Defect(String code, String details) {

    /** The defect behind something thrown that nobody caught. */
    public static Defect of(Throwable thrown) {
        return new Defect(code(thrown), chain(thrown).map(Defect::words).collect(Collectors.joining("\n")));
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }

    private static String words(Throwable thrown) {
        return Stream.concat(
                        Stream.of(thrown.toString()),
                        Arrays.stream(thrown.getStackTrace()).map(frame -> "    at " + frame))
                .collect(Collectors.joining("\n"));
    }

    // Of what was thrown and where, not of its message, which may hold names.
    private static String code(Throwable thrown) {
        int hash = chain(thrown).map(Defect::place).toList().hashCode();
        return "%04X-%04X".formatted(hash >>> 16, hash & 0xffff);
    }

    private static String place(Throwable thrown) {
        String frames = Arrays.stream(thrown.getStackTrace())
                .limit(3)
                .map(frame -> frame.getClassName() + frame.getMethodName())
                .collect(Collectors.joining());
        return thrown.getClass().getName() + frames;
    }
}
