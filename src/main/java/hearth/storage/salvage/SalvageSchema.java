package hearth.storage.salvage;

import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.Unsound;
import hearth.storage.rows.Connections;
import hearth.storage.rows.Database;
import hearth.storage.rows.Header;
import hearth.storage.rows.Migrations;
import hearth.storage.rows.Table;
import hearth.storage.rows.TimeLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a copy of a damaged file a list of tables of our own, so that SQLite finds them whatever the file says of
 * them. All that is taken from the file is where each table begins; and where even that cannot be read, it is where it
 * always is: every plan was written by {@code VACUUM INTO}, which puts the same tables into the same places.
 */
final class SalvageSchema {

    /** Schema 2 has 46 lines, and every migration adds some. */
    private static final int MOST_LINES = 500;

    private final Path copy;
    private final Path blank;
    private final int pageSize;
    private final long pages;
    private final Map<String, Long> places;

    /** One line of the list of tables. */
    private record Line(String name, String sql) {}

    SalvageSchema(Path copy) throws IOException, SQLException, Unsound {
        Header header = Header.of(copy);
        if (header.schema() > Migrations.NEWEST) {
            throw new Unsound(Why.NEWER, header.schema(), "");
        }
        this.copy = copy;
        this.blank = copy.resolveSibling("blank.db");
        this.pageSize = header.pageSize();
        this.pages = Math.max(Math.min(header.pages(), Header.MOST / pageSize), header.size() / pageSize);
        this.places = usualPlaces(header.schema());
        this.places.putAll(toldPlaces());
    }

    /** Makes the tables readable by their indexes: just ids and the numbers of rows. */
    void showIds() throws IOException, SQLException {
        List<Line> lines = new ArrayList<>();
        for (Table table : Database.all()) {
            lines.add(new Line(table.name(), "CREATE TABLE " + table.name() + " (id)"));
            lines.add(new Line(index(table), "CREATE INDEX " + index(table) + " ON " + table.name() + " (id)"));
        }
        show(lines);
    }

    /** Makes the tables readable, with no rule, index or anything else that could stand in the way. */
    void showRows() throws IOException, SQLException {
        List<Line> lines = new ArrayList<>();
        Database.all().forEach(table -> lines.add(new Line(table.name(), table.plain())));
        lines.add(new Line("about", "CREATE TABLE about (id, origin, digest, min_reader, saved, program)"));
        lines.add(new Line("lineage", "CREATE TABLE lineage (number INTEGER PRIMARY KEY, digest, saved)"));
        show(lines);
    }

    /** False when a file of this schema has no such table: nothing of it can be lost. */
    boolean has(Table table) {
        return places.containsKey(table.name());
    }

    /** The name under which {@link #showIds} shows the index of a table's ids. */
    static String index(Table table) {
        return "ids_of_" + table.name();
    }

    private static String indexInFile(String name) {
        return name.replaceFirst("^ids_of_(.*)$", "sqlite_autoindex_$1_1");
    }

    private void show(List<Line> lines) throws IOException, SQLException {
        Files.deleteIfExists(blank);
        try (Connection connection = Connections.blank(blank, pageSize)) {
            for (Line line : lines) {
                Connections.run(connection, line.sql());
            }
            Connections.run(connection, "PRAGMA writable_schema = ON");
            move(connection, lines);
        }
        TableList.put(blank, copy, pageSize, pages);
    }

    /** Tables that the file never had begin nowhere. */
    private void move(Connection connection, List<Line> lines) throws SQLException {
        try (PreparedStatement move =
                        connection.prepareStatement("UPDATE sqlite_schema SET rootpage = ? WHERE name = ?");
                PreparedStatement drop = connection.prepareStatement("DELETE FROM sqlite_schema WHERE name = ?")) {
            for (Line line : lines) {
                Long place = places.get(indexInFile(line.name()));
                if (place == null) {
                    drop.setString(1, line.name());
                    drop.executeUpdate();
                } else {
                    move.setLong(1, place);
                    move.setString(2, line.name());
                    move.executeUpdate();
                }
            }
        }
    }

    /** Where the tables and indexes of a schema begin in every file that was published. */
    private Map<String, Long> usualPlaces(int schema) throws IOException, SQLException {
        Path published = copy.resolveSibling("usual.db");
        Files.deleteIfExists(blank);
        Files.deleteIfExists(published);
        try (Connection connection = Connections.blank(blank, pageSize)) {
            for (int step = 1; step <= schema; step++) {
                for (String sql : Migrations.step(step)) {
                    Connections.run(connection, sql);
                }
            }
            Connections.run(connection, "VACUUM INTO '" + published.toString().replace("'", "''") + "'");
        }
        try (Connection connection = Connections.salvage(published)) {
            return places(connection);
        }
    }

    private Map<String, Long> toldPlaces() {
        try (Connection connection = Connections.salvage(copy)) {
            TimeLimit.forSalvage(connection, copy);
            return places(connection);
        } catch (IOException | SQLException e) {
            return Map.of();
        }
    }

    /** Line by line, because the list of tables can be damaged like any other. */
    private static Map<String, Long> places(Connection connection) throws SQLException {
        Map<String, Long> places = new HashMap<>();
        String sql = "SELECT name, rootpage FROM sqlite_schema WHERE rowid = ? AND rootpage > 1";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int line = 1; line <= MOST_LINES; line++) {
                statement.setInt(1, line);
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        places.put(String.valueOf(row.getString(1)), row.getLong(2));
                    }
                }
            }
        }
        return places;
    }
}
