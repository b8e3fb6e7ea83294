package hearth.testing;

import java.util.ArrayList;
import java.util.List;

/** A strict reader of tables by RFC 4180, none of the program's own. */
public final class Rfc4180 {

    private final String text;
    private int at;

    private Rfc4180(String text) {
        this.text = text;
    }

    /** The rows of a table without its byte order mark. */
    public static List<List<String>> rows(String text) {
        Rfc4180 reader = new Rfc4180(text);
        List<List<String>> rows = new ArrayList<>();
        while (reader.at < text.length()) {
            rows.add(reader.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (is(',')) {
            at++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new AssertionError("a row ends with CR LF, at " + at);
        }
        at += 2;
        return cells;
    }

    private String cell() {
        return is('"') ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new AssertionError("a quote in a plain cell, at " + at);
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (!is('"') || text.startsWith("\"\"", at)) {
            cell.append(text.charAt(at));
            at += is('"') ? 2 : 1;
        }
        at++;
        return cell.toString();
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
