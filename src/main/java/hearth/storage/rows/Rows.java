package hearth.storage.rows;

import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plan's rows in a file of any schema, as SQLite has them: asked of the file's own tables and columns, so that it
 * holds before a migration and for a newer file as well.
 */
public final class Rows {

    /** What is no part of the plan. */
    private static final Set<String> NOT_THE_PLAN = Set.of("about", "lineage");

    private Rows() {}

    /** The logical digest of every row there is. */
    public static LogicalDigest digest(Connection connection) throws SQLException {
        LogicalDigest digest = new LogicalDigest();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                String row = CanonicalRow.sql(table, columns(connection, table));
                try (ResultSet rows = statement.executeQuery("SELECT " + row + " FROM \"" + table + '"')) {
                    while (rows.next()) {
                        digest.add(rows.getBytes(1));
                    }
                }
            }
        }
        return digest;
    }

    /** How many rows there are of each kind, by its name in JSON, in file order. */
    static Map<String, Integer> counts(Connection connection) throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> tables = tables(connection);
        for (Kind<?> kind : Kinds.ALL) {
            String table = Database.table(kind.type()).name();
            // A file of an earlier schema has no table for what came later.
            counts.put(kind.name(), tables.contains(table) ? count(connection, table) : 0);
        }
        return Collections.unmodifiableMap(counts);
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return row.getInt(1);
        }
    }

    /** The tables that hold the plan, in the order of their names. */
    static List<String> tables(Connection connection) throws SQLException {
        return texts(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").stream()
                .filter(name -> !NOT_THE_PLAN.contains(name))
                .toList();
    }

    /** The columns of a table that exists, in their order. */
    static List<String> columns(Connection connection, String table) throws SQLException {
        return texts(connection, "SELECT name FROM pragma_table_info('" + table + "')");
    }

    /** The first column of the answer to a query. */
    public static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
