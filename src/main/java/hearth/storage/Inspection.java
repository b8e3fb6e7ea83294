package hearth.storage;

import hearth.storage.CannotOpen.Why;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks a plan's file over before a row of it is read: whose it is, how old its tables are, that there is nothing in it
 * but those tables, and that it is whole. The comparison of the schema comes first, because a hostile view or trigger
 * passes SQLite's own checks; the digest last, because it reads every row.
 *
 * @param schema the number of the file's schema
 * @param about what the file knows of itself; worked out for a file too old to know
 */
record Inspection(int schema, About about) {

    /**
     * Looks over the file of a connection.
     *
     * @throws Unsound when something is not as it must be
     */
    static Inspection of(Connection connection) throws SQLException, Unsound {
        require(number(connection, "application_id") == Connections.APPLICATION_ID, Why.NOT_A_PLAN, "application_id");
        int schema = number(connection, "user_version");
        require(schema >= 1, Why.NOT_A_PLAN, "user_version " + schema);
        require(schema <= Migrations.NEWEST, Why.NEWER, "user_version " + schema);
        require(schema(connection).equals(expected(schema)), Why.DAMAGED, "schema");
        checkWhole(connection, "integrity_check");
        require(Connections.ask(connection, "foreign_key_check").isEmpty(), Why.DAMAGED, "foreign_key_check");
        return new Inspection(schema, about(connection, schema));
    }

    private static About about(Connection connection, int schema) throws SQLException, Unsound {
        if (schema < About.SINCE) {
            return About.ofUnknown(Rows.digest(connection).toString());
        }
        About about = About.read(connection);
        checkDigest(connection, about.digest());
        return about;
    }

    /** Refuses a file whose rows are not those that were written; every one of them is read. */
    static void checkDigest(Connection connection, String expected) throws SQLException, Unsound {
        require(Rows.digest(connection).toString().equals(expected), Why.ALTERED, "digest");
    }

    /** Refuses a file that SQLite finds damaged, after a look as quick or thorough as the pragma says. */
    static void checkWhole(Connection connection, String pragma) throws SQLException, Unsound {
        String found = Connections.ask(connection, pragma);
        require(found.equals("ok"), Why.DAMAGED, pragma + ": " + found);
    }

    private static int number(Connection connection, String pragma) throws SQLException {
        return Integer.parseInt(Connections.ask(connection, pragma));
    }

    private static void require(boolean holds, Why why, String detail) throws Unsound {
        if (!holds) {
            throw new Unsound(why, detail);
        }
    }

    private static Set<String> expected(int version) throws SQLException {
        try (Connection memory = Connections.memory()) {
            for (int number = 1; number <= version; number++) {
                for (String sql : Migrations.step(number)) {
                    try (Statement statement = memory.createStatement()) {
                        statement.execute(sql);
                    }
                }
            }
            return schema(memory);
        }
    }

    private static Set<String> schema(Connection connection) throws SQLException {
        Set<String> schema = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT type, name, tbl_name, sql FROM sqlite_schema")) {
            while (rows.next()) {
                schema.add(String.join(
                        "|", rows.getString(1), rows.getString(2), rows.getString(3), "" + rows.getString(4)));
            }
        }
        return schema;
    }
}
