package hearth.storage.rows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens SQLite files the one way Hearth does. Every setting is read back, because SQLite ignores what it does not know
 * and the driver's own configuration does not have them all.
 *
 * <p>Only files that the program itself has named are opened here, never a person's: the driver takes what follows a
 * question mark in a name for settings, so that the mere name of a file could switch protection off.
 */
public final class Connections {

    /** "Hrth": marks a file as a plan, in its header. */
    static final int APPLICATION_ID = 0x48727468;

    /** Setting to what it reads as once it holds. */
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "cache_size = -64000", "-64000",
            "journal_mode = DELETE", "delete",
            "synchronous = EXTRA", "3",
            "foreign_keys = ON", "1",
            "trusted_schema = OFF", "0",
            "cell_size_check = ON", "1",
            "locking_mode = NORMAL", "normal",
            "secure_delete = ON", "1"));

    /** What no plan needs and an attack does. One attached file, and not none, because VACUUM INTO attaches its copy. */
    private static final Map<SQLiteLimits, Integer> LIMITS = new TreeMap<>(Map.of(
            SQLiteLimits.SQLITE_LIMIT_ATTACHED, 1,
            SQLiteLimits.SQLITE_LIMIT_LENGTH, 32_000_000,
            SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, 100_000,
            SQLiteLimits.SQLITE_LIMIT_COLUMN, 100,
            SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, 100,
            SQLiteLimits.SQLITE_LIMIT_COMPOUND_SELECT, 5,
            SQLiteLimits.SQLITE_LIMIT_VDBE_OP, 100_000,
            SQLiteLimits.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100,
            SQLiteLimits.SQLITE_LIMIT_VARIABLE_NUMBER, 100,
            SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 1));

    private Connections() {}

    /** A connection to a new file. */
    static Connection create(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setOpenMode(SQLiteOpenMode.CREATE);
        Connection connection = open(file, config);
        set(connection, "application_id = " + APPLICATION_ID, Integer.toString(APPLICATION_ID));
        return connection;
    }

    /** A connection to a file that exists. */
    public static Connection write(Path file) throws SQLException {
        return open(file, config());
    }

    /** A connection to a file that exists and is only looked at. */
    public static Connection read(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        Connection connection = open(file, config);
        set(connection, "query_only = ON", "1");
        return connection;
    }

    /** A connection to a copy of a damaged file, which takes what it can get. */
    public static Connection salvage(Path file) throws SQLException {
        Connection connection = connect(file, config());
        try {
            limit(connection);
            // Without this, one unreadable line in the file's own list of tables hides all of them.
            set(connection, "writable_schema = ON", "1");
            set(connection, "trusted_schema = OFF", "0");
            set(connection, "foreign_keys = OFF", "0");
            set(connection, "cell_size_check = OFF", "0");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection to a new file for no plan, with pages of a size. */
    public static Connection blank(Path file, int pageSize) throws SQLException {
        SQLiteConfig config = config();
        config.setOpenMode(SQLiteOpenMode.CREATE);
        Connection connection = connect(file, config);
        try {
            set(connection, "page_size = " + pageSize, Integer.toString(pageSize));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Runs one statement that gives no rows. */
    public static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A connection to empty memory. */
    static Connection memory() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    /** The first column of the first row of the answer to a pragma, as text. */
    static String ask(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA " + pragma)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        // So that a mistyped path makes no file.
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(5_000);
        return config;
    }

    private static Connection open(Path file, SQLiteConfig config) throws SQLException {
        Connection connection = connect(file, config);
        try {
            limit(connection);
            for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
                set(connection, setting.getKey(), setting.getValue());
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Connection connect(Path file, SQLiteConfig config) throws SQLException {
        if (file.toString().indexOf('?') >= 0) {
            throw new SQLException("no name that the program gave: " + file);
        }
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    private static void limit(Connection connection) throws SQLException {
        SQLiteConnection limited = connection.unwrap(SQLiteConnection.class);
        for (Map.Entry<SQLiteLimits, Integer> limit : LIMITS.entrySet()) {
            limit(limited, limit.getKey(), limit.getValue());
        }
    }

    private static void limit(SQLiteConnection connection, SQLiteLimits limit, int most) throws SQLException {
        connection.setLimit(limit, most);
        // Asked with -1, the limit is told and left as it is: https://www.sqlite.org/c3ref/limit.html
        expect(limit.name(), Integer.toString(connection.getDatabase().limit(limit.getId(), -1)), most + "");
    }

    private static void set(Connection connection, String setting, String expected) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + setting);
        }
        String name = setting.substring(0, setting.indexOf(' '));
        expect(name, ask(connection, name), expected);
    }

    private static void expect(String name, String found, String expected) throws SQLException {
        if (!found.equals(expected)) {
            throw new SQLException(name + " is " + found + " and should be " + expected);
        }
    }
}
