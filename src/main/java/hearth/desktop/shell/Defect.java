package hearth.desktop.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;

/**
 * Something that should never have happened, so that it can be reported.
 *
 * @param code the same for the same cause, short enough to read aloud
 * @param details everything known about it, to copy
 */
public record Defect(String code, String details) {

    /** The defect behind something thrown that nobody caught. */
    public static Defect of(Throwable thrown) {
        StringWriter details = new StringWriter();
        thrown.printStackTrace(new PrintWriter(details));
        return new Defect(code(thrown), details.toString());
    }

    // Of what was thrown and where, not of its message, which may hold names.
    private static String code(Throwable thrown) {
        int hash = 7;
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            hash = 31 * hash + at.getClass().getName().hashCode();
            hash = 31 * hash
                    + Arrays.stream(at.getStackTrace())
                            .limit(3)
                            .map(frame -> frame.getClassName() + frame.getMethodName())
                            .toList()
                            .hashCode();
        }
        return "%04X-%04X".formatted(hash >>> 16, hash & 0xffff).toUpperCase(Locale.ROOT);
    }
}
