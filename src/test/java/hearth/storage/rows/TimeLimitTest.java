package hearth.storage.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotOpen.Why;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/** What SQLite may not do for a file, however it is made. */
class TimeLimitTest {

    private static final String ENDLESS =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void begin() throws SQLException {
        file = folder.resolve("plan.db");
        Database.create(file, Descent.fresh()).close();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery(sql).close();
        }
    }

    @Test
    void aQueryThatNeverEndsIsEnded() throws SQLException {
        try (Connection connection = Connections.read(file)) {
            TimeLimit.on(connection, Duration.ofMillis(50));
            SQLException ended = catchThrowableOfType(SQLException.class, () -> run(connection, ENDLESS));
            assertThat(CannotOpen.of(file, ended).why()).isEqualTo(Why.ENDLESS);
        }
    }

    @Test
    void aFileThatIsLookedAtCannotBeChanged() throws SQLException {
        try (Connection connection = Connections.read(file);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM people")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void limitsHold() throws SQLException {
        try (Connection connection = Connections.write(file);
                Statement statement = connection.createStatement()) {
            assertThat(connection
                            .unwrap(SQLiteConnection.class)
                            .getDatabase()
                            .limit(SQLiteLimits.SQLITE_LIMIT_ATTACHED.getId(), -1))
                    .isEqualTo(1);
            assertThatThrownBy(() -> statement.execute("SELECT zeroblob(40000000)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aMistypedNameMakesNoFile() {
        Path missing = folder.resolve("missing.db");
        assertThatThrownBy(() -> Connections.write(missing)).isInstanceOf(SQLException.class);
        assertThat(missing).doesNotExist();
    }
}
