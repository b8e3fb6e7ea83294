package hearth.storage.rows;

import hearth.plan.Change;
import hearth.plan.ChangeSet;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Unsound;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A plan as rows: one SQLite file of our own, open on one connection. Used by one thread at a time. Any exception from
 * a write leaves the file as it was before.
 */
public final class Database implements AutoCloseable {

    private static final Map<Class<?>, Table> TABLES = tables();

    private final Connection connection;
    private final RowWriter rows;

    /** What the file knows of itself, with the digest of what it holds; as of the last transaction. */
    private About about;

    private Database(Connection connection, About about) {
        this.connection = connection;
        this.rows = new RowWriter(connection);
        this.about = about;
    }

    /** Told of a file that was found sound and is about to be brought to the tables of today. */
    @FunctionalInterface
    public interface Beforehand {
        /** Does what is to be done first; {@code database} is still of the schema it came in. */
        void migrating(Database database, int schema) throws SQLException;
    }

    /** Makes a new file with empty tables. */
    public static Database create(Path file, Descent descent) throws SQLException {
        Database database = new Database(Connections.create(file), About.of(Descent.fresh()));
        try {
            database.migrate(0, descent);
            return database;
        } catch (SQLException e) {
            close(database.connection, e);
            throw e;
        }
    }

    /** As {@link #open(Path, Beforehand)}, with nothing to be done beforehand. */
    public static Database open(Path file) throws IOException, SQLException, Unsound {
        return open(file, (database, schema) -> {});
    }

    /**
     * Opens a file after looking it over, and brings it to the tables of today.
     *
     * @throws Unsound when it is no sound plan of a version known here
     */
    public static Database open(Path file, Beforehand beforehand) throws IOException, SQLException, Unsound {
        return open(file, Inspection.of(file), beforehand);
    }

    /** Opens a file that was looked over already. */
    public static Database open(Path file, Inspection found, Beforehand beforehand) throws SQLException, Unsound {
        if (found.isNewer()) {
            throw new Unsound(Why.NEWER_TO_VIEW, found.schema(), found.about().program());
        }
        Connection connection = Connections.write(file);
        try {
            Database database = new Database(connection, found.about());
            if (found.schema() < Migrations.NEWEST) {
                beforehand.migrating(database, found.schema());
                database.migrate(found.schema(), found.about().descent());
            }
            return database;
        } catch (SQLException | RuntimeException e) {
            close(connection, e);
            throw e;
        }
    }

    /** All tables, in the order of the kinds. */
    public static Collection<Table> all() {
        return Kinds.ALL.stream()
                .map(kind -> Objects.requireNonNull(TABLES.get(kind.type())))
                .toList();
    }

    /**
     * The plan in this file.
     *
     * @throws Unsound when a row is no entity, a reference does not stand or the settings are missing
     */
    public Plan load() throws SQLException, Unsound {
        return Loading.plan(connection);
    }

    /** What the file knows of itself, as of the last transaction. */
    public About about() {
        return about;
    }

    /** Writes down that the file's content is published now. */
    public void sign(Instant now) throws SQLException {
        transaction(() -> about.published(now));
    }

    /** Writes down that another copy was merged in whole, so that its states are among those this file came through. */
    public void join(Descent other) throws SQLException {
        transaction(() -> about.with(about.descent().joined(other)));
    }

    /** Writes one gesture as one transaction. */
    public void write(ChangeSet changes) throws SQLException {
        transaction(() -> {
            for (Change change : changes.changes()) {
                rows.write(change);
            }
            return about.with(rows.digest());
        });
    }

    /** Writes a whole plan into empty tables. */
    public void write(Plan plan) throws SQLException {
        transaction(() -> {
            for (Kind<?> kind : Kinds.ALL) {
                for (Entity entity : plan.all(kind.type())) {
                    rows.put(entity);
                }
            }
            return about.with(rows.digest());
        });
    }

    /**
     * Makes a fresh compact copy, checked and on the disk, in a file that does not exist yet.
     *
     * @throws Unsound as {@link #checkCopy} does
     */
    public void copyInto(Path file) throws IOException, SQLException, Unsound {
        try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, file.toString());
            vacuum.execute();
        }
        Disk.sync(file);
        checkCopy(file);
    }

    /** Refuses a copy made by {@link #copyInto} that is not whole or does not hold what was written. */
    public void checkCopy(Path file) throws SQLException, Unsound {
        try (Connection copy = Connections.write(file)) {
            Inspection.checkWhole(copy, "quick_check");
            Inspection.checkDigest(copy, about.digest());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Goes the steps that are missing, all or none. */
    private void migrate(int from, Descent descent) throws SQLException {
        transaction(() -> {
            for (int number = from + 1; number <= Migrations.NEWEST; number++) {
                for (String statement : Migrations.step(number)) {
                    execute(statement);
                }
            }
            execute("PRAGMA user_version = " + Migrations.NEWEST);
            return about.with(descent).with(Rows.digest(connection).toString());
        });
    }

    /** Some statements, all or none, and what the file then knows of itself. */
    @FunctionalInterface
    private interface Steps {
        About run() throws SQLException;
    }

    private void transaction(Steps steps) throws SQLException {
        rows.begin(LogicalDigest.parse(about.digest()));
        execute("BEGIN IMMEDIATE");
        try {
            About after = steps.run();
            after.write(connection, about);
            rows.finish();
            execute("COMMIT");
            about = after;
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Exception cause) {
        try {
            rows.finish();
            execute("ROLLBACK");
        } catch (SQLException e) {
            // After some errors SQLite has rolled back by itself and says that there is no transaction.
            cause.addSuppressed(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The table of a kind of entity. */
    public static Table table(Class<?> type) {
        return Objects.requireNonNull(TABLES.get(type), () -> "no table: " + type);
    }

    private static Map<Class<?>, Table> tables() {
        Map<Class<?>, Table> tables = new HashMap<>();
        Kinds.ALL.forEach(kind -> tables.put(kind.type(), new Table(kind)));
        return Map.copyOf(tables);
    }

    private static void close(Connection connection, Exception cause) {
        try {
            connection.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
