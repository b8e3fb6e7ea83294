package hearth.exchange.calendar;

import hearth.exchange.FoldedLines;
import hearth.exchange.PlainText;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Content lines of an iCalendar file (RFC 5545, section 3.1): folded so that no line is longer than 75 octets, ended by
 * CR LF. No text can begin a line of its own.
 */
final class ContentLines {

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A line whose value is in the file's own form, such as a date or a rule. */
    void put(String name, String value) throws IOException {
        line(oneLine(name) + ":" + oneLine(value));
    }

    /** A line whose value somebody typed. */
    void text(String name, String typed) throws IOException {
        if (!typed.isBlank()) {
            line(name + ":" + escaped(typed));
        }
    }

    /** TEXT of section 3.3.11: backslash, semicolon, comma and line break stand behind a backslash. */
    static String escaped(String typed) {
        return PlainText.clean(typed.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace('\u2028', '\n')
                        .replace('\u2029', '\n'))
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static String oneLine(String value) {
        return PlainText.clean(value).replace("\n", "");
    }

    private void line(String line) throws IOException {
        FoldedLines.write(line, out);
    }
}
