package hearth.storage.salvage;

import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.catalog.Kind;
import hearth.storage.rows.BadRow;
import hearth.storage.rows.Database;
import hearth.storage.rows.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table around what cannot be read. A range of rows that fails is halved until only the failing rows are left;
 * big ranges come first, so that little is lost when there is no end to it.
 */
final class SalvageTable {

    /** How often a table is asked; each page that cannot be read costs some two hundred times. */
    private static final int MOST_ATTEMPTS = 4_000;

    /** Where rows are looked for when nothing can say how many there are. */
    private static final long MANY = 1 << 20;

    /** Stands for ids that cannot be read. */
    private static final String SOME = "*";

    private static final int ID_LENGTH = 64;

    private final Connection connection;
    private final Kind<?> kind;
    private final Table table;
    private final Map<String, Long> expected;
    private final List<Lost> lost;
    private final Map<String, Entity> found = new LinkedHashMap<>();
    private final Set<Long> read = new HashSet<>();
    private final Deque<Range> waiting = new ArrayDeque<>();
    private final List<Range> unread = new ArrayList<>();
    private int attempts;

    /** Rows by their numbers, both ends included. */
    private record Range(long from, long to) {

        /** True when this goes on where another ends. */
        boolean follows(Range other) {
            return from - 1 == other.to;
        }
    }

    /**
     * Reads from a connection.
     *
     * @param expected ids that should be there, with the numbers of their rows
     * @param lost is told what could not be read
     */
    SalvageTable(Connection connection, Kind<?> kind, Map<String, Long> expected, List<Lost> lost) {
        this.connection = connection;
        this.kind = kind;
        this.table = Database.table(kind.type());
        this.expected = expected;
        this.lost = lost;
    }

    Collection<Entity> entities() {
        try (PreparedStatement rows = connection.prepareStatement(sql())) {
            waiting.add(whole());
            while (!waiting.isEmpty()) {
                read(rows, waiting.removeFirst());
            }
        } catch (SQLException e) {
            lose(SOME, "storage.lost.table");
        }
        tellUnread();
        return found.values();
    }

    private String sql() {
        return table.select().replaceFirst(" FROM ", ", rowid FROM ")
                + " NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid";
    }

    private Range whole() {
        long known = expected.values().stream().mapToLong(Long::longValue).max().orElse(MANY);
        return new Range(end("min").orElse(1L), end("max").orElse(known));
    }

    private Optional<Long> end(String which) {
        String sql = "SELECT %s(rowid) FROM \"%s\" NOT INDEXED".formatted(which, table.name());
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return Optional.of(row.getLong(1));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private void read(PreparedStatement rows, Range range) {
        long next = range.from;
        try {
            attempts++;
            rows.setLong(1, range.from);
            rows.setLong(2, range.to);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    next = row.getLong(table.columns().size() + 1);
                    take(row, next);
                }
            }
        } catch (SQLException e) {
            readRest(new Range(read.contains(next) ? next + 1 : next, range.to));
        }
    }

    private void readRest(Range rest) {
        if (rest.from > rest.to) {
            return;
        }
        if (rest.from == rest.to || attempts > MOST_ATTEMPTS) {
            unread.add(rest);
            return;
        }
        // The middle, without a sum that is too big for a long.
        long middle = (rest.from & rest.to) + ((rest.from ^ rest.to) >> 1);
        waiting.add(new Range(rest.from, middle));
        waiting.add(new Range(middle + 1, rest.to));
    }

    private void take(ResultSet row, long number) throws SQLException {
        try {
            Entity entity = table.entity(row);
            read.add(number);
            found.putIfAbsent(entity.id().value(), entity);
        } catch (BadRow e) {
            read.add(number);
            lose(shortened(row.getString(1)), "storage.lost.nonsense");
        }
    }

    /** By their ids where the index knows them, else by the numbers of their rows. */
    private void tellUnread() {
        Set<Long> named = new HashSet<>();
        expected.forEach((id, row) -> {
            if (!read.contains(row)) {
                named.add(row);
                lose(shortened(id), "storage.lost.page");
            }
        });
        if (named.isEmpty()) {
            joined().forEach(range -> lose(SOME, "storage.lost.rows", range.from, range.to));
        }
    }

    private List<Range> joined() {
        List<Range> joined = new ArrayList<>();
        unread.sort(Comparator.comparingLong(Range::from));
        for (Range range : unread) {
            boolean goesOn = !joined.isEmpty() && range.follows(joined.getLast());
            joined.add(goesOn ? new Range(joined.removeLast().from, range.to) : range);
        }
        return joined;
    }

    private void lose(String id, String reason, Object... details) {
        lost.add(new Lost(kind.name(), id, false, Message.of(reason, details)));
    }

    private static String shortened(@Nullable String id) {
        String text = String.valueOf(id).replaceAll("[^\\w.:-]", "?");
        return text.length() <= ID_LENGTH ? text : text.substring(0, ID_LENGTH);
    }
}
