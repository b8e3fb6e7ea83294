package hearth.storage.rows;

import hearth.plan.Change;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Writes entities as rows inside a transaction and keeps the digest of all rows up to date on the way. */
final class RowWriter {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private LogicalDigest digest = new LogicalDigest();

    RowWriter(Connection connection) {
        this.connection = connection;
    }

    /** Begins with rows of this digest. */
    void begin(LogicalDigest present) {
        digest = present;
    }

    /** The digest of the rows as they are now. */
    String digest() {
        return digest.toString();
    }

    void write(Change change) throws SQLException {
        Entity after = change.after();
        if (after == null) {
            delete(change.id());
        } else {
            put(after);
        }
    }

    void put(Entity entity) throws SQLException {
        Table table = Database.table(entity.getClass());
        discount(table, entity.id());
        PreparedStatement statement = prepare(table.put());
        table.bind(statement, entity);
        statement.executeUpdate();
        digest.add(table.canonical(entity));
    }

    /** Takes the row that is there now out of the digest: what stands in the file counts, not what is thought to. */
    private void discount(Table table, EntityId<?> id) throws SQLException {
        PreparedStatement statement = prepare(table.selectCanonical());
        statement.setString(1, id.value());
        try (ResultSet row = statement.executeQuery()) {
            if (row.next()) {
                digest.remove(row.getBytes(1));
            }
        }
    }

    private void delete(EntityId<?> id) throws SQLException {
        Table table = Database.table(id.type());
        discount(table, id);
        PreparedStatement statement = prepare(table.delete());
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

    /** The driver leaves a statement running until it is closed, and a running one stands in the way of VACUUM. */
    void finish() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
