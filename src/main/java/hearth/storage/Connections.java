package hearth.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens SQLite files the one way Hearth does. Every setting is read back, because SQLite ignores what it does not know
 * and the driver's own configuration does not have them all.
 */
final class Connections {

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
            "locking_mode = NORMAL", "normal"));

    private Connections() {}

    /** A connection to a new file. */
    static Connection create(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setOpenMode(SQLiteOpenMode.CREATE);
        Connection connection = open("jdbc:sqlite:" + file, config);
        set(connection, "application_id = " + APPLICATION_ID, Integer.toString(APPLICATION_ID));
        return connection;
    }

    /** A connection to a file that exists. */
    static Connection write(Path file) throws SQLException {
        return open("jdbc:sqlite:" + file, config());
    }

    /** A connection to empty memory. */
    static Connection memory() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    /** The first column of the first row of the answer to a pragma, as text. */
    static String ask(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA " + pragma)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        // So that a mistyped path makes no file.
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "1");
        config.setBusyTimeout(5_000);
        return config;
    }

    private static Connection open(String url, SQLiteConfig config) throws SQLException {
        Connection connection = DriverManager.getConnection(url, config.toProperties());
        try {
            for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
                set(connection, setting.getKey(), setting.getValue());
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void set(Connection connection, String setting, String expected) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + setting);
        }
        String name = setting.substring(0, setting.indexOf(' '));
        String found = ask(connection, name);
        if (!found.equals(expected)) {
            throw new SQLException(name + " is " + found + " and should be " + expected);
        }
    }
}
