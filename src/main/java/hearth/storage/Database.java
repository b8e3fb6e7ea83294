package hearth.storage;

import hearth.plan.Change;
import hearth.plan.ChangeSet;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan as rows: one SQLite file of our own, open on one connection. Used by one thread at a time. Any exception from
 * a write leaves the file as it was before.
 */
final class Database implements AutoCloseable {

    private static final Map<Class<?>, Table> TABLES = tables();

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Makes a new file with empty tables. */
    static Database create(Path file) throws SQLException {
        Database database = new Database(Connections.create(file));
        try {
            database.migrate(0);
            return database;
        } catch (SQLException e) {
            throw closing(database, e);
        }
    }

    /**
     * Opens a file after looking it over, and brings it to the tables of today.
     *
     * @throws Unsound when it is no sound plan of a version known here
     */
    static Database open(Path file) throws SQLException, Unsound {
        Database database = new Database(Connections.write(file));
        try {
            int version = Inspection.of(database.connection);
            database.migrate(version);
            return database;
        } catch (SQLException e) {
            throw closing(database, e);
        } catch (Unsound e) {
            throw closing(database, e);
        }
    }

    /** All tables, in the order of the kinds. */
    static Collection<Table> all() {
        return Kinds.ALL.stream()
                .map(kind -> Objects.requireNonNull(TABLES.get(kind.type())))
                .toList();
    }

    /**
     * The plan in this file.
     *
     * @throws Unsound when a row is no entity, a reference does not stand or the settings are missing
     */
    Plan load() throws SQLException, Unsound {
        try {
            Plan plan = Plan.of(entities());
            plan.settings();
            Optional<EntityId<?>> dangling = plan.dangling();
            if (dangling.isPresent()) {
                throw new Unsound(CannotOpen.Why.DAMAGED, "refers to " + dangling.get() + ", which is not in the plan");
            }
            return plan;
        } catch (BadRow | IllegalStateException e) {
            throw new Unsound(CannotOpen.Why.DAMAGED, e);
        }
    }

    /** Writes one gesture as one transaction. */
    void write(ChangeSet changes) throws SQLException {
        transaction(() -> {
            for (Change change : changes.changes()) {
                write(change);
            }
        });
    }

    /** Writes a whole plan into empty tables. */
    void write(Plan plan) throws SQLException {
        transaction(() -> {
            for (Kind<?> kind : Kinds.ALL) {
                for (Entity entity : plan.all(kind.type())) {
                    put(entity);
                }
            }
        });
    }

    /** Makes a fresh compact copy in a file that does not exist yet. */
    void copyInto(Path file) throws SQLException {
        try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, file.toString());
            vacuum.execute();
        }
    }

    /** Refuses a copy made by {@link #copyInto} that is not whole. */
    static void checkCopy(Path file) throws SQLException, Unsound {
        try (Connection copy = Connections.write(file)) {
            Inspection.checkWhole(copy, "quick_check");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private List<Entity> entities() throws SQLException {
        List<Entity> entities = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (Table table : all()) {
                try (ResultSet rows = statement.executeQuery(table.select())) {
                    while (rows.next()) {
                        entities.add(table.entity(rows));
                    }
                }
            }
        }
        return entities;
    }

    private void write(Change change) throws SQLException {
        Entity after = change.after();
        if (after == null) {
            delete(change.id());
        } else {
            put(after);
        }
    }

    private void put(Entity entity) throws SQLException {
        Table table = table(entity.getClass());
        PreparedStatement statement = prepare(table.put());
        table.bind(statement, entity);
        statement.executeUpdate();
    }

    private void delete(EntityId<?> id) throws SQLException {
        PreparedStatement statement = prepare(table(id.type()).delete());
        statement.setString(1, id.value());
        statement.executeUpdate();
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    /** Goes the steps that are missing, each in a transaction with its number. */
    private void migrate(int from) throws SQLException {
        for (int number = from + 1; number <= Migrations.NEWEST; number++) {
            int step = number;
            transaction(() -> {
                for (String statement : Migrations.step(step)) {
                    execute(statement);
                }
                execute("PRAGMA user_version = " + step);
            });
        }
    }

    /** Some statements, all or none. */
    @FunctionalInterface
    private interface Steps {
        void run() throws SQLException;
    }

    private void transaction(Steps steps) throws SQLException {
        execute("BEGIN IMMEDIATE");
        try {
            steps.run();
            finishStatements();
            execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    /** The driver leaves a statement running until it is closed, and a running one stands in the way of VACUUM. */
    private void finishStatements() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    private void rollBack(Exception cause) {
        try {
            finishStatements();
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

    private static Table table(Class<?> type) {
        return Objects.requireNonNull(TABLES.get(type), () -> "no table: " + type);
    }

    private static Map<Class<?>, Table> tables() {
        Map<Class<?>, Table> tables = new HashMap<>();
        Kinds.ALL.forEach(kind -> tables.put(kind.type(), new Table(kind)));
        return Map.copyOf(tables);
    }

    private static <X extends Exception> X closing(Database database, X cause) {
        try {
            database.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }
}
