package hearth.storage.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file says it is made of: its tables and indexes, as SQL. */
public final class Schema {

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9_]{0,60}");

    private static final String NOT_PLAIN = """
            SELECT name FROM sqlite_schema
            WHERE rootpage = 0 OR NOT coalesce(
              type = 'table' AND sql LIKE 'CREATE TABLE %' OR type = 'index' AND (sql IS NULL OR sql LIKE 'CREATE %'), 0)
            """;

    private Schema() {}

    /** True when a file has the tables and indexes of a schema known here, and nothing else. */
    public static boolean isOf(int number, Connection connection) throws SQLException {
        try (Connection memory = Connections.memory();
                Statement statement = memory.createStatement()) {
            for (int step = 1; step <= number; step++) {
                for (String sql : Migrations.step(step)) {
                    statement.execute(sql);
                }
            }
            return items(memory).equals(items(connection));
        }
    }

    /**
     * True when a file of a schema not known here is made of plain tables and indexes: nothing in it does anything by
     * itself when it is read.
     */
    static boolean isPlain(Connection connection) throws SQLException {
        return Rows.texts(connection, NOT_PLAIN).isEmpty() && hasPlainNames(connection);
    }

    /** True when a file has all tables and columns that are known here, whatever more it has. */
    static boolean extendsOurs(Connection connection) throws SQLException {
        for (Table table : Database.all()) {
            List<String> wanted =
                    table.columns().stream().map(Table.Column::name).toList();
            if (!Rows.columns(connection, table.name()).containsAll(wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPlainNames(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>(Rows.tables(connection));
        for (String table : Rows.tables(connection)) {
            names.addAll(PLAIN_NAME.matcher(table).matches() ? Rows.columns(connection, table) : List.of("'"));
        }
        return names.stream().allMatch(name -> PLAIN_NAME.matcher(name).matches());
    }

    private static Set<String> items(Connection connection) throws SQLException {
        Set<String> items = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT type, name, tbl_name, sql FROM sqlite_schema")) {
            while (rows.next()) {
                items.add(String.join(
                        "|", rows.getString(1), rows.getString(2), rows.getString(3), "" + rows.getString(4)));
            }
        }
        return items;
    }
}
