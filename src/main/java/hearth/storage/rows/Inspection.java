package hearth.storage.rows;

import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.Unsound;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Looks a plan's file over before a row of it is read: whose it is, how old its tables are, that there is nothing in it
 * but those tables, and that it is whole. The comparison of the schema comes first, because a hostile view or trigger
 * passes SQLite's own checks; the digest last, because it reads every row.
 *
 * @param schema the number of the file's schema
 * @param about what the file knows of itself; worked out for a file too old to know
 */
public record Inspection(int schema, About about) {

    /**
     * Looks over a file of our own, which may have been copied with an unfinished change beside it.
     *
     * @throws Unsound when something is not as it must be
     */
    public static Inspection of(Path file) throws IOException, SQLException, Unsound {
        Intake.settle(file);
        try (Connection connection = Connections.read(file)) {
            TimeLimit.on(connection, file);
            return of(connection);
        }
    }

    private static Inspection of(Connection connection) throws SQLException, Unsound {
        require(number(connection, "application_id") == Connections.APPLICATION_ID, Why.NOT_A_PLAN, "application_id");
        int schema = number(connection, "user_version");
        require(schema >= 1, Why.NOT_A_PLAN, "user_version " + schema);
        checkSchema(connection, schema);
        checkWhole(connection, "integrity_check");
        require(Connections.ask(connection, "foreign_key_check").isEmpty(), Why.DAMAGED, "foreign_key_check");
        return new Inspection(schema, about(connection, schema));
    }

    /** True when the file can be looked at here and not written. */
    public boolean isNewer() {
        return schema > Migrations.NEWEST;
    }

    private static void checkSchema(Connection connection, int schema) throws SQLException, Unsound {
        if (schema <= Migrations.NEWEST) {
            require(Schema.isOf(schema, connection), Why.DAMAGED, "schema");
            return;
        }
        require(Schema.isPlain(connection), Why.DAMAGED, "schema");
        About about = About.ofNewer(connection, schema);
        if (about.minReader() > Migrations.NEWEST || !Schema.extendsOurs(connection)) {
            throw new Unsound(Why.NEWER, schema, about.program());
        }
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
}
