package hearth.storage.rows;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.Unsound;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From rows to a plan. Only columns that are known here are read, by their names. */
public final class Loading {

    private Loading() {}

    /**
     * The plan in a file that was looked over.
     *
     * @throws Unsound when a row is no entity, a reference does not stand or the settings are missing
     */
    static Plan plan(Connection connection) throws SQLException, Unsound {
        try {
            Plan plan = Plan.of(entities(connection));
            plan.settings();
            Optional<EntityId<?>> dangling = plan.dangling();
            if (dangling.isPresent()) {
                throw new Unsound(Why.DAMAGED, "refers to " + dangling.get() + ", which is not in the plan");
            }
            return plan;
        } catch (BadRow | IllegalStateException e) {
            throw new Unsound(Why.DAMAGED, e);
        }
    }

    /**
     * The plan in a file of our own that a newer program wrote and this one may look at.
     *
     * @throws Unsound with {@link Why#NEWER} when it has values that are not known here
     */
    public static Plan newer(Path file, Inspection found) throws IOException, SQLException, Unsound {
        try (Connection connection = Connections.read(file)) {
            TimeLimit.on(connection, file);
            return plan(connection);
        } catch (Unsound e) {
            throw new Unsound(Why.NEWER, found.schema(), found.about().program());
        }
    }

    private static List<Entity> entities(Connection connection) throws SQLException {
        List<Entity> entities = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (Table table : Database.all()) {
                try (ResultSet rows = statement.executeQuery(table.select())) {
                    while (rows.next()) {
                        entities.add(table.entity(rows));
                    }
                }
            }
        }
        return entities;
    }
}
