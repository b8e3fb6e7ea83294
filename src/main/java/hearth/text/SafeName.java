package hearth.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files made from what people typed: readable, and taken by every file system. The one place that does so.
 *
 * <p>Windows' rules, which are the strictest: <a
 * href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming Files, Paths, and Namespaces</a>.
 */
public final class SafeName {

    /** Bytes in UTF-8 that leave room in the 255 of most file systems for an ending, a day, a number. */
    private static final int LONGEST = 160;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Z}\\s]+");

    /** Controls, halves of characters, private and unassigned characters; those that turn the direction of text are of them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}&&[^\\u200C\\u200D\\s]]");

    private static final Pattern EDGES = Pattern.compile("^[ .\\u200C\\u200D]+|[ .\\u200C\\u200D]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|clock\\$|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(?: *\\..*)?");

    private SafeName() {}

    /**
     * The name without anything that is more than a name: no folder, no ending with a dot, no device of Windows, no
     * character that cannot be seen, not too long.
     *
     * @param otherwise what it is when nothing is left; safe itself
     */
    public static String of(String typed, String otherwise) {
        String seen = FORBIDDEN.matcher(UNSEEN.matcher(typed).replaceAll("")).replaceAll(" ");
        String name = trimmed(shortened(trimmed(seen)));
        if (name.isEmpty()) {
            return otherwise;
        }
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches() ? "_" + name : name;
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static String shortened(String name) {
        String kept = name;
        while (kept.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }
}
