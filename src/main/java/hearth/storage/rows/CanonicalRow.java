package hearth.storage.rows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** The bytes of one row that go into the {@link LogicalDigest}, put together here or by SQLite itself. */
final class CanonicalRow {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    CanonicalRow(String table) {
        bytes.writeBytes(utf8(table));
    }

    /** Adds a value; those of a row come in the order of their columns' names, without those that are null. */
    void add(String column, Object value) {
        byte[] octets = utf8(value.toString());
        bytes.writeBytes(utf8(" " + column + "=" + octets.length + ":"));
        bytes.writeBytes(octets);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /**
     * An SQL expression for the same bytes. One value a row crosses from SQLite into Java instead of one a cell, and it
     * is the stored bytes, whether they are valid UTF-8 or not.
     */
    static String sql(String table, Collection<String> columns) {
        StringBuilder sql = new StringBuilder("'").append(table).append('\'');
        columns.stream()
                .sorted()
                .forEach(name -> sql.append(
                        " || coalesce(' %1$s=' || octet_length(\"%1$s\") || ':' || \"%1$s\", '')".formatted(name)));
        return sql.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
