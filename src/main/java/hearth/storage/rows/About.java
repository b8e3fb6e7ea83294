package hearth.storage.rows;

import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.Unsound;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tables {@code about} and {@code lineage}: what a file knows of itself. They are read and written as a whole, since
 * they are small.
 *
 * @param digest logical digest of the plan in the file
 * @param minReader number of the oldest schema whose programs may read the file
 * @param saved when it was published last; null before the first time
 * @param program version of the program that wrote it
 */
public record About(
        Descent descent,
        String digest,
        int minReader,
        @Nullable Instant saved,
        String program) {

    /** The first schema that has it. */
    public static final int SINCE = 2;

    /** Of a file without a plan in it. */
    static About of(Descent descent) {
        return new About(descent, LogicalDigest.NOTHING, Migrations.MIN_READER, null, Program.version());
    }

    /** Of a file too old to say. */
    static About ofUnknown(String digest) {
        return of(Descent.ofUnknown(digest)).with(digest);
    }

    About with(Descent newDescent) {
        return new About(newDescent, digest, minReader, saved, program);
    }

    /** This after a change of the plan. */
    About with(String newDigest) {
        return new About(descent, newDigest, Migrations.MIN_READER, saved, Program.version());
    }

    /** This as it is published now. */
    About published(Instant now) {
        return new About(descent.with(digest, now), digest, Migrations.MIN_READER, now, Program.version());
    }

    /** Reads it from a file of schema {@link #SINCE} or newer. */
    public static About read(Connection connection) throws SQLException, Unsound {
        String sql = "SELECT origin, digest, min_reader, saved, program FROM about WHERE id = 'file'";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new Unsound(Why.DAMAGED, "about: no row");
            }
            return new About(
                    new Descent(UUID.fromString(row.getString(1)), lineage(connection)),
                    row.getString(2),
                    row.getInt(3),
                    Optional.ofNullable(row.getString(4)).map(Instant::parse).orElse(null),
                    row.getString(5));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Unsound(Why.DAMAGED, e);
        }
    }

    /**
     * Reads it from a file of a schema not known here.
     *
     * @throws Unsound with {@link Why#NEWER} when even that has become something else
     */
    static About ofNewer(Connection connection, int schema) throws Unsound {
        try {
            return read(connection);
        } catch (SQLException | Unsound e) {
            throw new Unsound(Why.NEWER, schema, "");
        }
    }

    private static List<State> lineage(Connection connection) throws SQLException {
        List<State> states = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT digest, saved FROM lineage ORDER BY number")) {
            while (rows.next()) {
                states.add(new State(rows.getString(1), Instant.parse(rows.getString(2))));
            }
        }
        return states;
    }

    /** Writes it in the place of {@code before}, inside the caller's transaction. */
    void write(Connection connection, @Nullable About before) throws SQLException {
        String sql = "INSERT OR REPLACE INTO about (id, origin, digest, min_reader, saved, program)"
                + " VALUES ('file', ?, ?, ?, ?, ?)";
        try (PreparedStatement put = connection.prepareStatement(sql)) {
            put.setString(1, descent.origin().toString());
            put.setString(2, digest);
            put.setInt(3, minReader);
            put.setString(4, saved == null ? null : saved.toString());
            put.setString(5, program);
            put.executeUpdate();
        }
        List<State> known = before == null ? List.of() : before.descent.lineage();
        change(connection, "DELETE FROM lineage WHERE digest = ? AND saved = ?", less(known, descent.lineage()));
        change(connection, "INSERT INTO lineage (digest, saved) VALUES (?, ?)", less(descent.lineage(), known));
    }

    private static List<State> less(List<State> states, List<State> others) {
        return states.stream().filter(state -> !others.contains(state)).toList();
    }

    private static void change(Connection connection, String sql, List<State> states) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (State state : states) {
                statement.setString(1, state.digest());
                statement.setString(2, state.saved().toString());
                statement.executeUpdate();
            }
        }
    }
}
