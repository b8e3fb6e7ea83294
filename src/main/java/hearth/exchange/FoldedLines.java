package hearth.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Content lines of calendars (RFC 5545, section 3.1) and address cards (RFC 6350, section 3.2): folded so that no line is
 * longer than 75 octets and no character is cut, ended by CR LF.
 */
public final class FoldedLines {

    private static final int LONGEST = 75;
    private static final byte[] FOLD = "\r\n ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private FoldedLines() {}

    /** Writes one line, which holds no line break of its own. */
    public static void write(String line, OutputStream out) throws IOException {
        int room = LONGEST;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            byte[] character = Character.toString(line.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
            if (character.length > room) {
                out.write(FOLD);
                room = LONGEST - 1;
            }
            out.write(character);
            room -= character.length;
        }
        out.write(END);
    }
}
