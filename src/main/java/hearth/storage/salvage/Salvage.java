package hearth.storage.salvage;

import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.SettingsId;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Unsound;
import hearth.storage.rows.About;
import hearth.storage.rows.Connections;
import hearth.storage.rows.Database;
import hearth.storage.rows.Descent;
import hearth.storage.rows.LogicalDigest;
import hearth.storage.rows.Table;
import hearth.storage.rows.TimeLimit;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what can be read of a damaged file. Of a file that opens, what is read is what opening reads.
 *
 * <p>The tables are read row by row in the order in which they lie, around pages that cannot be read; indexes only tell
 * which rows there should be. What a file says its tables are is replaced by what they are known to be, so that neither
 * damage nor malice in it matters. Rows that are no entity and what refers to lost ones are sorted out afterwards.
 */
public final class Salvage {

    private final Path copy;
    private final DataFolder data;
    private final List<Lost> lost = new ArrayList<>();

    /** From a copy of the file in a folder of ours, which is changed on the way. */
    public Salvage(Path copy, DataFolder data) {
        this.copy = copy;
        this.data = data;
    }

    /**
     * What could be read.
     *
     * @param name of the file, for a plan whose own name is lost
     * @throws Unsound when nothing could be read
     */
    public Recovered recover(String name) throws IOException, Unsound {
        List<Entity> found = entities();
        if (found.isEmpty()) {
            throw new Unsound(Why.NOTHING_LEFT, "no row could be read");
        }
        Plan plan = Plan.of(new Survivors(withSettings(found, name), lost).all());
        return new Recovered(plan, sorted(), descent(plan));
    }

    private List<Entity> entities() throws IOException, Unsound {
        try {
            SalvageSchema schema = new SalvageSchema(copy);
            schema.showIds();
            Map<Kind<?>, Map<String, Long>> ids = ids();
            schema.showRows();
            return entities(ids, schema);
        } catch (SQLException e) {
            throw new Unsound(Why.NOTHING_LEFT, e);
        }
    }

    private List<Entity> entities(Map<Kind<?>, Map<String, Long>> ids, SalvageSchema schema)
            throws IOException, SQLException {
        List<Entity> found = new ArrayList<>();
        try (Connection connection = Connections.salvage(copy)) {
            TimeLimit.forSalvage(connection, copy);
            List<Kind<?>> kinds = Kinds.ALL.stream()
                    .filter(kind -> schema.has(Database.table(kind.type())))
                    .toList();
            for (Kind<?> kind : kinds) {
                Map<String, Long> expected = ids.getOrDefault(kind, Map.of());
                found.addAll(new SalvageTable(connection, kind, expected, lost).entities());
            }
        }
        return found;
    }

    /** The ids that should be there, with the numbers of their rows, as far as the indexes can be read. */
    private Map<Kind<?>, Map<String, Long>> ids() throws IOException, SQLException {
        Map<Kind<?>, Map<String, Long>> ids = new HashMap<>();
        try (Connection connection = Connections.salvage(copy)) {
            TimeLimit.forSalvage(connection, copy);
            for (Kind<?> kind : Kinds.ALL) {
                ids.put(kind, ids(connection, Database.table(kind.type())));
            }
        }
        return ids;
    }

    private static Map<String, Long> ids(Connection connection, Table table) {
        Map<String, Long> ids = new HashMap<>();
        String sql = "SELECT id, rowid FROM %s INDEXED BY %s ORDER BY id"
                .formatted(table.name(), SalvageSchema.index(table));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.put(String.valueOf(rows.getString(1)), rows.getLong(2));
            }
        } catch (SQLException e) {
            // A damaged index says less, and the table itself is what counts.
        }
        return ids;
    }

    /** A plan needs settings; those that are lost begin anew. */
    private Collection<Entity> withSettings(List<Entity> found, String name) {
        if (found.stream().noneMatch(Settings.class::isInstance)) {
            lost.removeIf(each -> each.kind().equals("settings"));
            lost.add(new Lost("settings", SettingsId.ONLY.value(), false, Message.of("storage.lost.settings")));
            found.add(Settings.of(
                    name,
                    "EUR",
                    Locale.UK,
                    data.clock().getZone(),
                    LocalDate.ofInstant(data.clock().instant(), data.clock().getZone())));
        }
        return found;
    }

    private Descent descent(Plan plan) {
        try (Connection connection = Connections.salvage(copy)) {
            TimeLimit.forSalvage(connection, copy);
            return About.read(connection).descent();
        } catch (IOException | SQLException | Unsound e) {
            // A file of schema 1 has none; and the plan is worth more than the knowledge of its kin.
            return Descent.ofUnknown(LogicalDigest.of(plan));
        }
    }

    private List<Lost> sorted() {
        List<String> kinds = Kinds.ALL.stream().map(Kind::name).toList();
        return lost.stream()
                .sorted((one, other) -> Integer.compare(kinds.indexOf(one.kind()), kinds.indexOf(other.kind())))
                .toList();
    }
}
