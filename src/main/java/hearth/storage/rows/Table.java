package hearth.storage.rows;

import hearth.plan.Entity;
import hearth.plan.catalog.Kind;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one mapping between a kind of entity and its table, derived from the record: a column for each component, in
 * order, named in snake_case. Nothing is written down a second time.
 */
public final class Table {

    private final String name;
    private final List<Column> columns;
    private final Constructor<?> constructor;
    private final String select;
    private final String put;
    private final String delete;
    private final String selectCanonical;
    private final List<Column> byName;

    /**
     * One component and its column.
     *
     * @param empty what NULL stands for in a column that was added to rows that stood before, so that their digest stays;
     *     null in every other column
     */
    record Column(
            String name,
            Form form,
            Method accessor,
            boolean nullable,
            @Nullable Object empty) {
        static Column of(String table, RecordComponent component) {
            String name = snake(component.getName());
            return new Column(
                    name,
                    Form.of(component.getGenericType()),
                    component.getAccessor(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    Migrations.added(table).contains(name) ? emptyOf(component.getType()) : null);
        }
    }

    Table(Kind<?> kind) {
        name = snake(kind.name());
        RecordComponent[] components = kind.type().getRecordComponents();
        columns = Stream.of(components)
                .map(component -> Column.of(name, component))
                .toList();
        constructor = kind.type().getDeclaredConstructors()[0];
        byName = columns.stream().sorted(Comparator.comparing(Column::name)).toList();
        check(components);
        select = "SELECT " + quoted() + " FROM " + quote(name);
        put = "INSERT INTO " + quote(name) + " (" + quoted() + ") VALUES (" + each(c -> "?")
                + ") ON CONFLICT (id) DO UPDATE SET " + each(c -> quote(c.name()) + " = excluded." + quote(c.name()));
        delete = "DELETE FROM " + quote(name) + " WHERE id = ?";
        selectCanonical = "SELECT "
                + CanonicalRow.sql(name, columns.stream().map(Column::name).toList()) + " FROM " + quote(name)
                + " WHERE id = ?";
    }

    private void check(RecordComponent[] components) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        if (!Arrays.equals(types, constructor.getParameterTypes())) {
            throw new IllegalStateException("an entity has one constructor, of all its components: " + name);
        }
    }

    public String name() {
        return name;
    }

    public List<Column> columns() {
        return columns;
    }

    /** Reads all rows. */
    public String select() {
        return select;
    }

    /** Makes the same table without any rule: its columns, in the order in which they lie in a file. */
    public String plain() {
        List<String> added = Migrations.added(name);
        Stream<String> first = columns.stream().map(Column::name).filter(column -> !added.contains(column));
        return "CREATE TABLE " + quote(name) + " ("
                + Stream.concat(first, added.stream()).map(Table::quote).collect(Collectors.joining(", ")) + ")";
    }

    /** Adds a row or replaces the one with its id; parameters in the order of the columns. */
    String put() {
        return put;
    }

    /** Deletes the row of an id. */
    String delete() {
        return delete;
    }

    /** Fills the parameters of {@link #put()}. */
    void bind(PreparedStatement statement, Entity entity) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Object value = value(column, entity);
            statement.setObject(
                    i + 1, value == null ? null : column.form().out().apply(value));
        }
    }

    /** What an entity's row adds to the logical digest. */
    public byte[] canonical(Entity entity) {
        CanonicalRow row = new CanonicalRow(name);
        for (Column column : byName) {
            Object value = value(column, entity);
            if (value != null) {
                row.add(column.name(), column.form().out().apply(value));
            }
        }
        return row.bytes();
    }

    /** Reads what the row of an id adds to the logical digest. */
    String selectCanonical() {
        return selectCanonical;
    }

    /**
     * The entity in the row a result stands on.
     *
     * @throws BadRow when the row holds nonsense
     */
    public Entity entity(ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = read(row, i + 1, columns.get(i));
            }
            return (Entity) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new BadRow(name, Optional.ofNullable(row.getString(1)).orElse("?"), e.getCause());
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new BadRow(name, Optional.ofNullable(row.getString(1)).orElse("?"), e);
        }
    }

    private static @Nullable Object read(ResultSet row, int number, Column column) throws SQLException {
        Object stored = switch (column.form().sql()) {
            case "TEXT" -> row.getString(number);
            case "INTEGER" -> row.getLong(number);
            default -> row.getDouble(number);
        };
        boolean missing = stored == null || (!(stored instanceof String) && row.wasNull());
        if (missing && column.empty() == null && !column.nullable()) {
            throw new IllegalArgumentException("no " + column.name());
        }
        return missing ? column.empty() : column.form().in().apply(stored);
    }

    private static @Nullable Object value(Column column, Entity entity) {
        try {
            Object value = column.accessor().invoke(entity);
            return value == null || value.equals(column.empty()) ? null : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object emptyOf(Class<?> type) {
        if (type == String.class) {
            return "";
        }
        if (type == boolean.class) {
            return false;
        }
        return type == List.class ? List.of() : null;
    }

    private String quoted() {
        return each(column -> quote(column.name()));
    }

    private String each(Function<Column, String> words) {
        return columns.stream().map(words).collect(Collectors.joining(", "));
    }

    private static String quote(String word) {
        return '"' + word + '"';
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
