package hearth.hunt;

import hearth.testing.Chance;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One way in which a plan's file comes to be another: in bytes, in pages, in its header, in its schema or in its rows. */
final class Damage {

    private static final int PAGE = 4_096;
    private static final int HEADER = 100;

    /** What a hostile hand would add to the schema. */
    private static final List<String> SCHEMA = List.of(
            "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c",
            "CREATE TRIGGER t AFTER INSERT ON people BEGIN DELETE FROM touches; END",
            "CREATE TRIGGER t AFTER UPDATE ON people BEGIN UPDATE people SET name = ''owned''; END",
            "CREATE TABLE more (x)",
            "CREATE VIRTUAL TABLE f USING fts5(x)",
            "CREATE INDEX i ON people (name)",
            "ALTER TABLE people ADD COLUMN more TEXT",
            "DROP TABLE set_asides",
            "ALTER TABLE people RENAME TO humans");

    private final Chance chance;

    Damage(Chance chance) {
        this.chance = chance;
    }

    /** Does it, and says what it was. */
    String doTo(Path file) throws IOException, SQLException {
        return switch (chance.below(10)) {
            case 0, 1 -> flip(file, 0);
            case 2 -> flip(file, HEADER);
            case 3 -> swap(file);
            case 4 -> blank(file);
            case 5 -> cut(file);
            case 6 -> lengthen(file);
            case 7 -> sql(file, chance.of(SCHEMA.toArray(String[]::new)));
            case 8 -> sql(file, pragma());
            default -> row(file);
        };
    }

    /** Some bytes, in the whole file or in its first {@code within}. */
    private String flip(Path file, int within) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            int end = within == 0 ? (int) bytes.length() : within;
            int times = 1 + chance.below(8);
            for (int i = 0; i < times; i++) {
                bytes.seek(chance.below(end));
                bytes.write(chance.below(256));
            }
            return "%d bytes within %d".formatted(times, end);
        }
    }

    private String swap(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int one = chance.below(bytes.length / PAGE);
        int other = chance.below(bytes.length / PAGE);
        byte[] swapped = bytes.clone();
        System.arraycopy(bytes, one * PAGE, swapped, other * PAGE, PAGE);
        System.arraycopy(bytes, other * PAGE, swapped, one * PAGE, PAGE);
        Files.write(file, swapped);
        return "pages %d and %d swapped".formatted(one, other);
    }

    private String blank(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            int page = chance.below((int) (bytes.length() / PAGE));
            bytes.seek((long) page * PAGE);
            bytes.write(new byte[PAGE]);
            return "page %d blank".formatted(page);
        }
    }

    private String cut(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            int length = chance.below((int) bytes.length());
            bytes.setLength(chance.maybe() ? length : length / PAGE * PAGE);
            return "cut to %d".formatted(bytes.length());
        }
    }

    private String lengthen(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            int more = 1 + chance.below(3 * PAGE);
            bytes.seek(bytes.length());
            for (int i = 0; i < more; i++) {
                bytes.write(chance.below(256));
            }
            return "%d bytes more".formatted(more);
        }
    }

    private String pragma() {
        return chance.of(
                "PRAGMA user_version = " + (chance.below(9) - 2),
                "PRAGMA application_id = " + chance.below(1_000),
                "PRAGMA journal_mode = WAL",
                "PRAGMA auto_vacuum = 1",
                "PRAGMA encoding = 'UTF-16'",
                "UPDATE about SET digest = ''",
                "UPDATE about SET digest = NULL",
                "UPDATE about SET min_reader = 99",
                "DELETE FROM about",
                "DELETE FROM lineage");
    }

    /** Changed content in a file that is whole: a value, a row away, a row more. */
    private String row(Path file) throws SQLException {
        try (Connection connection = connection(file);
                Statement statement = connection.createStatement()) {
            List<String> tables = strings(
                    statement, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
            String table = tables.get(chance.below(tables.size()));
            List<String> columns = strings(statement, "SELECT name FROM pragma_table_info('" + table + "')");
            String column = columns.get(chance.below(columns.size()));
            String where = " WHERE rowid IN (SELECT rowid FROM %s ORDER BY rowid LIMIT 1 OFFSET %d)"
                    .formatted(table, chance.below(5));
            String sql = chance.of(
                    "UPDATE %s SET %s = %s || 'x'".formatted(table, column, column),
                    "UPDATE %s SET %s = 7".formatted(table, column),
                    "UPDATE %s SET %s = NULL".formatted(table, column),
                    "DELETE FROM %s".formatted(table));
            return sql(file, sql + where);
        }
    }

    private static String sql(Path file, String sql) throws SQLException {
        try (Connection connection = connection(file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return sql;
        } catch (SQLException e) {
            // What the tables themselves forbid is not done.
            return "refused by SQLite: " + sql.toLowerCase(Locale.ROOT);
        }
    }

    private static Connection connection(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
